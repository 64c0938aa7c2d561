import { once } from 'node:events';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { watch, type FSWatcher } from 'chokidar';
import { isLocal, listenerOf } from '../base/http';
import { portOf } from '../base/ports';

/** The preview's pages come from another port of this machine: they may listen, other origins may not. */
function allowOrigin(origin = ''): Record<string, string> {
  return isLocal(origin.replace(/^http:\/\//, '')) ? { 'Access-Control-Allow-Origin': origin } : {};
}

/** Editors save a file in several steps; one message is sent for all of them. */
const QUIET_MILLISECONDS = 60;

const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' };

interface Listener {
  /** Called when something was saved, added or deleted. */
  changed: () => void;
  /** Called when nothing has changed for a moment, before pages are notified. */
  settled: () => void;
  /** Called when part of the folder cannot be watched; the rest is. */
  failed: (error: unknown) => void;
}

/** What tells a watched folder from another one at its path. */
function identities(watcher: FSWatcher): Map<string, string> {
  return new Map(
    Object.keys(watcher.getWatched()).flatMap((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found ? [[path, `${found.ino} ${found.birthtimeMs}`]] : [];
    }),
  );
}

/**
 * Watches a folder and sends events to the preview's pages when something in it changes. A page states in `?since=`
 * when it was made (milliseconds since 1970), and gets the events that it missed.
 * @returns the address to listen to, a promise for when the watch has begun, and a function that ends it
 */
export async function watchChanges(folder: string, { changed, settled, failed }: Listener) {
  const pages = new Set<ServerResponse>();
  let lastChange = 0;
  let isReported = true;
  let pending: NodeJS.Timeout | undefined;
  let folders: ReadonlyMap<string, string> = new Map();
  const notify = (page: ServerResponse) => page.write('data: changed\n\n');

  // What a link leads to inside the folder is watched there; following a link to a folder above it would not end.
  const top = existsSync(folder) ? realpathSync(folder) : folder;
  let watcher = open();
  const watched = new Promise<void>((begun) => watcher.once('ready', begun));

  function open(): FSWatcher {
    const opened = watch(top, { ignoreInitial: true, followSymlinks: false });
    return opened
      .on('all', (event, path) => {
        // The folder itself was moved away, and may come back.
        if (event === 'unlinkDir' && path === top) opened.add(top);
        note();
      })
      .on('raw', (event) => {
        if (event === 'rename') settleSoon();
      })
      .once('ready', () => {
        folders = identities(opened);
      })
      .on('error', failed);
  }

  function note(): void {
    lastChange = Date.now();
    isReported = false;
    changed();
    settleSoon();
  }

  function settleSoon(): void {
    clearTimeout(pending);
    pending = setTimeout(settle, QUIET_MILLISECONDS);
  }

  function settle(): void {
    const now = identities(watcher);
    // A folder that took another's place is not watched: the watcher follows the one that was moved away.
    if ([...folders].some(([path, identity]) => (now.get(path) ?? identity) !== identity)) {
      watcher.close().catch(failed);
      watcher = open().once('ready', note);
    } else folders = now;
    if (isReported) return;
    isReported = true;
    settled();
    pages.forEach(notify);
  }
  const server = createServer(
    listenerOf(
      ({ searchParams }, request, page) => {
        page.writeHead(200, { ...headers, ...allowOrigin(request.headers.origin) }).flushHeaders();
        pages.add(page);
        page.once('close', () => pages.delete(page));
        if (lastChange > Number(searchParams.get('since'))) notify(page);
      },
      { localOnly: true },
    ),
  ).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    address: `http://localhost:${portOf(server)}/`,
    watched,
    close: async (): Promise<void> => {
      clearTimeout(pending);
      await watcher.close();
      server.close().closeAllConnections();
    },
  };
}

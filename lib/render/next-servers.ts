import { availableParallelism } from 'node:os';
import { inProject } from '../base/project';
import type { Settings } from '../base/settings';
import type { Translated } from '../base/words/translated-error';
import { compilePages } from './code';
import { rejectLater } from '../base/reject-later';
import { nextFolder } from './next-folder';
import { startRenderers, type Renderer } from './renderers';

/** Below this many pages a second server costs more than it saves. */
const pagesPerServer = 100;

/** The servers that render pages. They start while articles are read. */
export interface NextServers {
  /** Resolves when the pages' code is compiled, to the folder of Next's output. */
  compiled: Promise<string>;
  /** Starts the renderers unless they run. @param pages the expected number of pages */
  render: (pages: number) => Promise<Renderer>;
  close: () => Promise<void>;
}

/** @param version of the code, see `pageVersion` */
export function openNextServers(
  version: string,
  settings: Settings,
  warn: (line: Translated) => void,
): NextServers {
  const compiled = rejectLater(compilePages(version, settings, warn).then(() => inProject(nextFolder)));
  let started: Promise<Renderer> | null = null;
  let isClosed = false;
  return {
    compiled,
    render(pages) {
      // A build that has failed may still look for pages: a server that starts now would keep it from ending.
      if (isClosed) return rejectLater(Promise.reject(new Error('The servers of this build are closed.')));
      const servers = Math.min(availableParallelism(), Math.ceil(pages / pagesPerServer));
      started ??= rejectLater(compiled.then(() => startRenderers(servers, warn)));
      return started;
    },
    async close() {
      isClosed = true;
      const renderer = await started?.catch(() => null);
      renderer?.close();
    },
  };
}

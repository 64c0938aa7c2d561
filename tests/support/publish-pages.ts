import { join } from 'node:path';
import type { Batch } from '@/lib/files/batch';
import { TextCache } from '@/lib/base/cache/cache';
import { manifestPath } from '@/lib/output/manifest';
import { openSiteOutput } from '@/lib/output/site-output-proxy';
import { finisher } from '@/lib/render/finish';
import { publishSite, type Published } from '@/lib/build/publish';
import { readyFiles } from '@/lib/build/ready-files';
import { scriptBatch } from '@/lib/build/script-batch';
import { hostFiles } from '@/lib/build/host-files';
import { TakenAddresses } from '@/lib/build/taken-addresses';
import { hosts } from '@/lib/output/hosting/hosts';
import type { Settings } from '@/lib/base/settings';
import type { Gone, Redirect } from '@/lib/output/redirects';
import { sitePath } from '@/lib/base/site-address';
import { openVersion } from '@/lib/base/cache/upkeep';
import { writeFiles } from './files';
import { compiledFiles } from './next-pages';

interface Given {
  /** The HTML that Next renders for each page, by address. */
  pages: Readonly<Record<string, string>>;
  batches?: readonly Batch[];
  /** Files of `public/`. */
  open?: Readonly<Record<string, string>>;
  /** Source of scripts, by address. */
  scripts?: Readonly<Record<string, string>>;
  css?: string;
  pictures?: ReadonlyMap<string, string>;
  /** Makes a picture's file again; by default it cannot be made. */
  picture?: (address: string) => Promise<string | null>;
  redirects?: readonly Redirect[];
  gone?: Gone;
  /** The path under which the site is served. */
  base?: string;
  /** The host; any if not given. */
  hosting?: Settings['HOSTING'];
  /** Folder of the published site; none if not given. */
  served?: string;
  /** Called after the build has looked up what is kept. */
  meanwhile?: () => void;
}

/** Records what Next was asked to render, and how often it was started. */
export class NextLog {
  addresses: string[] = [];
  started = 0;
}

/**
 * Publishes pages into a folder as a build does. Next, which is slow and not our code, is replaced by given HTML.
 * @param folder to work in: it may contain what an earlier run kept
 * @param sites to publish to, whatever they contain
 */
export async function publishPages(
  folder: string,
  sites: readonly [string, ...string[]],
  given: Given,
  log = new NextLog(),
): Promise<Published> {
  const { pages, batches = [], open = {}, scripts = {}, css } = given;
  const { pictures = new Map(), redirects = [], gone = [], meanwhile } = given;
  const { served = join(folder, 'served'), base = 'https://bao.example', hosting = 'generic' } = given;
  const work = join(folder, 'work');
  writeFiles(work, prefixed('next', compiledFiles(css)));
  writeFiles(work, prefixed('public', { 'robots.txt': 'User-agent: *\n', ...open }));
  writeFiles(work, prefixed('client', scripts));
  const output = openSiteOutput({
    sites,
    served,
    copies: hosts[hosting].copies,
    snapshot: join(folder, 'folder-snapshots'),
    store: openVersion(join(folder, 'store'), '1'),
    index: join(folder, 'index'),
    version: '1',
    manifest: manifestPath(folder),
    site: 'https://bao.example',
  });
  await output.place([]);
  meanwhile?.();
  const sources = Object.keys(scripts).map((address) => ({ address, source: join(work, 'client', address) }));
  const ready = readyFiles(join(work, 'public'), join(work, 'next'));
  const taken = new TakenAddresses([...Object.keys(pages).map((address) => ({ address })), ...ready]);
  const { rules, leading } = hostFiles(hosts[hosting], { redirects, gone }, base, (address) =>
    taken.has(address),
  );
  const edition = {
    jobs: Object.entries(pages).map(([address, html]) => ({
      address,
      kind: 'missing' as const,
      parts: () => Promise.resolve({ html }),
      model(): never {
        throw new Error('Next alone asks for models.');
      },
    })),
    batches: [...batches, scriptBatch(sources), leading],
    begun: { names: [], made: Promise.resolve([]) },
    ready,
    pictures,
    picture: given.picture ?? (() => Promise.resolve(null)),
    rules,
  };
  const renderer = {
    page({ address }: { address: string }) {
      log.addresses.push(address);
      return Promise.resolve(pages[address] ?? '');
    },
  };
  const tools = {
    output,
    finish: finisher(join(work, 'next'), [], new TextCache(join(folder, 'letters'), '1'), {
      path: sitePath(base),
      sources: [],
    }),
    render() {
      log.started += 1;
      return Promise.resolve(renderer);
    },
    watcher: { stage: () => undefined, progress: () => undefined },
  };
  try {
    const published = await publishSite(edition, tools);
    await output.finish();
    return published;
  } finally {
    await output.close();
  }
}

function prefixed(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

import { availableParallelism } from 'node:os';
import type { PageJob } from '../pages/page-job';
import { inProject } from '../base/project';
import type { Settings } from '../base/settings';
import { compilePages } from './code';
import { rejectLater } from '../base/reject-later';
import { nextFolder } from './next-folder';
import { startRenderers, type Renderer } from './renderers';

/** So many pages keep one server busy for as long as another takes to start. */
const pagesPerServer = 100;

/** Where pages are made: it gets ready while articles are read. */
export interface NextServers {
  /** When the pages' code is compiled: the folder of what Next made of it. */
  compiled: Promise<string>;
  /** Starts what makes pages, unless it is started; the number is how many pages will be asked for. */
  render: (pages: number) => Promise<Renderer>;
  /** What the pages are made from; who asks before is kept waiting. */
  stock: (jobs: readonly PageJob[]) => void;
  close: () => Promise<void>;
}

/**
 * Opens the servers.
 * @param version of the code, see `pageVersion`
 */
export function openNextServers(version: string, settings: Settings): NextServers {
  const models = new Map<string, PageJob['model']>();
  let isStocked: () => void = () => undefined;
  const stocked = new Promise<void>((resolve) => (isStocked = resolve));
  async function page(query: URLSearchParams) {
    await stocked;
    return models.get(query.get('address') ?? '')?.() ?? null;
  }
  const compiled = rejectLater(compilePages(version, settings).then(() => inProject(nextFolder)));
  let started: Promise<Renderer> | null = null;
  return {
    compiled,
    render(pages) {
      const servers = Math.min(availableParallelism(), Math.ceil(pages / pagesPerServer));
      started ??= rejectLater(compiled.then(() => startRenderers(servers, { page }, settings)));
      return started;
    },
    stock(jobs) {
      models.clear();
      for (const { address, model } of jobs) models.set(address, model);
      isStocked();
    },
    async close() {
      const renderer = await started?.catch(() => null);
      renderer?.close();
    },
  };
}

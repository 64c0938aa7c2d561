import { isOfMachine } from '../base/files';
import type { Translated } from '../base/words/translated-error';
import { ServerLost, startPageServer, type PageServer } from './page-server';
import { PublishError } from './publish-error';

/** A page to render, and what gives its model. */
interface Rendered {
  address: string;
  model: () => Promise<unknown>;
}

/** Renders pages to HTML as Next makes it, with scripts and stylesheets. */
export interface Renderer {
  /**
   * @throws PublishError with Next's message if the page cannot be rendered; Error if the server died or did not
   *   answer, and a second attempt failed too; the error of the machine, if it failed while the page's model was made
   */
  page: (job: Rendered) => Promise<string>;
  close: () => void;
}

/**
 * Starts processes that render pages, one per core to be used. The pages' code must be compiled.
 * @param warn is called if one broke and is replaced
 */
export function startRenderers(servers: number, warn: (line: Translated) => void): Renderer {
  const slots = Array.from({ length: servers }, () => new Slot(warn));
  let next = 0;
  return {
    async page(job) {
      const made = { address: job.address, model: await modelOf(job) };
      next = (next + 1) % slots.length;
      const slot = slots[next];
      if (!slot) throw new Error('A renderer without a server.');
      return slot.page(made);
    },
    close() {
      for (const slot of slots) slot.close();
    },
  };
}

/** @throws PublishError that says why the page has no model, unless the machine failed */
async function modelOf({ address, model }: Rendered): Promise<unknown> {
  try {
    return await model();
  } catch (error) {
    if (isOfMachine(error)) throw error;
    throw new PublishError([`${address}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

type Made = Parameters<PageServer['page']>[0];

/** One server; a new one replaces it, once, if it dies. */
class Slot {
  #server = startPageServer();
  #isRestarted = false;
  #isClosed = false;

  constructor(readonly warn: (line: Translated) => void) {}

  /** Renders a page once more if its server broke. */
  async page(made: Made): Promise<string> {
    const asked = this.#server;
    try {
      return await asked.page(made);
    } catch (error) {
      if (!(error instanceof ServerLost)) throw error;
      return this.#another(asked, error).page(made);
    }
  }

  close(): void {
    // Pages that are lost with the server must not start another, which would keep the build from ending.
    this.#isClosed = true;
    this.#server.close();
  }

  /** The server that replaces a dead one, shared by all pages that were lost with it. */
  #another(lost: PageServer, { address, why }: ServerLost): PageServer {
    if (this.#server === lost && !lost.isAlive() && !this.#isRestarted && !this.#isClosed) {
      this.#isRestarted = true;
      this.warn({
        vi: `cảnh báo: một tiến trình dựng trang hỏng ở ${address} (${why}); đã khởi động lại và dựng tiếp`,
        en: `warning: a page server was lost at ${address} (${why}); it was started again, and the build goes on`,
      });
      this.#server = startPageServer();
    }
    return this.#server;
  }
}

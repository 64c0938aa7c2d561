import { isOfMachine } from '../base/files';
import type { Settings } from '../base/settings';
import { openPageDataServer, type Answers } from './page-data-server';
import { ServerLost, startPageServer, type PageServer } from './page-server';

/** Renders pages to HTML as Next makes it, with scripts and stylesheets. */
export interface Renderer {
  /**
   * @throws PublishError with Next's message if the page cannot be rendered; Error if the server died or did not
   *   answer, and a second attempt failed too; the error of the machine, if it failed while a page's model was made
   */
  page: (address: string) => Promise<string>;
  close: () => void;
}

/**
 * Starts Next's own server, one process per core to be used. The pages' code must be compiled.
 * @param answers handlers for the servers' requests
 */
export async function startRenderers(
  servers: number,
  answers: Answers,
  settings: Settings,
): Promise<Renderer> {
  // Next says only that the page fails, and its article would be held back.
  let machineFault: unknown = null;
  const noted = Object.entries(answers).map(([name, answer]): [string, Answers[string]] => [
    name,
    async (query: URLSearchParams) => {
      try {
        return await answer(query);
      } catch (error) {
        if (isOfMachine(error)) machineFault ??= error;
        throw error;
      }
    },
  ]);
  const pageData = await openPageDataServer(Object.fromEntries(noted));
  const start = () => startPageServer(pageData.url, settings);
  const startOrAgain = () => start().catch(start);
  const starting = Array.from({ length: servers }, async () => new Slot(await startOrAgain(), start));
  const slots = await Promise.all(starting).catch(async (error: unknown) => {
    // A server left running would keep the build from ending.
    for (const each of await Promise.allSettled(starting))
      if (each.status === 'fulfilled') each.value.close();
    pageData.close();
    throw error;
  });
  let next = 0;
  return {
    page(address) {
      next = (next + 1) % slots.length;
      const slot = slots[next];
      if (!slot) throw new Error('A renderer without a server.');
      return slot.page(address).catch((error: unknown) => {
        throw machineFault ?? error;
      });
    },
    close() {
      for (const slot of slots) slot.close();
      pageData.close();
    },
  };
}

/** One server; a new one replaces it, once, if it dies. */
class Slot {
  #server: Promise<PageServer>;
  #isRestarted = false;
  #isClosed = false;

  constructor(
    server: PageServer,
    readonly start: () => Promise<PageServer>,
  ) {
    this.#server = Promise.resolve(server);
  }

  /** Requests a page once more if its server or the connection broke. */
  async page(address: string): Promise<string> {
    const asked = this.#server;
    try {
      return await (await asked).page(address);
    } catch (error) {
      if (!(error instanceof ServerLost)) throw error;
      return (await this.#another(asked)).page(address);
    }
  }

  close(): void {
    // Pages that are lost with the server must not start another, which would keep the build from ending.
    this.#isClosed = true;
    void this.#server.then(
      (server) => {
        server.close();
      },
      () => undefined,
    );
  }

  /** The server that replaces a dead one, shared by all pages that were lost with it. */
  async #another(lost: Promise<PageServer>): Promise<PageServer> {
    const isAlive = (await lost).isAlive();
    if (this.#server === lost && !isAlive && !this.#isRestarted && !this.#isClosed) {
      this.#isRestarted = true;
      this.#server = this.start();
    }
    return this.#server;
  }
}

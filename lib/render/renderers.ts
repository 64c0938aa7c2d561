import type { Settings } from '../base/settings';
import { openPageDataServer, type Answers } from './page-data-server';
import { ServerLost, startPageServer, type PageServer } from './page-server';

/** Makes the HTML of pages, as Next has it: with scripts and stylesheets. */
export interface Renderer {
  /**
   * @throws PublishError with what Next says, if it cannot make the page; Error if its server died or does not answer, and
   *   again when it was started once more
   */
  page: (address: string) => Promise<string>;
  close: () => void;
}

/**
 * Starts Next's own server, once for each core that is to be busy. The pages' code must be compiled.
 * @param answers what the servers may ask for
 */
export async function startRenderers(
  servers: number,
  answers: Answers,
  settings: Settings,
): Promise<Renderer> {
  const pageData = await openPageDataServer(answers);
  const start = () => startPageServer(pageData.url, settings);
  const startOrAgain = () => start().catch(start);
  const starting = Array.from({ length: servers }, async () => new Slot(await startOrAgain(), start));
  const slots = await Promise.all(starting).catch(async (error: unknown) => {
    // What is left running would keep the build from ending.
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
      return slot.page(address);
    },
    close() {
      for (const slot of slots) slot.close();
      pageData.close();
    },
  };
}

/** The place of one server: another one takes it, once, if it dies. */
class Slot {
  #server: Promise<PageServer>;
  #isRestarted = false;

  constructor(
    server: PageServer,
    readonly start: () => Promise<PageServer>,
  ) {
    this.#server = Promise.resolve(server);
  }

  /** A page that is lost with its server, or with a connection, is asked for once more. */
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
    void this.#server.then(
      (server) => {
        server.close();
      },
      () => undefined,
    );
  }

  /** The server that takes the place of a dead one: the same for all pages that were lost with it. */
  async #another(lost: Promise<PageServer>): Promise<PageServer> {
    const isAlive = (await lost).isAlive();
    if (this.#server === lost && !isAlive && !this.#isRestarted) {
      this.#isRestarted = true;
      this.#server = this.start();
    }
    return this.#server;
  }
}

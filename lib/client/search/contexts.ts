import { lede as ledeId, spoken } from '../parts/article';
import type { SearchData } from './data';
import { highlight, marked } from './highlight';

/** Letters of context: about three lines on a phone. */
export const CONTEXT = 160;
/** Requests of one query, contexts included: each of those costs a page. */
const MOST_REQUESTS = 12;

/** A result whose lede lacks something of the query. */
interface Lacking {
  address: string;
  context: HTMLElement;
  query: string;
  /** Of the query's words that the lede holds, 0 to 1. */
  share: number;
}

/** Finds the words of a query in the articles' own pages: for results in sight alone, as far as requests are left. */
export class ContextFinder {
  readonly #data: SearchData;
  readonly #watched = new WeakMap<Element, Lacking>();
  readonly #seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const lacking = this.#watched.get(target);
      if (!isIntersecting || !lacking) continue;
      this.#seen.unobserve(target);
      if (this.#data.requests - this.#begun < MOST_REQUESTS) void this.#find(lacking);
    }
  });
  #begun = 0;

  constructor(data: SearchData) {
    this.#data = data;
  }

  /** Counts requests from here. */
  begin(): void {
    this.#begun = this.#data.requests;
  }

  /** Looks for a context as soon as a result is in sight. */
  watch(result: HTMLElement, lacking: Lacking): void {
    this.#watched.set(result, lacking);
    this.#seen.observe(result);
  }

  /** Forgets the results that are watched. */
  stop(): void {
    this.#seen.disconnect();
  }

  async #find({ address, context, query, share }: Lacking): Promise<void> {
    const page = new DOMParser().parseFromString(await this.#data.text(address), 'text/html');
    const texts = page.querySelectorAll(`#${ledeId}, [${spoken}] :is(p, li, td), figcaption`);
    const [best] = [...texts]
      .map((each) => highlight(each.textContent, query, CONTEXT))
      .sort((one, other) => other.share - one.share);
    if (!best || best.share <= share) return;
    // The lines keep their place, so that no result below moves.
    context.style.height = `${context.offsetHeight}px`;
    context.replaceChildren(...marked(best.pieces));
  }
}

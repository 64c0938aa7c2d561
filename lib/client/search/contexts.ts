import { lede as ledeId, spoken } from '../parts/article';
import type { SearchData } from './data';
import { highlight, marked } from './highlight';

/** Length of a context in letters: about three lines on a phone. */
export const CONTEXT = 160;
/** By how many letters a context that has less room is shortened at a time. */
const STEP = 20;
/** Request limit of one query, including one page per context. */
const MOST_REQUESTS = 12;

/** A result whose lede does not contain the whole query. */
interface Lacking {
  address: string;
  context: HTMLElement;
  query: string;
  /** Share of the query's words that the lede contains, 0 to 1. */
  share: number;
  /** The link to a page of a long article, which is to lead to the heading above the context; else null. */
  link: HTMLAnchorElement | null;
}

/** Finds the words of a query in the articles' own pages, for visible results and within the request limit. */
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

  /** Restarts counting requests. */
  begin(): void {
    this.#begun = this.#data.requests;
  }

  /** Looks for a context when a result becomes visible. */
  watch(result: HTMLElement, lacking: Lacking): void {
    this.#watched.set(result, lacking);
    this.#seen.observe(result);
  }

  /** Stops watching results. */
  stop(): void {
    this.#seen.disconnect();
  }

  async #find({ address, context, query, share, link }: Lacking): Promise<void> {
    const html = await this.#data.text(address);
    // Styles in the head would violate this page's policy.
    const page = new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
    const texts = page.querySelectorAll(`#${ledeId}, [${spoken}] :is(p, li, td), figcaption`);
    const [best] = [...texts]
      .map((text) => ({ text, ...highlight(text.textContent, query, CONTEXT) }))
      .sort((one, other) => other.share - one.share);
    if (!best || best.share <= share) return;
    const heading = headingAbove(best.text, page);
    if (heading && link) link.setAttribute('href', `${address}#${heading.id}`);
    // Keeps the height, so that results below do not move; the context is as long as it has room for.
    context.style.height = `${context.offsetHeight}px`;
    for (let length = CONTEXT; length > 0; length -= STEP) {
      context.replaceChildren(...marked(highlight(best.text.textContent, query, length).pieces));
      if (context.scrollHeight <= context.clientHeight) break;
    }
  }
}

/** The last of a page's headings with an id before an element. */
function headingAbove(element: Element, page: Document): Element | undefined {
  const headings = [...page.querySelectorAll(`[${spoken}] :is(h2, h3, h4, h5, h6)[id]`)];
  return headings.findLast(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

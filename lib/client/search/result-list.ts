import { hostAddress } from '../address';
import { dataOf, elementOf } from '../dom';
import * as parts from '../parts/search';
import type { SearchRecord } from './catalogue';
import { ContextFinder, CONTEXT } from './contexts';
import type { SearchData } from './data';
import type { DocumentName } from './find-documents';
import { highlight, marked } from './highlight';

/** Number of results shown at once: those that fit a phone, and those loaded on request. */
const FIRST = 5;
const MORE = 10;

/** The list's attribute while more results load as the reader scrolls; search-page.module.css makes room then. */
const GROWING = 'data-growing';

/** What is shown of a search. */
export interface Shown {
  query: string;
  message: string;
  pages: readonly number[];
  documents: readonly DocumentName[];
}

const nothing: Shown = { query: '', message: '', pages: [], documents: [] };

/** The results section of the page. It changes as a whole, so that nothing on the page moves. */
export class ResultList {
  readonly #data: SearchData;
  readonly #status = elementOf(parts.status);
  readonly #meant = elementOf(parts.meant);
  readonly #documents = elementOf(parts.documents);
  readonly #list = elementOf(parts.results);
  readonly #more = elementOf(parts.more);
  readonly #elsewhere = elementOf(parts.elsewhere);
  readonly #contexts: ContextFinder;
  /** Loads the second few when the end of the first becomes visible. */
  readonly #end = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting !== true) return;
    this.#end.disconnect();
    void this.#append(FIRST);
  });
  #shown = nothing;

  constructor(data: SearchData) {
    this.#data = data;
    this.#contexts = new ContextFinder(data);
    this.#more.addEventListener('click', () => {
      void this.#append(MORE).then((first) => first?.querySelector('a')?.focus());
    });
  }

  /** Reserves room for results, so that no visible element moves. */
  expect(): void {
    this.#elsewhere.hidden = true;
    this.#list.hidden = false;
    this.#contexts.begin();
  }

  /** Clears the results and shows the other ways to find articles, and why if a message says so. */
  clear(message: string): void {
    this.#paint({ ...nothing, message }, []);
  }

  /**
   * Shows results.
   * @param isCurrent whether no newer search has begun
   */
  async show(shown: Shown, isCurrent: () => boolean): Promise<void> {
    const records = await this.#records(shown.pages.slice(0, FIRST));
    if (!isCurrent()) return;
    this.#paint(shown, records);
  }

  /** Shows a corrected query in the line reserved for it. */
  offer(meant: string): void {
    this.#meant.replaceChildren(...meantLine(meant));
  }

  #paint(shown: Shown, records: readonly SearchRecord[]): void {
    this.#end.disconnect();
    this.#contexts.stop();
    this.#shown = shown;
    this.#status.textContent = shown.message;
    this.#meant.replaceChildren();
    this.#documents.replaceChildren(...shown.documents.map(documentItem));
    const items = records.map((record) => this.#item(record));
    this.#list.replaceChildren(...items);
    this.#list.hidden = items.length === 0;
    this.#more.hidden = true;
    const last = this.#rest > 0 ? items.at(-1) : undefined;
    if (last) this.#end.observe(last);
    this.#expectMore(last !== undefined);
  }

  get #rest(): number {
    return this.#shown.pages.length - this.#list.children.length;
  }

  /** Appends the next results and returns the first of them. */
  async #append(count: number): Promise<HTMLElement | undefined> {
    const shown = this.#shown;
    const begin = this.#list.children.length;
    this.#more.hidden = true;
    const records = await this.#records(shown.pages.slice(begin, begin + count));
    if (shown !== this.#shown) return undefined;
    const items = records.map((record) => this.#item(record));
    this.#list.append(...items);
    this.#more.hidden = this.#rest <= 0;
    this.#expectMore(false);
    return items[0];
  }

  /** Keeps what is below the results out of sight for as long as more of them, which move it, load by themselves. */
  #expectMore(isExpected: boolean): void {
    this.#list.toggleAttribute(GROWING, isExpected);
    this.#elsewhere.hidden = isExpected;
  }

  #records(pages: readonly number[]): Promise<SearchRecord[]> {
    return Promise.all(pages.map((page) => this.#data.record(page)));
  }

  #item({ path, title, lede, date, part = '', thumbnail }: SearchRecord): HTMLElement {
    const { query } = this.#shown;
    const item = document.createElement('li');
    const heading = document.createElement('h2');
    const context = document.createElement('p');
    const facts = document.createElement('p');
    const address = `../${path}/`;
    const link = linkTo(address, ...marked(highlight(title, query, Infinity).pieces));
    heading.append(link);
    const start = highlight(lede, query, CONTEXT);
    context.append(...marked(start.pieces));
    facts.textContent = [date, part].filter(Boolean).join(' · ');
    if (thumbnail) item.append(lazyImage(`../${thumbnail}`));
    item.append(heading, context, facts);
    if (start.share < 1)
      this.#contexts.watch(item, {
        address,
        context,
        query,
        share: start.share,
        link: part === '' ? null : link,
      });
    return item;
  }
}

/** The picture beside a result. Its headline says what it shows. */
function lazyImage(address: string): HTMLElement {
  const image = new Image();
  image.alt = '';
  image.loading = 'lazy';
  image.src = address;
  return image;
}

function documentItem([name, address]: DocumentName): HTMLElement {
  const item = document.createElement('li');
  item.append(linkTo(hostAddress(address), name));
  return item;
}

/** A link that searches for the corrected query, in its sentence. */
function meantLine(meant: string): (Node | string)[] {
  const [before = '', after = ''] = dataOf(parts.meant, 'label').split('{}');
  return [before, linkTo(`?q=${encodeURIComponent(meant)}`, meant), after];
}

function linkTo(address: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.append(...content);
  return link;
}

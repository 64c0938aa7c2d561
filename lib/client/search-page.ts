import { hostAddress } from './address';
import { dataOf, elementOf } from './dom';
import { find } from './find';
import { findDocuments, mayBeDocument, type DocumentName } from './find-documents';
import { highlight, type Piece } from './highlight';
import { lede as ledeId, spoken } from './parts/article';
import * as parts from './parts/search';
import { SearchData, type SearchRecord } from './search-data';

/** The search page: looks up what is typed, writes it into the address and shows what is found. */

/** Results that are shown at once. */
const PAGE = 10;
/** Letters of context: about two lines. */
const CONTEXT = 180;
/** Milliseconds without typing after which the search begins. */
const REST = 50;

const form = elementOf(parts.form);
const status = elementOf(parts.status);
const list = elementOf(parts.results);
const documents = elementOf(parts.documents);
const more = elementOf(parts.more);
const field = queryField();
const filters = [...form.querySelectorAll('select')];
const data = new SearchData({
  shards: dataOf(parts.form, 'shards').split(' ').map(Number),
  records: Number(dataOf(parts.form, 'records')),
});

/** The query and the filters of the address, by the names of the fields. */
const asked = new URLSearchParams(location.search);
/** Counts searches: results that arrive after the next query are not shown. */
let turn = 0;
let results: number[] = [];

function queryField(): HTMLInputElement {
  const input = elementOf(parts.query);
  if (!(input instanceof HTMLInputElement)) throw new Error(`#${parts.query} is no input`);
  return input;
}

async function search(): Promise<void> {
  const mine = ++turn;
  writeAddress();
  const query = field.value;
  if (!/[\p{L}\p{N}]/u.test(query)) {
    show([], '');
    offer([]);
    return;
  }
  try {
    const [found, traits, names] = await Promise.all([
      find(query, data.index),
      data.traits(),
      mayBeDocument(query) ? data.documents() : [],
    ]);
    if (mine !== turn) return;
    offer(findDocuments(query, names));
    const all = found.map((article) => ({ article, traits: traits(article) }));
    for (const [index, filter] of filters.entries())
      fill(
        filter,
        all.flatMap((each) => each.traits[index] ?? []),
      );
    const kept = all.filter((each) =>
      filters.every(({ value }, index) => value === '' || each.traits[index]?.includes(value)),
    );
    const count = kept.length.toLocaleString(document.documentElement.lang);
    show(
      kept.map(({ article }) => article),
      kept.length > 0 ? dataOf(parts.form, 'found').replace('{}', count) : dataOf(parts.form, 'none'),
    );
    await showMore();
  } catch (error) {
    if (mine === turn) show([], dataOf(parts.form, 'failed'));
    throw error;
  }
}

/** Shows the pages of documents above the articles. */
function offer(found: readonly DocumentName[]): void {
  const items = found.map(([name, address]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.setAttribute('href', hostAddress(address));
    link.append(name);
    item.append(link);
    return item;
  });
  documents.replaceChildren(...items);
}

function show(found: number[], message: string): void {
  results = found;
  status.textContent = message;
  list.replaceChildren();
  more.hidden = true;
}

/** Shows the next results, and returns the first of them. */
async function showMore(): Promise<HTMLElement | undefined> {
  const mine = turn;
  const shown = list.children.length;
  const next = await Promise.all(results.slice(shown, shown + PAGE).map((article) => data.record(article)));
  if (mine !== turn) return undefined;
  const items = next.map(itemOf);
  list.append(...items);
  more.hidden = list.children.length >= results.length;
  return items[0];
}

function itemOf({ slug, title, lede, date }: SearchRecord): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  const context = document.createElement('p');
  const facts = document.createElement('p');
  const address = `../${slug}/`;
  link.setAttribute('href', address);
  link.append(...marked(highlight(title, field.value, Infinity).pieces));
  heading.append(link);
  const start = highlight(lede, field.value, CONTEXT);
  context.append(...marked(start.pieces));
  facts.textContent = date;
  item.append(heading, context, facts);
  if (start.share < 1) {
    contexts.set(item, () => findContext(address, context, start.share));
    seen.observe(item);
  }
  return item;
}

/** Finds the context of a result, for results in sight alone: each costs a page. */
const contexts = new WeakMap<Element, () => Promise<void>>();
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    void contexts.get(target)?.();
  }
});

/**
 * Takes the context from the article's own page, if that holds more of the query than its lede.
 * @param share of the query that the lede holds, 0 to 1
 */
async function findContext(address: string, context: HTMLElement, share: number): Promise<void> {
  const query = field.value;
  const page = new DOMParser().parseFromString(await data.text(address), 'text/html');
  const texts = page.querySelectorAll(`#${ledeId}, [${spoken}] :is(p, li, td), figcaption`);
  const [best] = [...texts]
    .map((each) => highlight(each.textContent, query, CONTEXT))
    .sort((one, other) => other.share - one.share);
  if (best && best.share > share) context.replaceChildren(...marked(best.pieces));
}

function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Offers the values of a filter that the results have, most frequent first, and keeps the chosen one. */
function fill(filter: HTMLSelectElement, values: readonly string[]): void {
  const counts = new Map<string, number>();
  const chosen = asked.get(filter.name) ?? '';
  if (chosen !== '') counts.set(chosen, 0);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(
      ([value, count]) =>
        new Option(`${value} (${count.toLocaleString(document.documentElement.lang)})`, value),
    );
  filter.replaceChildren(...[...filter.options].slice(0, 1), ...options);
  filter.value = chosen;
}

function writeAddress(): void {
  asked.set(field.name, field.value.trim());
  for (const [name, value] of [...asked]) if (value === '') asked.delete(name);
  const query = asked.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

let rest = 0;
field.addEventListener('input', () => {
  clearTimeout(rest);
  rest = window.setTimeout(() => void search(), REST);
});
for (const filter of filters)
  filter.addEventListener('change', () => {
    asked.set(filter.name, filter.value);
    void search();
  });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(rest);
  void search();
});
more.addEventListener('click', () => {
  void showMore().then((first) => first?.querySelector('a')?.focus());
});

field.value = asked.get(field.name) ?? field.value;
if (field.value !== '') void search();

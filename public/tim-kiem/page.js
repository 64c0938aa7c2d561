// @ts-check
import { find, highlight } from './search.js';

/** The page of the search: what is typed goes into the address and to the index, what comes back onto the page. */

const PAGE = 10;
/** Letters of context: about two lines. */
const CONTEXT = 180;
/** Milliseconds of rest after which what was typed is looked up. */
const REST = 50;

/** @typedef {{ bundle: number[], words: number[], topic: number[], year: number[], authors: number[][] }} Columns */
/** @typedef {{ topics: string[], authors: string[], articles: Columns }} Facets */
/** @typedef {{ slug: string, title: string, lede: string, date: string }} Result */

const form = part('tim', HTMLFormElement);
const field = part('tim-chu', HTMLInputElement);
const told = part('tim-trang-thai', HTMLElement);
const list = part('tim-ket-qua', HTMLOListElement);
const more = part('tim-them', HTMLButtonElement);
const filters = [...form.querySelectorAll('select')];
const shards = (form.dataset.shards ?? '').split(' ').map(Number);
const records = Number(form.dataset.records);
const index = {
  shards,
  read: (/** @type {number} */ bundle, /** @type {number} */ shard) => read(`${bundle}/tu/${shard}.txt`),
  catalogue: () => catalogue(),
};

/** What the address asks for, by the names of the fields. */
const asked = new URLSearchParams(location.search);
/** Counts searches: an answer that comes after the next question is not shown. */
let turn = 0;
/** @type {number[]} */
let results = [];
/** @type {Map<string, Promise<any>>} */
const files = new Map();

/** @template {Element} Kind @param {string} id @param {new () => Kind} kind @returns {Kind} */
function part(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`#${id} is missing`);
  return element;
}

/** A file of the index, once. @param {string} path @param {(file: any) => any} make what is kept of it */
function read(path, make = (file) => file) {
  const known = files.get(path) ?? fetchFile(path).then(make);
  files.set(path, known);
  known.catch(() => files.delete(path));
  return known;
}

/** @param {string} path */
async function fetchFile(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return path.endsWith('.json') ? response.json() : response.text();
}

/** What is known of all articles, and which of them each bundle holds. @param {Facets} facets */
function openCatalogue({ topics, authors, articles }) {
  /** @type {number[][]} */
  const numbers = shards.map(() => []);
  const places = articles.bundle.map((bundle, article) => {
    const number = (numbers[bundle]?.push(article) ?? 0) - 1;
    return { bundle, number };
  });
  return { topics, authors, articles, numbers, places, titles: articles.words };
}

/** @returns {Promise<ReturnType<typeof openCatalogue>>} */
const catalogue = () => read('loc.json', openCatalogue);

/** What an article has of each filter. @param {Facets} facets @param {number} article @returns {string[][]} by filter */
function traits({ topics, authors, articles }, article) {
  const year = articles.year[article];
  return [
    [topics[articles.topic[article] ?? 0] ?? ''],
    year ? [String(year)] : [],
    (articles.authors[article] ?? []).map((author) => authors[author] ?? ''),
  ];
}

async function search() {
  const mine = ++turn;
  writeAddress();
  const query = field.value;
  if (!/[\p{L}\p{N}]/u.test(query)) return show([], '');
  try {
    const [found, facets] = await Promise.all([find(query, index), catalogue()]);
    if (mine !== turn) return;
    const all = found.map((article) => ({ article, traits: traits(facets, article) }));
    filters.forEach((filter, index) =>
      fill(
        filter,
        all.map((each) => each.traits[index] ?? []),
      ),
    );
    const kept = all.filter((each) =>
      filters.every(({ value }, index) => value === '' || each.traits[index]?.includes(value)),
    );
    const { found: some = '', none = '' } = form.dataset;
    const count = kept.length.toLocaleString('vi');
    show(
      kept.map(({ article }) => article),
      kept.length > 0 ? some.replace('{}', count) : none,
    );
    await showMore();
  } catch (error) {
    if (mine === turn) show([], form.dataset.failed ?? '');
    throw error;
  }
}

/** @param {number[]} found @param {string} status */
function show(found, status) {
  results = found;
  told.textContent = status;
  list.replaceChildren();
  more.hidden = true;
}

/** Shows the next results, and returns the first of them. */
async function showMore() {
  const mine = turn;
  const shown = list.children.length;
  const next = await Promise.all(results.slice(shown, shown + PAGE).map(recordOf));
  if (mine !== turn) return null;
  const items = next.map(itemOf);
  list.append(...items);
  more.hidden = list.children.length >= results.length;
  return items[0] ?? null;
}

/** @param {number} article @returns {Promise<Result>} */
async function recordOf(article) {
  const { bundle, number } = (await catalogue()).places[article] ?? { bundle: 0, number: 0 };
  const file = await read(`${bundle}/bai/${Math.floor(number / records)}.json`);
  return file[number % records];
}

/** @param {Result} result */
function itemOf({ slug, title, lede, date }) {
  const [item, heading, link] = ['li', 'h2', 'a'].map((name) => document.createElement(name));
  const [context, facts] = ['p', 'p'].map((name) => document.createElement(name));
  if (!item || !heading || !link || !context || !facts) throw new Error('unreachable');
  link.setAttribute('href', `/${slug}/`);
  link.append(...marked(highlight(title, field.value, Infinity).pieces));
  heading.append(link);
  const start = highlight(lede, field.value, CONTEXT);
  context.append(...marked(start.pieces));
  facts.textContent = date;
  item.append(heading, context, facts);
  if (start.share < 1) {
    contexts.set(item, () => findContext(slug, context, start.share));
    seen.observe(item);
  }
  return item;
}

/** How to find the context of a result: for those that are looked at, as each costs a page. @type {WeakMap<Element, () => Promise<void>>} */
const contexts = new WeakMap();
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    void contexts.get(target)?.();
  }
});

/** Where the lede does not hold all the words, the article's own page may. @param {string} slug @param {HTMLElement} context @param {number} share met by the lede */
async function findContext(slug, context, share) {
  const query = field.value;
  const page = new DOMParser().parseFromString(await read(`/${slug}/`), 'text/html');
  const texts = [...page.querySelectorAll('#lede, [data-listen] :is(p, li, td), figcaption')].map(
    (each) => each.textContent ?? '',
  );
  const [best] = texts
    .map((text) => highlight(text, query, CONTEXT))
    .sort((one, other) => other.share - one.share);
  if (best && best.share > share) context.replaceChildren(...marked(best.pieces));
}

/** @param {{ text: string, hit: boolean }[]} pieces */
function marked(pieces) {
  return pieces.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Offers what the articles found have, most frequent first, and keeps what was chosen. @param {HTMLSelectElement} filter @param {string[][]} values */
function fill(filter, values) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const chosen = asked.get(filter.name) ?? '';
  if (chosen !== '') counts.set(chosen, 0);
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([value, count]) => new Option(`${value} (${count.toLocaleString('vi')})`, value));
  filter.replaceChildren(...[...filter.options].slice(0, 1), ...options);
  filter.value = chosen;
}

function writeAddress() {
  asked.set(field.name, field.value.trim());
  for (const [name, value] of [...asked]) if (value === '') asked.delete(name);
  const query = asked.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

let rest = 0;
field.addEventListener('input', () => {
  clearTimeout(rest);
  rest = window.setTimeout(search, REST);
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
more.addEventListener('click', async () => {
  (await showMore())?.querySelector('a')?.focus();
});

field.value = asked.get(field.name) ?? field.value;
if (field.value !== '') void search();

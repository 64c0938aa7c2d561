import { dataOf, elementOf } from './dom';
import * as parts from './parts/search';
import { SearchData } from './search/data';
import { listed, narrow, valuesOf, type Choice } from './search/filters';
import { findDocuments, mayBeDocument } from './search/find-documents';
import { hasWords } from './search/query';
import { ResultList } from './search/result-list';
import { suggest } from './search/suggest';
import type { Found } from './search/tally';

/** The search page: searches while the reader types, writes the query to the address and shows the results. */

/** Pause in typing, in milliseconds, after which the last word is looked up: longer than pauses within a syllable. */
const REST = 250;
/** With fewer results than this, a corrected query is suggested. */
const FEW = 5;

const form = elementOf(parts.form);
const field = fieldOf(parts.query);
const data = new SearchData();
const results = new ResultList(data);
const fields = {
  topic: fieldOf(parts.fields.topic),
  author: fieldOf(parts.fields.author),
  from: fieldOf(parts.fields.from),
  until: fieldOf(parts.fields.until),
  order: fieldOf(parts.fields.order),
};

/** The query and filters in the address, by field name. */
const asked = new URLSearchParams(location.search);
/** Number of the current search: results of earlier ones are dropped. */
let turn = 0;
let last: { query: string; found: Found } | null = null;

function fieldOf(id: string): HTMLInputElement | HTMLSelectElement {
  const element = elementOf(id);
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return element;
  throw new Error(`#${id} is no field`);
}

function choice(): Choice {
  const valueOf = (name: keyof Choice) => asked.get(parts.fields[name]) ?? '';
  return {
    topic: valueOf('topic'),
    author: valueOf('author'),
    from: valueOf('from'),
    until: valueOf('until'),
    order: valueOf('order'),
  };
}

/** @param isSent whether the reader sent the query, and is not typing it */
async function search(isSent: boolean): Promise<void> {
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  writeAddress();
  const query = field.value;
  if (!hasWords(query)) {
    results.clear(isSent && query.trim() !== '' ? dataOf(parts.form, 'short') : '');
    return;
  }
  results.expect();
  let found: Found;
  let instead: Correction | null;
  try {
    const [first, { catalogue }, names] = await Promise.all([
      findOnce(query),
      data.open(),
      mayBeDocument(query) ? data.documents() : [],
    ]);
    found = first;
    // Nothing has these words: what was meant is shown at once.
    instead = found.hits.length === 0 ? await correct(query) : null;
    if (!isCurrent()) return;
    const { hits, hasAll } = instead?.found ?? found;
    const traitsOf = (page: number) => catalogue.traits(page);
    for (const filter of listed) fill(filter, valuesOf(filter, hits, choice(), traitsOf));
    const pages = narrow(hits, choice(), traitsOf);
    const message = messageOf(pages.length, instead ? 'instead' : hasAll ? 'found' : 'some');
    const documents = findDocuments(query, names);
    await results.show({ query: instead?.meant ?? query, message, pages, documents }, isCurrent);
  } catch (error) {
    const message = dataOf(parts.form, 'failed');
    if (isCurrent()) await results.show({ query, message, pages: [], documents: [] }, isCurrent);
    throw error;
  }
  const offered = instead ?? (found.exact < FEW ? await correct(query) : null);
  if (offered && isCurrent()) results.offer(offered.meant);
}

/** A query that is likely to have been meant, and what has all of its words. */
interface Correction {
  meant: string;
  found: Found;
}

async function correct(query: string): Promise<Correction | null> {
  const meant = suggest(query, await data.words());
  const found = meant === null ? null : await data.find(meant);
  return meant !== null && found?.hasAll === true ? { meant, found } : null;
}

/** The results of a query; filters change without a new search. */
async function findOnce(query: string): Promise<Found> {
  if (last?.query !== query) last = { query, found: await data.find(query) };
  return last.found;
}

function messageOf(count: number, name: 'found' | 'some' | 'instead'): string {
  const message = dataOf(parts.form, count === 0 ? 'none' : name);
  return message.replace('{}', count.toLocaleString(document.documentElement.lang));
}

/** Fills a filter with the values that occur in the results, and keeps the chosen one. */
function fill(filter: (typeof listed)[number], values: readonly [value: string, count: number][]): void {
  const select = fields[filter];
  if (!(select instanceof HTMLSelectElement)) return;
  const options = values.map(
    ([value, count]) =>
      new Option(`${value} (${count.toLocaleString(document.documentElement.lang)})`, value),
  );
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  select.value = choice()[filter];
}

function writeAddress(): void {
  asked.set(field.name, field.value.trim());
  for (const [name, value] of [...asked]) if (value === '') asked.delete(name);
  const chosen = Object.values(choice()).filter(Boolean).length;
  elementOf(parts.chosen).textContent = chosen > 0 ? ` (${chosen})` : '';
  const query = asked.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

let rest = 0;
field.addEventListener('input', () => {
  clearTimeout(rest);
  if (field.value.trim() === '') void search(false);
  else {
    results.expect();
    // A failure here is reported when the last word is looked up.
    data.prepare(field.value).catch(() => undefined);
    rest = window.setTimeout(() => void search(false), REST);
  }
});
for (const each of Object.values(fields))
  each.addEventListener('change', () => {
    asked.set(each.name, each.value);
    void search(true);
  });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(rest);
  void search(true);
});

field.value = asked.get(field.name) ?? field.value;
for (const name of ['from', 'until', 'order'] as const) {
  fields[name].value = choice()[name];
  // What the field cannot hold (“1/11/2026”) must not filter unseen.
  asked.set(parts.fields[name], fields[name].value);
}
if (field.value !== '') void search(true);
// A reader who opens the page is about to search.
else data.open().catch(() => undefined);

import type * as search from './parts/search';
import type * as tools from './parts/tools';

/** The names of data attributes, by the ids of the parts that have them. */
export interface Data extends search.Data, tools.Data {}

/**
 * The element of a part.
 * @throws Error if the page has none
 */
export function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing`);
  return element;
}

/** The value of a data attribute of a part; empty where it has none. */
export function dataOf<Id extends keyof Data>(id: Id, name: Data[Id]): string {
  return elementOf(id).dataset[name] ?? '';
}

import type * as search from './parts/search';
import type * as tools from './parts/tools';

/** The data attributes of each element, by its id. */
export interface Data extends search.Data, tools.Data {}

/**
 * Finds an element that the page must have.
 * @throws Error if it is missing
 */
export function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing`);
  return element;
}

/** The value of an element's data attribute; empty if it has none. */
export function dataOf<Id extends keyof Data>(id: Id, name: Data[Id]): string {
  return elementOf(id).dataset[name] ?? '';
}

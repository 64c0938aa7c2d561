import type { Data } from './dom';

/**
 * The `id` and `data-` attributes of a part, to be spread over its element.
 * @param values by the names of the data attributes, without `data-`
 */
export function attributesOf<Id extends keyof Data>(
  id: Id,
  values: Readonly<Record<Data[Id], string | number>>,
): { id: string; [name: `data-${string}`]: unknown } {
  return {
    id,
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value])),
  };
}

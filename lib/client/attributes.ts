import type { Data } from './dom';

/**
 * The `id` and `data-` attributes of an element that scripts use, to spread over it in JSX.
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

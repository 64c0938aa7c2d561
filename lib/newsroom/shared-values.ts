const values = new WeakSet();

/** Marks a value that many pages are made from, like a headline: who tells pages apart needs to look at it only once. */
export function share<Value extends object>(value: Value): Value {
  values.add(value);
  return value;
}

export const isShared = (value: object): boolean => values.has(value);

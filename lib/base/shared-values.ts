const shared = new WeakSet();

/**
 * Gives for each source the same value each time, like the headline of an article: many pages are made from it, and who tells
 * them apart needs to look at it only once.
 */
export function sharing<Source extends object, Value extends object>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  const made = new WeakMap<Source, Value>();
  return (source) => {
    const value = made.get(source) ?? make(source);
    made.set(source, value);
    shared.add(value);
    return value;
  };
}

export const isShared = (value: object): boolean => shared.has(value);

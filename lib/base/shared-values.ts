const shared = new WeakSet();

/**
 * Memoises by identity: the same object for the same source, such as the headline of an article, so that code that
 * compares values looks at each only once.
 */
export function sharing<Source extends object, Value extends object>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  const made = new WeakMap<Source, Value>();
  return (source) => {
    const known = made.get(source);
    if (known) return known;
    const value = make(source);
    made.set(source, value);
    shared.add(value);
    return value;
  };
}

/** Whether {@link sharing} made this object. */
export const isShared = (value: object): boolean => shared.has(value);

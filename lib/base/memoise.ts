/**
 * Memoises a function of one text.
 * @param most texts that are kept; at this number the memory is emptied
 * @param longest text that is kept, in characters: longer ones seldom recur
 */
export function memoise<Result extends string | number | boolean | object>(
  compute: (text: string) => Result,
  most: number,
  longest: number,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}

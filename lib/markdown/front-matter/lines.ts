/** A key of a block, including its continuation lines. */
export interface Entry {
  key: string;
  text: string;
  /** Offset in the block. */
  start: number;
  /** Offset of the value, counted from `start`. */
  valueAt: number;
}

/** `key: value`, `key = value` or `"key": value`; also `draft:true`, but no address (`https://`). */
const KEY_LINE =
  /^[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([\p{L}_][\p{L}\p{M}\w .-]{0,60}?))[ \t]*(?:(?:::|[:：=])(?=[ \t]|$)[ \t]*|[:：=](?!\/\/))/u;
/** “draft true”, without a separator. */
const TWO_WORDS = /^[ \t]*([a-z_]\w*)[ \t]+(?=\w+$)/i;

/** The key at the beginning of a line, and the offset of its value. */
function keyOf(line: string): { key: string; valueAt: number } | null {
  const found = KEY_LINE.exec(line) ?? TWO_WORDS.exec(line);
  const key = found?.slice(1).join('');
  return found && key ? { key: key.trim(), valueAt: found[0].length } : null;
}

/** Whether a key has its value on its own line: then no line below can be a map that belongs to it. */
function hasValue({ text, valueAt }: Entry): boolean {
  return /^(?:[^\s[{|>]|\[.*\],?\s*$|\{.*\},?\s*$)/.test(text.slice(valueAt));
}

/** Whether a key ends in a list of plain entries: then an indented key below was moved there by mistake. */
function endsInItem({ text }: Entry): boolean {
  return /\n[ \t]*-[ \t]+[^:\n]*$/.test(text);
}

/**
 * Splits a block into its keys, and the lines that belong to none. An indented line, or one that begins with a
 * dash, continues the key above.
 */
export function splitEntries(block: string): { entries: Entry[]; others: { text: string; start: number }[] } {
  const entries: Entry[] = [];
  const others: { text: string; start: number }[] = [];
  let start = 0;
  for (const line of block.split('\n')) {
    const last = entries.at(-1);
    const found = keyOf(line);
    const goesOn =
      /^(?:[ \t]+\S|[ \t]*-(?:\s|$)|[ \t]+[\]}]|\])/.test(line) &&
      !(found && last && (hasValue(last) || endsInItem(last)));
    if (last && goesOn) last.text += `\n${line}`;
    else if (found) entries.push({ ...found, text: line, start });
    else if (line.trim() !== '' && !/^\s*(?:#|[{}]\s*$|\/\/)/.test(line)) others.push({ text: line, start });
    start += line.length + 1;
  }
  return { entries, others };
}

/** The value of an entry as text: the rest of its line, or the lines of a list below it. */
export function readEntry({ text, valueAt }: Entry): string | string[] {
  const [first = '', ...below] = text.slice(valueAt).split('\n');
  const items = below.flatMap((line) => /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1] ?? []);
  if (first.trim() === '' && items.length > 0) return items.flatMap((item) => listIn(item) ?? unquote(item));
  const rest = /^[|>][-+]?\d?$/.test(first.trim()) ? '' : first;
  const list = listIn(rest);
  if (list !== null && below.length === 0) return list;
  return unquote(
    [rest, ...below]
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  );
}

/** The entries of `[a, "b"]`, also without the closing bracket; null if the text is no list. */
function listIn(text: string): string[] | null {
  const list = /^\s*\[([^\]]*)\]?,?\s*$/.exec(text)?.[1];
  return list === undefined || text.includes('[[') ? null : list.split(',').map(unquote);
}

/** Removes surrounding quotes, even if one is missing, and a trailing comma. */
function unquote(text: string): string {
  const bare = text.trim().replace(/,$/, '').trim();
  const quote = /^["']/.exec(bare)?.[0];
  if (quote === undefined) return bare;
  const whole = bare.length > 1 && bare.endsWith(quote);
  // In “"Vua" tôm” the quotes are part of the text.
  const isInner = !whole && bare.indexOf(quote, 1) > 0;
  return isInner ? bare : bare.slice(1, whole ? -1 : undefined).replaceAll(`\\${quote}`, quote);
}

import type { WeighLine } from './block';

/** A further key in the value of another. */
const KEY = /[ \t]([a-z_][\w-]{0,40}):(?=[ \t]|$)[ \t]*(\S*)/g;

/**
 * Puts every key on its own line, where an editor's formatter has joined lines of front matter:
 * `title: Chợ nổi date: 2019-12-10 tags:`. Offsets stay the same. A sentence may have one name of a key in it.
 */
export function withoutJoins(yaml: string, weigh: WeighLine): string {
  return yaml.replace(/^[a-z_][\w-]*:[ \t]+[^\s"'[{|>&#][^\n]*$/gm, (line) => {
    const keys = Array.from(line.matchAll(KEY)).filter(([, key = '', value = '']) => weigh(key, value) > 0);
    const isDated = keys.some(([, key, value = '']) => key === 'date' && /^["']?\d/.test(value));
    if (keys.length < 2 && !isDated) return line;
    return keys.reduce((text, { index }) => `${text.slice(0, index)}\n${text.slice(index + 1)}`, line);
  });
}

import type { Line } from '../line';
import type { Mention } from '../mention';

/** Words right before a document's day; those of "a contract signed on …" have no comma or bracket before them. */
const signings = new Set(['ký', 'hành']);
const breaks = new Set([',', ')']);

/**
 * The day behind a document's title or a bracket: "Thông tư A về phí (thay đổi lớn), ban hành ngày 7/8/2018", "Circular
 * A providing guidelines dated 4 March 2018"; null if there is none in the number's year.
 * @param end the index of the next document
 */
export function dayBehind({ words, things }: Line, mention: Mention, end: number): string | null {
  const year = mention.number?.year ?? null;
  for (const thing of things) {
    if (thing.from < mention.tail || thing.to > end || thing.type !== 'date') continue;
    const before = words[thing.from - 1]?.form ?? '';
    const verb = thing.from - (before === 'hành' ? 2 : 1);
    const isSigned = signings.has(before) && breaks.has(words[verb - 1]?.form ?? '');
    if (before !== 'dated' && !isSigned) continue;
    return year === null || thing.day?.startsWith(String(year)) ? thing.day : null;
  }
  return null;
}

import type { Line } from '../line';
import type { Mention } from '../mention';
import { formAt } from '../../prose/words';

/** Words right before a document's day; those of "a contract signed on …" have no comma or bracket before them. */
const signings = new Set(['ký', 'hành']);
const breaks = new Set([',', ')']);
const passives = new Set(['được', 'was']);

/** What an issuer did on the day that follows: "thông qua tại kỳ họp thứ 9", "ký ban hành", "issued by the Government on". */
const PASSED =
  /^(?:(?:khóa|tỉnh|thành phố) .+ )?(?:thông qua|ban hành|ký|ký ban hành|passed|adopted|issued)(?: (?:tại|trong|ở) (?:phiên|kỳ) họp(?: thứ (?:\p{L}+|\d+))?(?: quốc hội)?(?: khóa \w+)?| by [^,]+)?(?: vào| on)?$/u;

/** Whether words end with "được Quốc hội khóa XIV thông qua", and no other than the issuer is between. */
function isPassed({ words, beginsAt }: Line, from: number, to: number): boolean {
  const passive = words.findLastIndex(({ form }, at) => at >= from && at < to && passives.has(form));
  if (passive === -1) return false;
  const issuer = beginsAt.get(passive + 1);
  const verb = words.slice(issuer?.type === 'agency' ? issuer.to : passive + 1, to);
  return PASSED.test(verb.map(({ form }) => form).join(' '));
}

/**
 * The day behind a document's title or a bracket: "Thông tư A về phí (thay đổi lớn), ban hành ngày 7/8/2018", "Circular
 * A providing guidelines dated 4 March 2018"; null if there is none in the number's year.
 * @param end the index of the next document
 */
export function dayBehind(line: Line, mention: Mention, end: number): string | null {
  const { words, things } = line;
  const year = mention.number?.year ?? null;
  for (const thing of things) {
    if (thing.from < mention.tail || thing.to > end || thing.type !== 'date') continue;
    const before = formAt(words, thing.from - 1);
    const verb = thing.from - (before === 'hành' ? 2 : 1);
    const isSigned = signings.has(before) && breaks.has(formAt(words, verb - 1));
    if (before !== 'dated' && !isSigned && !isPassed(line, mention.to, thing.from)) continue;
    return year === null || thing.day?.startsWith(String(year)) ? thing.day : null;
  }
  return null;
}

import type { Act, Gift } from '../acts';
import { findWord, tokensIn, type Line, type Range } from '../line';
import type { Name } from '../names/name';
import { recipientsBefore } from './before';
import { upToCopula } from './subject';
import { hostWords } from './ceremony';
import { isSomebody, type Recipients } from './recipients';
import {
  endOfPersonalSubject,
  endOfPronoun,
  endOfReference,
  endOfShort,
  endOfShortSubject,
  referentOf,
} from './referents';
import { isSilent } from '../elision';
import { theseIn } from './these';
import type { Who } from './who';

/** The recipients: as named, as in the previous act ("; năm 2018 được nhận …"), or as named earlier in the text. */
export function subjectOf(
  line: Line,
  act: Act,
  { earlier, carried }: { earlier: readonly Line[]; carried: readonly Name[] },
): Recipients {
  const own = recipientsBefore(line, act.subject);
  if (isSomebody(own))
    return own.names.length > 0 ? own : { ...own, names: theseIn(line, act.subject, { earlier, last: [] }) };
  const subject = hostWords(line, act.subject) ?? upToCopula(line, act.subject);
  const referent = referentOf(line, subject, { earlier, carried });
  const names = referent.length > 0 ? referent : takenUpIn(line, act.subject, earlier);
  return names.length > 0 ? { ...own, names } : own;
}

/**
 * "Ông là người …; năm 2019, ông được …", "Ông được A khen và được B tặng …": a clause of the subject refers to
 * somebody named before.
 */
function takenUpIn(line: Line, subject: Range, earlier: readonly Line[]): Name[] {
  const inside = tokensIn(line.tokens, subject);
  const passive = inside.find(({ kind }) => kind === 'passive');
  const last = inside.findLast((token) => token.kind === 'mark' && /^(?:[,;]|và)$/.test(token.mark));
  const clauses: Range[] = [
    ...(last ? [{ from: last.to, to: subject.to }] : []),
    ...(passive ? [{ from: subject.from, to: passive.from }] : []),
    // "Đơn vị liên tục hoàn thành nhiệm vụ, trong đó được …"
    ...(subject.from === 0 ? [{ from: 0, to: endOfShortSubject(line.words) }] : []),
    // "Ông là nhạc sĩ, được …", "Anh làm việc ở Lào và được …"
    ...(subject.from === 0 && last && isSilent(line, { from: last.from, to: subject.to })
      ? [{ from: 0, to: endOfPersonalSubject(line.words, 0) }]
      : []),
  ];
  const found = clauses.map((clause) => referentOf(line, clause, { earlier, carried: [] }));
  return found.find((names) => names.length > 0) ?? [];
}

/** An award of an act, and who received it. */
interface Given {
  gift: Gift;
  who: Who;
}

/**
 * "… tặng Bằng khen cho ông", "trao Huân chương cho nhà trường", "tặng ông Bằng khen": recipients named earlier in the
 * text.
 */
export function inObject(
  line: Line,
  act: Act,
  { gift, who }: Given,
  { earlier, last }: { earlier: readonly Line[]; last: readonly Name[] },
): Who {
  const { names: named, collectives } = who.recipients;
  const these = named.length === 0 ? theseIn(line, gift.behind, { earlier, last }) : [];
  if (these.length > 0) return { ...who, recipients: { ...who.recipients, names: these }, known: true };
  if (who.known && (named.length > 0 || collectives !== null)) return who;
  const short = shortObject(line, act, gift);
  const names = short === null ? [] : referentOf(line, short, { earlier, carried: [], alone: true });
  return names.length > 0 ? { ...who, recipients: { ...who.recipients, names }, known: true } : who;
}

/** The words of a pronoun or short word in place of the recipient, behind the award or between it and the verb. */
function shortObject({ words }: Line, { role, verb }: Act, { award, behind }: Gift): Range | null {
  const given = findWord(words, behind, 'cho') + 1;
  // "cho tập thể nhà trường"
  const whole = words[given]?.form === 'tập' && words[given + 1]?.form === 'thể';
  const at = given > 0 && whole ? given + 2 : given;
  const to = at > 0 ? endOfShort(words, at) : null;
  if (to !== null) return { from: at, to };
  // "Huân chương Chiến công (mà) ông được tặng năm 1972"
  const before = award.to + (words[award.to]?.form === 'mà' ? 1 : 0);
  const subject = verb.from > award.to ? endOfPronoun(words, before) : null;
  if (subject !== null && words[subject]?.form === 'được') return { from: before, to: subject };
  const first = verb.to + (words[verb.to]?.form === 'cho' ? 1 : 0);
  return role === 'give' && endOfReference(words, first) === award.from
    ? { from: first, to: award.from }
    : null;
}

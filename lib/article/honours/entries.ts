import { actsOf, type Act, type Gift } from './acts';
import { actor, giversOf, mayGiveListed } from './giver';
import { countOf, isUnfinished, spanOf, withoutParts } from './gift-words';
import { findWord, type Line, type Range } from './line';
import { cueBefore, giverBefore, isLeftOut, isSilent } from './elision';
import type { Name } from './names/name';
import type { People } from './names/people';
import { unrealCue } from './mood/cue';
import { continuesProposal } from './mood/proposal';
import { ruleIn, ruleBehind } from './mood/rules';
import { isTopic } from './mood/topic';
import { isAwarded } from './reality';
import { recipientsBefore } from './recipients/before';
import { inFull } from './recipients/full-names';
import { inFullBody } from './recipients/bodies';
import { isSomebody, type Recipients } from './recipients/recipients';
import { inObject, subjectOf } from './recipients/resolved';
import { themeOf } from './recipients/theme';
import { whoOf, type Who } from './recipients/who';
import { ownYears, yearsOf } from './years';
import { formAt } from '../prose/words';

/** The title of those whose children died: "bà A (mẹ liệt sĩ B)" receives it herself. */
const MOTHERS = 'Bà mẹ Việt Nam anh hùng';

const NOBODY: People = { collectives: null, individuals: null };
/** Maximum length, in words, of a label with its colon. */
const LONGEST_LABEL = 4;

/** One award as reported by one sentence. */
export interface Entry extends People {
  award: string;
  rank: string | null;
  /** "6 Cờ thi đua": how many were given, if the text counts the awards; else null. */
  count: number | null;
  year: number | null;
  names: Name[];
  awardedBy: string | null;
  /** "Cá nhân được tặng … là ông A": names the recipients of an earlier report. */
  specifies: boolean;
  /** "có 51 danh hiệu …": only how many there are, at no event. */
  possessed: boolean;
  /** Whether it has recipients that are left out: it is unclear who of them received this award. */
  withheld: boolean;
  /** The word that makes it a proposal, a hope or a rule: no honour, but worth a diagnostic. */
  unreal: string | null;
  /** Offsets in the sentence of the part that reports this award. */
  span: { start: number; end: number };
}

/** Context from the preceding sentences. */
export interface ReadNext {
  /** Set for an item of a list of awards, which needs no verb: the names before the award; else null. */
  listed: { names: Name[] } | null;
  /** Whether it is in a list of awards that were given, so that it counts as fact. */
  inList: boolean;
  /** Whether it is a picture's caption. */
  caption: boolean;
  /** The person whose life the text around it is about, if a heading names one, or nobody; null if it is about no life. */
  life: readonly Name[] | null;
  /** The year meant by "năm nay"; null if the date of publication is unknown. */
  thisYear: number | null;
  /** The previous sentence in the same prose. */
  before: Line | null;
  /** The words by which the whole paragraph is no report; null if it may be one. */
  quiz: string | null;
  /** The cue of a proposal that this sentence may continue; null if there is none. */
  proposed: string | null;
  /** The preceding sentences of the article. */
  earlier: readonly Line[];
  /** The recipients of the last honour, if the text names it right before. */
  last: readonly Name[];
}

/** What one act of a sentence passes on to the next. */
interface Carried {
  year: number | null;
  unreal: string | null;
  names: Name[];
  giver: string | null;
  /** Whether it reported an award. */
  reported: boolean;
  /** The words that make the rest of the sentence part of a rule. */
  rule: string | null;
}

/** The awards that a sentence reports. */
export function entriesOf(line: Line, around: ReadNext): Entry[] {
  const entries: Entry[] = [];
  let carried: Carried = {
    year: null,
    unreal: null,
    names: [],
    giver: giverBefore(line, previousTo(around)),
    reported: false,
    rule: around.quiz ?? ruleIn(line),
  };
  const acts = actsOf(line);
  for (const [i, act] of acts.entries()) {
    if (isTopic(line, act, acts.slice(i + 1))) {
      const [year] = yearsOf(line, act, act.gifts.length - 1, { thisYear: around.thisYear, carried: null });
      carried = { ...carried, year: year ?? null };
      continue;
    }
    const read = entriesOfAct(line, act, around, carried);
    entries.push(...read.entries);
    carried = read.carried;
  }
  return entries;
}

/** What an act says for all its awards. */
interface ActReading {
  /** Who receives, if that is the subject; null if the recipients are named behind the verb. */
  subject: Recipients | null;
  /** "có 51 danh hiệu …": how many there are, without a verb that gives or receives. */
  possessed: boolean;
  unreal: string | null;
  year: number | null;
  /** The giver of the sentence before, whose recipients it goes on to name; null if there is none. */
  themeGiver: string | null;
  /** The giver of the act before, if this act has no subject of its own. */
  goesOn: string | null;
  /** Whether an act before it in the sentence reported an award to the same recipients. */
  isReportedOn: boolean;
}

function readAct(line: Line, act: Act, around: ReadNext, before: Carried): ActReading {
  const named =
    act.role === 'receive' ? subjectOf(line, act, { earlier: around.earlier, carried: before.names }) : null;
  const theme = named && !isSomebody(named) && isLeftOut(line, act) ? themeOf(around.before) : null;
  const opening = ownYears(line, act);
  const isSubjectSilent = isSilent(line, act.subject);
  const goesOn = act.role === 'give' && isSubjectSilent ? before.giver : null;
  return {
    subject: theme?.who ?? named,
    possessed:
      act.role === null && around.listed === null && act.gifts.some(({ award }) => award.count !== null),
    unreal:
      before.rule ??
      unrealCue(line, act, before.unreal) ??
      cueBefore(line, act, around.before) ??
      (continuesProposal(line, act) ? around.proposed : null),
    year: opening.length === 1 ? (opening[0] ?? null) : before.year,
    themeGiver: theme?.giver ?? null,
    goesOn,
    isReportedOn: before.reported && (goesOn !== null || (act.role === 'receive' && isSubjectSilent)),
  };
}

function entriesOfAct(
  line: Line,
  act: Act,
  around: ReadNext,
  before: Carried,
): { entries: Entry[]; carried: Carried } {
  const reading = readAct(line, act, around, before);
  const { subject, possessed, unreal, year } = reading;
  const who = whoOf(line, possessed ? withoutParts(line, act) : act, subject);
  const entries = act.gifts.flatMap((gift, i) => {
    const own = who[i] && inObject(line, act, { gift, who: who[i] }, around);
    return own ? entriesOfGift(line, { act, gift, i, own }, reading, around) : [];
  });
  const names = (act.role === null ? entries.at(-1)?.names : subject?.names) ?? [];
  return {
    entries,
    carried: {
      year,
      unreal,
      names: names.length > 0 ? names : before.names,
      giver: actor(line, act) ?? reading.goesOn ?? entries.at(-1)?.awardedBy ?? null,
      reported: entries.some((entry) => entry.unreal === null),
      rule: before.rule ?? ruleBehind(line, act),
    },
  };
}

/** The entries of one award of an act: one for each rank, year and giver; none if the sentence does not say that it was given. */
function entriesOfGift(
  line: Line,
  { act, gift, i, own }: { act: Act; gift: Gift; i: number; own: Who },
  reading: ActReading,
  around: ReadNext,
): Entry[] {
  const { recipients, known, specifies, withheld } = own;
  const { possessed, unreal, themeGiver, goesOn, isReportedOn } = reading;
  const givers = giversOf(line, act, gift, around.caption);
  const inherited = themeGiver ?? (goesOn !== null && mayGiveListed(goesOn, gift.award) ? goesOn : null);
  const awardedBy = givers.length > 0 ? givers : [inherited];
  const giver = awardedBy[0] ?? null;
  const years = yearsOf(line, act, i, { thisYear: around.thisYear, carried: reading.year });
  // "Trao Bằng khen của UBND tỉnh cho các cá nhân": a picture shows that it happened.
  const isShown = (around.caption || isUnfinished(line, act)) && act.role === 'give' && giver !== null;
  const somebody = known || years[0] !== null;
  const isOfLife = (around.life !== null || around.caption) && act.role === 'receive';
  const supported = somebody || around.inList || isReportedOn || isShown || isOfLife;
  const isListed = around.listed !== null;
  if (
    (gift.award.again && !known) ||
    !isAwarded(line, act, gift, {
      supported,
      somebody,
      listed: isListed,
      giver,
      life: around.life !== null,
      before: previousTo(around),
    })
  )
    return [];
  const { names, ...counted } = recipients;
  // "2.700 chiến sĩ hy sinh, 2 Anh hùng …": each in such a list has its own number.
  const isOthers =
    possessed && gift.award.count !== null && !Object.values(counted).includes(gift.award.count);
  const people = isOthers ? NOBODY : counted;
  const bare = names.length === 0 ? heldBy(line, act, gift, around) : names;
  const entry = {
    award: gift.award.name,
    ...people,
    names: inFull(
      bare.filter(({ forAnother }) => forAnother !== (gift.award.name === MOTHERS ? 'child' : 'kin')),
      [...around.earlier, line],
    ).map((name) => inFullBody(name, around.earlier)),
    count: countOf(gift, years),
    specifies,
    possessed,
    withheld,
    unreal,
    span: spanOf(line, act, i),
  };
  const ranks = gift.award.ranks.length > 0 ? gift.award.ranks : [null];
  return ranks.flatMap((rank) =>
    years.flatMap((year) => awardedBy.map((by) => ({ ...entry, rank, year, awardedBy: by }))),
  );
}

/** Whose award it is without a subject: of the names before it in a list, or of the person whose life the text is about. */
function heldBy(line: Line, act: Act, { award }: Gift, { listed, life }: ReadNext): readonly Name[] {
  const isOwn = act.role === null || (act.role === 'receive' && isSilent(line, pastDate(line, act.subject)));
  if (!isOwn) return [];
  // "Nam Cao (1915 – 1951) là nhà văn, liệt sĩ, Anh hùng …": whom the sentence is about.
  const aside = findWord(line.words, act.subject, '(', 'là');
  const opening = { from: act.subject.from, to: aside < 0 ? act.subject.to : aside };
  const opener = act.role === null && life?.length === 0 ? recipientsBefore(line, opening).names : [];
  const lived = award.count === null ? (opener.length === 1 ? opener : (life ?? [])) : [];
  return act.role === null && listed !== null && listed.names.length > 0 ? listed.names : lived;
}

/** The words of a subject behind "Năm 2015, ", "Thành tích: năm 2015". */
function pastDate({ words }: Line, { from, to }: Range): Range {
  let at = findWord(words, { from, to: Math.min(to, from + LONGEST_LABEL) }, ':') + 1 || from;
  while (at < to && /^(?:vào|đến|sang|đầu|cuối|ngày|tháng|năm|và|\d[\d/.-]*)$/.test(formAt(words, at)))
    at += 1;
  return { from: at, to };
}

/** The sentence before, also if it is in the paragraph before. */
function previousTo({ before, earlier }: ReadNext): Line | null {
  return before ?? earlier.at(-1) ?? null;
}

import { actsOf, type Act } from './acts';
import { giversOf } from './giver';
import { textOf, type Line } from './line';
import type { Name } from './names';
import type { People } from './people';
import { isAwarded, unrealCue } from './reality';
import { recipientsBefore, type Recipients } from './recipients';
import { inFull, referentOf } from './referents';
import { themeOf } from './theme';
import { countsBearers, whoOf } from './who';
import { ownYears, yearsOf } from './years';

/** One award as one sentence tells of it. */
export interface Entry extends People {
  award: string;
  rank: string | null;
  /** "6 Cờ thi đua": how many were given, where the text counts the awards; else null. */
  count: number | null;
  year: number | null;
  names: Name[];
  awardedBy: string | null;
  /** "Cá nhân được tặng … là ông A": says who was meant by an earlier telling. */
  specifies: boolean;
  /** The word that makes it proposed, hoped for or a rule: no honour, but an editor may want to know. */
  unreal: string | null;
  /** Offsets in the sentence of the part that tells this award. */
  span: { start: number; end: number };
}

/** What the sentences before have to do with this one. */
export interface ReadNext {
  /** It is an item of a list of awards, and needs no verb of its own: who stands before the award; else null. */
  listed: { names: Name[] } | null;
  /** It stands in a list of awards that were given: what it tells happened. */
  inList: boolean;
  /** What "năm nay" means; null where nobody says when the article was published. */
  thisYear: number | null;
  /** The sentence before it, in the same prose. */
  before: Line | null;
  /** The sentences of the article before it. */
  told: readonly Line[];
}

/** What one act of a sentence hands on to the next. */
interface Carried {
  year: number | null;
  unreal: string | null;
  names: Name[];
}

/** What a sentence says was awarded. */
export function entriesOf(line: Line, around: ReadNext): Entry[] {
  const entries: Entry[] = [];
  let carried: Carried = { year: null, unreal: null, names: [] };
  for (const act of actsOf(line)) {
    const read = entriesOfAct(line, act, around, carried);
    entries.push(...read.entries);
    carried = read.carried;
  }
  return entries;
}

function entriesOfAct(
  line: Line,
  act: Act,
  around: ReadNext,
  before: Carried,
): { entries: Entry[]; carried: Carried } {
  const named = act.role === 'receive' ? subjectOf(line, act, around, before) : null;
  const theme = named && isLeftOut(line, act) ? themeOf(around.before) : null;
  const subject = theme?.who ?? named;
  const who = whoOf(line, act, subject);
  const unreal = unrealCue(line, act, before.unreal);
  const opening = ownYears(line, act);
  const year = opening.length === 1 ? (opening[0] ?? null) : before.year;
  const entries = act.gifts.flatMap((gift, i) => {
    const own = who[i];
    if (!own) return [];
    const { recipients, told, specifies } = own;
    const givers = giversOf(line, act, gift);
    const awardedBy = givers.length > 0 ? givers : [theme?.giver ?? null];
    const years = yearsOf(line, act, gift, { thisYear: around.thisYear, carried: year });
    const { listed } = around;
    const known = {
      told: told || around.inList || years[0] !== null,
      listed: listed !== null,
      giver: awardedBy[0] ?? null,
    };
    if (!isAwarded(line, act, gift, known)) return [];
    const bare = act.role === null && listed !== null && recipients.names.length === 0 ? listed.names : null;
    const { names, ...people } = recipients;
    const entry = {
      award: gift.award.name,
      ...people,
      names: inFull(bare ?? names, [...around.told, line]),
      count: countsBearers(gift.award) ? null : gift.award.count,
    };
    const span = spanOf(line, act, i);
    const ranks = gift.award.ranks.length > 0 ? gift.award.ranks : [null];
    return ranks.flatMap((rank) =>
      years.flatMap((year) =>
        awardedBy.map((giver) => ({ ...entry, rank, year, awardedBy: giver, specifies, unreal, span })),
      ),
    );
  });
  const names = subject?.names ?? [];
  return { entries, carried: { year, unreal, names: names.length > 0 ? names : before.names } };
}

/** Who receives: as named, as the act before named them ("; năm 2018 được nhận …"), or as the text named them earlier. */
function subjectOf(line: Line, act: Act, { told }: ReadNext, before: Carried): Recipients {
  const own = recipientsBefore(line, act.subject);
  if (own.names.length > 0 || own.collectives !== null || own.individuals !== null) return own;
  const referent = referentOf(line, act.subject, { told, carried: before.names });
  return referent.length > 0 ? { ...own, names: referent } : own;
}

/** From the act's beginning for its first award, else from the award on, to where its words end. */
function spanOf(line: Line, act: Act, gift: number): { start: number; end: number } {
  const first = act.gifts[gift];
  const from = gift === 0 ? Math.min(act.subject.from, act.verb.from) : (first?.award.from ?? 0);
  const to = first?.behind.to ?? line.words.length;
  return { start: line.words[from]?.start ?? 0, end: line.words[to - 1]?.end ?? line.text.length };
}

/** "Trong đó, 2 lần được tặng …": a subject only of circumstances. */
function isLeftOut(line: Line, act: Act): boolean {
  const text = textOf(line, act.subject);
  return (
    !/\p{Lu}/u.test(text.slice(1)) &&
    /^(?:trong (?:đó|số đó)|đặc biệt|ngoài ra|bên cạnh đó)\P{L}/iu.test(`${text} `)
  );
}

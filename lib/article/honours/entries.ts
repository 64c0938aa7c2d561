import { actsOf, type Act } from './acts';
import { giverOf } from './giver';
import { textOf, type Line } from './line';
import type { Name } from './names';
import type { People } from './people';
import { isAwarded, unrealCue } from './reality';
import { recipientsBefore } from './recipients';
import { themeOf } from './theme';
import { whoOf } from './who';
import { yearsOf } from './years';

/** One award as one sentence tells of it. */
export interface Entry extends People {
  award: string;
  rank: string | null;
  year: number | null;
  names: Name[];
  awardedBy: string | null;
  /** "Cá nhân được tặng … là ông A": says who was meant by an earlier telling. */
  specifies: boolean;
  /** The word that makes it proposed, hoped for or a rule: no honour, but an editor may want to know. */
  unreal: string | null;
}

/** What the sentences before have to do with this one. */
export interface ReadNext {
  /** It is an item of a list of awards, and needs no verb of its own. */
  listed: boolean;
  /** What "năm nay" means; null where nobody says when the article was published. */
  thisYear: number | null;
  /** The sentence before it, in the same prose. */
  before: Line | null;
}

/** What a sentence says was awarded. */
export function entriesOf(line: Line, around: ReadNext): Entry[] {
  return actsOf(line).flatMap((act) => entriesOfAct(line, act, around));
}

function entriesOfAct(line: Line, act: Act, { listed, before, thisYear }: ReadNext): Entry[] {
  const named = act.role === 'receive' ? recipientsBefore(line, act.subject) : null;
  const theme = named && isLeftOut(line, act) ? themeOf(before) : null;
  const who = whoOf(line, act, theme?.who ?? named);
  const unreal = unrealCue(line, act);
  return act.gifts.flatMap((gift, i) => {
    const own = who[i];
    if (!own) return [];
    const { recipients, told, specifies } = own;
    const awardedBy = giverOf(line, act, gift) ?? theme?.giver ?? null;
    const years = yearsOf(line, act, gift, thisYear);
    const known = act.role === null ? listed : told || years[0] !== null;
    if (!isAwarded(line, act, gift, { told: known, giver: awardedBy })) return [];
    const entry = { award: gift.award.name, ...recipients, awardedBy, specifies, unreal };
    const ranks = gift.award.ranks.length > 0 ? gift.award.ranks : [null];
    return ranks.flatMap((rank) => years.map((year) => ({ ...entry, rank, year })));
  });
}

/** "Trong đó, 2 lần được tặng …": a subject only of circumstances. */
function isLeftOut(line: Line, act: Act): boolean {
  const text = textOf(line, act.subject);
  return (
    !/\p{Lu}/u.test(text.slice(1)) &&
    /^(?:trong (?:đó|số đó)|đặc biệt|ngoài ra|bên cạnh đó)\P{L}/iu.test(`${text} `)
  );
}

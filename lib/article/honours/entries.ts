import { actsOf, type Act, type Gift } from './acts';
import { giverOf } from './giver';
import type { Name } from './names';
import type { People } from './people';
import { isAwarded } from './reality';
import {
  isSomebody,
  recipientsAside,
  recipientsBefore,
  recipientsBehind,
  textOf,
  type Line,
  type Recipients,
} from './recipients';
import { themeOf } from './theme';
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
}

/** What the sentences before have to do with this one. */
export interface Around {
  /** It is an item of a list of awards, and needs no verb of its own. */
  listed: boolean;
  /** The sentence before it, in the same prose. */
  before: Line | null;
}

/** What a sentence says was awarded. */
export function entriesOf(line: Line, around: Around): Entry[] {
  return actsOf(line.tokens, line.words.length).flatMap((act) => entriesOfAct(line, act, around));
}

function entriesOfAct(line: Line, act: Act, { listed, before }: Around): Entry[] {
  const named = act.role === 'receive' ? recipientsBefore(line, act.subject) : null;
  const theme = named && isLeftOut(line, act) ? themeOf(before) : null;
  const subject = theme?.who ?? named;
  const behind = act.gifts.map((gift) => recipientsBehind(line, gift.behind, subject === null));
  return act.gifts.flatMap((gift, i) => {
    const own = subject ? behind[i] : behind.slice(i).find(isSomebody);
    const sharers = subject
      ? act.gifts
      : act.gifts.filter((_, at) => behind.slice(at).find(isSomebody) === own);
    const who = whoOf({
      line,
      gift,
      own,
      subject,
      shared: sharers.reduce((sum, each) => sum + ranksOf(each).length, 0) > 1,
    });
    const awardedBy = giverOf(line, act, gift) ?? theme?.giver ?? null;
    if (!isAwarded(line, act, gift, { who, giver: awardedBy, listed })) return [];
    const specifies = subject !== null && subject.names.length === 0 && (own?.names.length ?? 0) > 0;
    return ranksOf(gift).flatMap((rank) =>
      yearsOf(line.words, act, gift).map((year) => ({
        award: gift.award.name,
        rank,
        ...who,
        year,
        awardedBy,
        specifies,
      })),
    );
  });
}

function ranksOf(gift: Gift): (string | null)[] {
  return gift.award.ranks.length > 0 ? gift.award.ranks : [null];
}

/** A number that counts the recipients of several awards together is none of their own. */
function whoOf({
  line,
  gift,
  own,
  subject,
  shared,
}: {
  line: Line;
  gift: Gift;
  own: Recipients | undefined;
  subject: Recipients | null;
  shared: boolean;
}): Recipients {
  const aside = recipientsAside(line, gift.award);
  const counted = [aside, ...(subject ? [own] : []), ...(shared ? [] : [own, subject])];
  const named = [own, subject, aside].find((who) => who && who.names.length > 0);
  const count = (kind: keyof People) =>
    counted.map((who) => who?.[kind]).find((number) => number != null) ?? null;
  return {
    collectives: count('collectives'),
    individuals: count('individuals') ?? titles(gift),
    names: named?.names ?? [],
  };
}

/** "1 Chiến sĩ thi đua toàn quốc" is one person: such a title is one's own. */
function titles({ award }: Gift): number | null {
  return award.award.title && award.award.only === 'individuals' ? award.count : null;
}

/** "Trong đó, 2 lần được tặng …": a subject only of circumstances. */
function isLeftOut(line: Line, act: Act): boolean {
  const text = textOf(line, act.subject);
  return (
    !/\p{Lu}/u.test(text.slice(1)) &&
    /^(?:trong (?:đó|số đó)|đặc biệt|ngoài ra|bên cạnh đó)\P{L}/iu.test(`${text} `)
  );
}

import { actsOf, type Act, type Gift } from './acts';
import { giverOf } from './giver';
import type { Name } from './names';
import type { People } from './people';
import { isAwarded } from './reality';
import { recipientsBefore, recipientsBehind, type Line, type Recipients } from './recipients';
import { yearsIn } from './years';

/** One award as one sentence tells of it. */
export interface Entry extends People {
  award: string;
  rank: string | null;
  year: number | null;
  names: Name[];
  awardedBy: string | null;
}

/** What a sentence says was awarded. */
export function entriesOf(line: Line): Entry[] {
  return actsOf(line.tokens, line.words.length).flatMap((act) => entriesOfAct(line, act));
}

function entriesOfAct(line: Line, act: Act): Entry[] {
  const subject = act.role === 'receive' ? recipientsBefore(line, act.subject) : null;
  const behind = act.gifts.map((gift) => recipientsBehind(line, gift.behind, act.role !== 'receive'));
  const many = act.gifts.reduce((sum, gift) => sum + Math.max(1, gift.award.ranks.length), 0) > 1;
  return act.gifts.flatMap((gift, i) => {
    const own = behind[i];
    const shared = subject ?? behind.slice(i).find(isSomebody);
    const who = merged(own, shared, many);
    const giver = giverOf(line, act, gift);
    if (!isAwarded(line, act, gift, { who, giver })) return [];
    return expanded(line, act, gift, who, giver);
  });
}

function isSomebody(who: Recipients): boolean {
  return who.names.length > 0 || who.collectives !== null || who.individuals !== null;
}

/** A number that counts the recipients of several awards together is none of their own. */
function merged(own: Recipients | undefined, shared: Recipients | undefined, many: boolean): Recipients {
  const others = shared && shared !== own ? shared : undefined;
  return {
    collectives: own?.collectives ?? (many ? null : (others?.collectives ?? null)),
    individuals: own?.individuals ?? (many ? null : (others?.individuals ?? null)),
    names: own && own.names.length > 0 ? own.names : (others?.names ?? []),
  };
}

/** One entry a rank, or a year where several are told. */
function expanded(line: Line, act: Act, gift: Gift, who: Recipients, awardedBy: string | null): Entry[] {
  const ranks = gift.award.ranks.length > 0 ? gift.award.ranks : [null];
  const told = yearsOf(line, act, gift);
  return ranks.flatMap((rank) =>
    told.map((year) => ({ award: gift.award.name, rank, ...who, year, awardedBy })),
  );
}

/** The years right behind the award, else the one year of the circumstances. */
function yearsOf(line: Line, act: Act, gift: Gift): (number | null)[] {
  const { words } = line;
  const behind = yearsIn(words, gift.behind.from, Math.min(gift.behind.to, gift.behind.from + 24));
  if (behind.length > 0) return behind;
  const before = yearsIn(words, act.subject.from, act.verb.from);
  return [before.length === 1 ? (before[0] ?? null) : null];
}

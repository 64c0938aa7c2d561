import { hostedFor, isForOthers, withoutGuests } from './ceremony';
import { isSomebody, nobody, type Recipients } from './recipients';
import { type Line, textOf } from '../line';
import type { Act, Gift } from '../acts';
import { bearersOf } from '../bare';
import { mayGive } from '../giver';
import { readList } from '../names/list';
import { recipientsAside, recipientsBehind, recipientsBetween } from './behind';
import type { AwardToken } from '../mention/award-token';
import type { People } from '../names/people';

/** What is between two awards for the same recipient. */
const JOINT = /^[\s,;+]*(?:và )?(?:danh hiệu )?$/iu;

/** The recipients of each gift of an act. */
export interface Who {
  recipients: Recipients;
  /** Whether recipients are given at all, even by one number for several awards. */
  known: boolean;
  /** Whether it names several recipients of several awards, but not who received which. */
  withheld: boolean;
  /** "Cá nhân được tặng … là ông A": the names are after the award, and the subject only describes. */
  specifies: boolean;
}

/**
 * The recipients of each gift.
 * @param subject the recipients before a passive verb, else null
 */
export function whoOf(line: Line, act: Act, subject: Recipients | null): Who[] {
  const [first] = act.gifts;
  const between = first && subject === null ? recipientsBetween(line, act, first.award) : nobody;
  const behind = act.gifts.map((gift, i) => {
    const own = recipientsOf(line, act, gift, subject === null);
    const isNext = isSomebody(between) && isJoined(line, act.gifts[i - 1]?.award, gift.award);
    const who = (i === 0 || isNext) && subject === null && !isSomebody(own) ? between : own;
    return { ...who, award: gift.award };
  });
  const owners = subject ? behind : ownersOf(behind);
  const shares = new Map<Recipients | undefined, number>();
  owners.forEach((owner, i) => {
    const key = subject ? undefined : owner;
    const { bearers = null, ranks = [] } = behind[i]?.award ?? {};
    // "4 nhà giáo được phong tặng A; 37 B": the number of the title is that of its own bearers.
    const counted = behind[i] && behind[i].award.count !== null && countsBearers(behind[i].award);
    if (bearers === null && counted !== true)
      shares.set(key, (shares.get(key) ?? 0) + Math.max(1, ranks.length));
  });
  const receiver = subject !== null && isForOthers(line, act) ? null : subject;
  return act.gifts.map((gift, i) => {
    const own = owners[i];
    const shared = (shares.get(subject ? undefined : own) ?? 0) > 1;
    const aside = recipientsAside(line, gift.award);
    const named = [own, receiver, aside, ownerOf(gift)].find((who) => who && who.names.length > 0);
    // "trao Huân chương A và Huân chương B cho ông C, ông D": it is unclear who received which.
    const isOwn = named === aside || (subject !== null && named === own);
    const together = shared && !isOwn && (named?.names.length ?? 0) > 1;
    // With a subject, what is behind an award is that award's own.
    const counts = [aside, bearersOf(line, gift), ...(shared ? [subject && own] : [subject, own])];
    return {
      recipients: { ...counted(counts, gift.award), names: together ? [] : (named?.names ?? []) },
      withheld: together,
      known: gift.award.bearers !== null || [own, subject, aside].some((who) => who && isSomebody(who)),
      specifies: subject !== null && subject.names.length === 0 && (own?.names.length ?? 0) > 0,
    };
  });
}

/** "tặng Trường A: Huân chương Lao động; Bằng khen": whether only marks and the word for an award are between two awards. */
function isJoined(line: Line, before: AwardToken | undefined, award: AwardToken): boolean {
  if (before === undefined) return false;
  return JOINT.test(textOf(line, { from: before.to, to: award.from }));
}

/** The recipients behind an award. */
function recipientsOf(line: Line, act: Act, gift: Gift, gives: boolean): Recipients {
  const from = gives ? Math.max(gift.behind.from, act.verb.to) : gift.behind.from;
  const behind = withoutGuests(line, act, { from, to: gift.behind.to });
  const hosted = gives ? [] : hostedFor(line, act.verb, behind);
  return hosted.length > 0 ? { ...nobody, names: hosted } : recipientsBehind(line, behind, gives);
}

/** "lễ đón nhận Huân chương Lao động của Trường A": the body that has what only the State gives. */
function ownerOf({ award: { award, giver } }: Gift): Recipients | null {
  if (award.state !== true || giver === null || mayGive(giver, award)) return null;
  const { names, whole } = readList(giver);
  return whole && names.length === 1 ? { ...nobody, names: names.filter(({ person }) => !person) } : null;
}

/** "trao A và B cho C": C received A too. */
function ownersOf<Behind extends Recipients>(behind: readonly Behind[]): (Behind | undefined)[] {
  const owners: (Behind | undefined)[] = [];
  behind.toReversed().forEach((who, i) => owners.push(isSomebody(who) ? who : owners[i - 1]));
  return owners.toReversed();
}

/** The award's own number, else the first of each kind; "1 Chiến sĩ thi đua toàn quốc" counts a person, as such a title has one bearer. */
function counted(counts: readonly (People | null | undefined)[], award: AwardToken): People {
  if (award.bearers !== null) return { collectives: null, individuals: award.bearers };
  const first = (kind: keyof People) => counts.find((who) => who?.[kind] != null)?.[kind] ?? null;
  const own = countsBearers(award) ? award.award.only : null;
  return {
    collectives: (own === 'collectives' ? award.count : null) ?? first('collectives'),
    individuals: (own === 'individuals' ? award.count : null) ?? first('individuals'),
  };
}

/** "1 Chiến sĩ thi đua toàn quốc" is a person; "51 danh hiệu Bà mẹ Việt Nam anh hùng" counts titles. */
export function countsBearers({ award, spelled }: AwardToken): boolean {
  return award.title === true && !spelled;
}

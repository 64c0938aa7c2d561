import { lawNameOf } from '../../article/honours/english/awards';
import { precedence } from '../../article/honours/tables/precedence';
import { registerAddress, registerFolders } from '../../content/addresses';
import { freeSlug } from '../free-slug';
import { groupBy } from '../../base/group';
import { nameKey } from '../../language/name-key';
import { compareNames } from '../../language/sorting';
import { capitalised } from '../../language/text';
import type { RegisterEvent } from './events';
import { isParticular, sortKey, type RegisterNames } from './names';

/** What the register is grouped by. */
export const registerKinds = ['award', 'recipient', 'year', 'giver'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** The events that share an award, a recipient, a year or a giver. */
export interface RegisterGroup {
  kind: RegisterKind;
  /** Null for events whose articles do not say. */
  name: string | null;
  address: string;
  /** Addresses of other spellings of the name, which redirect here. */
  formerly: string[];
  /** Newest first; never empty. */
  events: RegisterEvent[];
}

export type RegisterGroups = Record<RegisterKind, RegisterGroup[]>;

/** The names that an event is grouped under, an award by its name in the law; there may be several recipients, or none. Who is named by kind alone has no group. */
const namesOf: Record<RegisterKind, (event: RegisterEvent) => (string | null)[]> = {
  award: ({ honour: { award } }) => [lawNameOf(award) ?? award],
  recipient: ({ honour }) => honour.recipients.filter(isParticular),
  year: ({ honour }) => [honour.year === null ? null : String(honour.year)],
  giver: ({ honour: { awardedBy } }) => [awardedBy !== null && isParticular(awardedBy) ? awardedBy : null],
};

type Order = (one: RegisterGroup, other: RegisterGroup) => number;
const byName: Order = (one, other) => compareNames(sortKey(one.name ?? ''), sortKey(other.name ?? ''));

/**
 * Awards by legal rank, years descending, givers and recipients in the order of Vietnamese lists: persons by given
 * name.
 */
const order: Record<RegisterKind, Order> = {
  award: (one, other) => rankOf(one) - rankOf(other) || byName(one, other),
  recipient: byName,
  year: (one, other) => byName(other, one),
  giver: byName,
};

/** Groups events by each kind. @param events newest first */
export function groupRegister(events: readonly RegisterEvent[], names: RegisterNames): RegisterGroups {
  return {
    award: groupsOf('award', events, names),
    recipient: groupsOf('recipient', events, names),
    year: groupsOf('year', events, names),
    giver: groupsOf('giver', events, names),
  };
}

/** The address of the list of all groups of a kind. */
export function kindAddress(kind: RegisterKind): string {
  return `${registerAddress}${registerFolders[kind]}/`;
}

/** Redirects from addresses of other spellings to the group's current one. */
export function movedGroups(groups: RegisterGroups): { from: string; to: string }[] {
  return registerKinds.flatMap((kind) =>
    groups[kind].flatMap(({ formerly, address }) => formerly.map((from) => ({ from, to: address }))),
  );
}

function groupsOf(
  kind: RegisterKind,
  events: readonly RegisterEvent[],
  names: RegisterNames,
): RegisterGroup[] {
  const isNamed = kind === 'recipient' || kind === 'giver';
  const keyOf = isNamed ? names.keyOf : nameKey;
  const named = events.flatMap((event) =>
    namesOf[kind](event).map((name) => ({ name, key: name === null ? null : keyOf(name), event })),
  );
  const slugs = slugsOf(named.toReversed());
  const groups = [...groupBy(named, ({ key }) => key)].map(([key, found]) => {
    const own = slugs.get(key) ?? { slug: '', others: [] };
    const addressOf = (slug: string) => `${kindAddress(kind)}${slug}/`;
    return {
      kind,
      name: (isNamed && key !== null ? names.settled(key) : null) ?? nameOf(found),
      address: addressOf(own.slug),
      formerly: own.others.map(addressOf),
      events: [...new Set(found.map(({ event }) => event))],
    };
  });
  const sorted = groups.sort(order[kind]);
  return [...sorted.filter(({ name }) => name !== null), ...sorted.filter(({ name }) => name === null)];
}

/**
 * Of several spellings the longest is the most complete: "Ủy ban nhân dân tỉnh A" rather than "UBND tỉnh A". A list begins it with
 * a capital, as a sentence does not: "cảng Hải Đăng".
 */
function nameOf(found: readonly { name: string | null }[]): string | null {
  const longest = found.reduce<string | null>(
    (longest, { name }) => (name !== null && name.length > (longest?.length ?? 0) ? name : longest),
    found[0]?.name ?? null,
  );
  return longest === null ? null : capitalised(longest);
}

/**
 * The slug of each group. If two names have the same slug, the older keeps it; every spelling of a name also gets
 * one.
 */
function slugsOf(oldestFirst: readonly { name: string | null; key: string | null }[]) {
  const taken = new Map<string, number>();
  const slugs = new Map<string | null, { slug: string; others: string[] }>();
  const spelled = new Set<string>();
  for (const { name, key } of oldestFirst) {
    const known = slugs.get(key);
    const spelling = nameKey(name ?? 'khong-neu');
    if (!known) slugs.set(key, { slug: freeSlug(name ?? 'khong-neu', taken), others: [] });
    else if (!spelled.has(spelling)) known.others.push(freeSlug(name ?? '', taken));
    spelled.add(spelling);
  }
  return slugs;
}

function rankOf({ name }: RegisterGroup): number {
  return precedence({ award: name ?? '', rank: null });
}

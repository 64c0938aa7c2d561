import { precedence } from '../../article/honours/tables/precedence';
import { registerAddress, registerFolders } from '../../content/addresses';
import { freeSlug } from '../free-slug';
import { groupBy } from '../../base/group';
import { nameKey } from '../../language/name-key';
import type { RegisterEntry } from './entries';

/** By what the register is sorted. */
export const registerKinds = ['award', 'recipient', 'year', 'giver'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** The entries that share an award, a recipient, a year or a giver. */
export interface RegisterGroup {
  kind: RegisterKind;
  /** Null where the articles do not say. */
  name: string | null;
  address: string;
  /** Newest first; never empty. */
  entries: RegisterEntry[];
}

export type RegisterGroups = Record<RegisterKind, RegisterGroup[]>;

/** What an entry is sorted under: several recipients, or none. */
const namesOf: Record<RegisterKind, (entry: RegisterEntry) => (string | null)[]> = {
  award: ({ honour }) => [honour.award],
  recipient: ({ honour }) => honour.recipients,
  year: ({ honour }) => [honour.year === null ? null : String(honour.year)],
  giver: ({ honour }) => [honour.awardedBy],
};

const collator = new Intl.Collator('vi', { numeric: true });
const byName = (one: RegisterGroup, other: RegisterGroup) =>
  collator.compare(one.name ?? '', other.name ?? '');

/** Awards as the law ranks them, years from the last, givers from who gave most; recipients stay as news has them. */
const order: Record<RegisterKind, ((one: RegisterGroup, other: RegisterGroup) => number) | null> = {
  award: (one, other) => rankOf(one) - rankOf(other) || byName(one, other),
  recipient: null,
  year: (one, other) => byName(other, one),
  giver: (one, other) => other.entries.length - one.entries.length || byName(one, other),
};

/** @param entries newest first */
export function groupRegister(entries: readonly RegisterEntry[]): RegisterGroups {
  return {
    award: groupsOf('award', entries),
    recipient: groupsOf('recipient', entries),
    year: groupsOf('year', entries),
    giver: groupsOf('giver', entries),
  };
}

/** The address of the list of all groups of a kind. */
export function kindAddress(kind: RegisterKind): string {
  return `${registerAddress}${registerFolders[kind]}/`;
}

function groupsOf(kind: RegisterKind, entries: readonly RegisterEntry[]): RegisterGroup[] {
  const named = entries.flatMap((entry) =>
    namesOf[kind](entry).map((name) => ({ name, key: name === null ? null : nameKey(name), entry })),
  );
  const slugs = slugsOf(named.toReversed());
  const groups = [...groupBy(named, ({ key }) => key)].map(([key, found]) => ({
    kind,
    name: found[0]?.name ?? null,
    address: `${kindAddress(kind)}${slugs.get(key) ?? ''}/`,
    entries: [...new Set(found.map(({ entry }) => entry))],
  }));
  const compare = order[kind];
  const sorted = compare ? groups.sort(compare) : groups;
  return [...sorted.filter(({ name }) => name !== null), ...sorted.filter(({ name }) => name === null)];
}

/** Of two names that come to one address the older keeps it. */
function slugsOf(oldestFirst: readonly { name: string | null; key: string | null }[]) {
  const taken = new Map<string, number>();
  const slugs = new Map<string | null, string>();
  for (const { name, key } of oldestFirst)
    if (!slugs.has(key)) slugs.set(key, freeSlug(name ?? 'khong-neu', taken));
  return slugs;
}

function rankOf({ name }: RegisterGroup): number {
  return precedence({ award: name ?? '', rank: null });
}

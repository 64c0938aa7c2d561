import { groupBy } from '../../base/group';
import { letterAnchor } from '../alphabet';
import { paginate, type ListPage } from '../paging';
import type { RegisterEvent } from './events';
import {
  kindAddress,
  registerKinds,
  type RegisterGroup,
  type RegisterGroups,
  type RegisterKind,
} from './groups';
import { letterOf } from './names';

/** Events per page. Each shows the sentences it was read from. */
const EVENTS = 40;
/** Groups per page. Each is one line: a name and a few numbers. */
const GROUPS = 150;

/** A letter of an alphabetical list, and the place where its names begin. */
interface LetterLink {
  letter: string;
  address: string;
}

/** A page of the events of a group, or of the groups of a kind. */
export type RegisterPage =
  | { show: 'events'; group: RegisterGroup; list: ListPage<RegisterEvent> }
  | { show: 'groups'; kind: RegisterKind; list: ListPage<RegisterGroup>; letters: LetterLink[] };

/** Every page of the register except its first. */
export function registerPages(groups: RegisterGroups): RegisterPage[] {
  return registerKinds.flatMap((kind) => [
    ...groupPages(kind, groups[kind]),
    ...groups[kind].flatMap((group) =>
      paginate(group.events, { length: EVENTS, address: group.address, nameOf: nameOfEvent }).map(
        (list): RegisterPage => ({ show: 'events', group, list }),
      ),
    ),
  ]);
}

function groupPages(kind: RegisterKind, groups: readonly RegisterGroup[]): RegisterPage[] {
  const lists = paginate(groups, {
    length: GROUPS,
    address: kindAddress(kind),
    nameOf: ({ address }) => address,
  });
  const letters = kind === 'recipient' || kind === 'giver' ? lettersOf(lists) : [];
  return lists.map((list) => ({ show: 'groups', kind, list, letters }));
}

/** Lists shorter than this need no letters. */
const FEWEST = 30;

function lettersOf(lists: readonly ListPage<RegisterGroup>[]): LetterLink[] {
  const named = lists.flatMap(({ address, entries }) =>
    entries.flatMap(({ name }) => (name === null ? [] : [{ letter: letterOf(name), address }])),
  );
  if (named.length < FEWEST) return [];
  return [...groupBy(named, ({ letter }) => letter)].map(([letter, [first]]) => ({
    letter,
    address: `${first?.address ?? ''}#${letterAnchor(letter)}`,
  }));
}

/** Named by the oldest report, which never changes. */
function nameOfEvent({ mentions }: RegisterEvent): string {
  const { article, honour } = mentions.at(-1) ?? {};
  return `${article?.slug ?? ''} ${honour?.line ?? 0} ${honour?.column ?? 0} ${honour?.award ?? ''} ${honour?.rank ?? ''}`;
}

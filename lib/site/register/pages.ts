import { paginate, type ListPage } from '../paging';
import type { RegisterEntry } from './entries';
import {
  kindAddress,
  registerKinds,
  type RegisterGroup,
  type RegisterGroups,
  type RegisterKind,
} from './groups';

/** Entries with the words they were read from. */
const ENTRIES = 40;
/** Lines of a name and a few numbers. */
const GROUPS = 150;

/** A page of the entries of a group, or of the groups of a kind. */
export type RegisterPage =
  | { show: 'entries'; group: RegisterGroup; list: ListPage<RegisterEntry> }
  | { show: 'groups'; kind: RegisterKind; list: ListPage<RegisterGroup> };

/** Every page of the register but its first. */
export function registerPages(groups: RegisterGroups): RegisterPage[] {
  return registerKinds.flatMap((kind) => [
    ...paginate(groups[kind], {
      length: GROUPS,
      address: kindAddress(kind),
      nameOf: ({ address }) => address,
    }).map((list): RegisterPage => ({
      show: 'groups',
      kind,
      list,
    })),
    ...groups[kind].flatMap((group) =>
      paginate(group.entries, { length: ENTRIES, address: group.address, nameOf: nameOfEntry }).map(
        (list): RegisterPage => ({
          show: 'entries',
          group,
          list,
        }),
      ),
    ),
  ]);
}

function nameOfEntry({ article, honour }: RegisterEntry): string {
  return `${article.slug} ${honour.line} ${honour.column} ${honour.award} ${honour.rank ?? ''}`;
}

import type { GroupLine } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import styles from './totals-table.module.css';

interface Props {
  groups: readonly GroupLine[];
  /** What the groups are: the head of the first column. */
  heading: string;
}

/** How many honours each award, year, giver or recipient has, and the way to them. */
export function TotalsTable({ groups, heading }: Props) {
  const labels = words.vi;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {[labels.registerEntries, labels.collectives, labels.individuals].map((name) => (
            <th key={name} scope="col" className={styles.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Row key={group.address} group={group} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ group }: { group: GroupLine }) {
  const { entries, collectives, individuals } = group.totals;
  const number = new Intl.NumberFormat('vi');
  return (
    <tr>
      <th scope="row">
        <a href={group.address}>{groupTitle(group)}</a>
      </th>
      <td className={styles.number}>{number.format(entries)}</td>
      <td className={styles.number}>{collectives > 0 && number.format(collectives)}</td>
      <td className={styles.number}>{individuals > 0 && number.format(individuals)}</td>
    </tr>
  );
}

/** What a group is called, also where the articles give it no name. */
export function groupTitle({ kind, name }: Pick<GroupLine, 'kind' | 'name'>): string {
  return name ?? words.vi.registerUnnamed[kind];
}

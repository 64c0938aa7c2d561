import type { GroupLine } from '@/lib/pages/models/register';
import type { Language } from '@/lib/language/languages';
import { words, type Words } from '@/lib/language/words';
import { letterAnchor } from '@/lib/site/alphabet';
import { letterOf } from '@/lib/site/register/names';
import styles from './totals-table.module.css';

interface Props {
  /** Language of the page. */
  lang: Language;
  groups: readonly GroupLine[];
  /** The heading of the first column. */
  heading: string;
  /** Whether the table has anchors for links by letter. */
  lettered?: boolean;
}

interface Column {
  name: string;
  countOf: (group: GroupLine) => number;
}

/** The number of honours of each award, year or giver; for a recipient, how often and for what. */
export function TotalsTable({ lang, groups, heading, lettered = false }: Props) {
  const labels = words[lang];
  const columns = columnsOf(groups, labels);
  const hasAwards = groups.some(({ awards }) => awards.length > 0);
  const firsts = lettered ? firstOfEachLetter(groups) : new Map<GroupLine, string>();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" className={styles.number}>
              {name}
            </th>
          ))}
          {hasAwards && (
            <th scope="col" className={styles.awards}>
              {labels.registerColumn.award}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Row
            key={group.address}
            lang={lang}
            group={group}
            columns={columns}
            id={firsts.get(group)}
            hasAwards={hasAwards}
          />
        ))}
      </tbody>
    </table>
  );
}

/**
 * The columns of the table. A recipient's never include how many others shared an award; a column without any
 * number is left out.
 */
function columnsOf(groups: readonly GroupLine[], labels: Words): Column[] {
  const columns: Column[] = [
    { name: labels.registerAwards, countOf: ({ totals }) => totals.awards },
    {
      name: labels.collectives,
      countOf: ({ kind, totals }) => (kind === 'recipient' ? 0 : totals.collectives),
    },
    {
      name: labels.individuals,
      countOf: ({ kind, totals }) => (kind === 'recipient' ? 0 : totals.individuals),
    },
  ];
  return columns.filter(({ countOf }) => groups.some((group) => countOf(group) > 0));
}

function firstOfEachLetter(groups: readonly GroupLine[]): Map<GroupLine, string> {
  const letters = new Set<string>();
  const firsts = new Map<GroupLine, string>();
  for (const group of groups) {
    const letter = group.name === null ? null : letterOf(group.name);
    if (letter === null || letters.has(letter)) continue;
    letters.add(letter);
    firsts.set(group, letterAnchor(letter));
  }
  return firsts;
}

interface RowProps {
  lang: Language;
  group: GroupLine;
  columns: readonly Column[];
  id: string | undefined;
  hasAwards: boolean;
}

function Row({ lang, group, columns, id, hasAwards }: RowProps) {
  const labels = words[lang];
  const number = new Intl.NumberFormat(lang);
  return (
    <tr id={id}>
      <th scope="row">
        <a href={group.address}>{groupTitle(group, labels)}</a>
      </th>
      {columns.map(({ name, countOf }) => (
        <td key={name} className={styles.number}>
          {countOf(group) > 0 && number.format(countOf(group))}
        </td>
      ))}
      {hasAwards && <td className={styles.awards}>{inWords(group, labels)}</td>}
    </tr>
  );
}

/** "Huân chương Lao động hạng Nhất; Bằng khen (2 lần)". */
function inWords({ awards }: GroupLine, labels: Words): string {
  return awards
    .map(({ name, times }) => (times === 1 ? name : `${name} (${labels.times(times)})`))
    .join('; ');
}

/** The title of a group, including the group without a name. */
export function groupTitle({ kind, name }: Pick<GroupLine, 'kind' | 'name'>, labels: Words): string {
  return name ?? labels.registerUnnamed[kind];
}

import type { Article } from '@/lib/article/article';
import { words, type Words } from '@/lib/language/words';
import styles from './counts-chart.module.css';

/** In pixels. Bar lengths are percentages of the width, so that text keeps its size on any screen. */
const LABEL = 24;
const BAR = 14;
const BAR_GAP = 3;
const GROUP_GAP = 14;
const LONGEST_BAR_PERCENT = 86;
/** SVG text does not wrap: longer names are cut here, and complete in the table. */
const LONGEST_NAME = 42;
/** A single group has nothing to be compared with. */
const FEWEST_GROUPS = 2;

const KINDS = ['awards', 'collectives', 'individuals'] as const;

/** Counts of a group; unstated ones are null or missing. */
interface Counted extends Partial<Record<(typeof KINDS)[number], number | null>> {
  name: string;
}

interface Group {
  name: string;
  bars: { kind: (typeof KINDS)[number]; count: number }[];
}

interface Props {
  counted: readonly Counted[];
  lang: Article['lang'];
  /** Unique on the page. */
  id: string;
  /** Accessible title. */
  title: string;
}

/**
 * A bar chart of honours by group: how often they were given, or tập thể against cá nhân, for groups with known
 * numbers.
 */
export function CountsChart({ counted, lang, id, title }: Props) {
  const labels = words[lang];
  const groups = counted.map(groupOf).filter(({ bars }) => bars.length > 0);
  if (groups.length < FEWEST_GROUPS) return null;
  const number = new Intl.NumberFormat(lang);
  const stripes = `${id}-ca-nhan`;
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ count }) => count)));
  const tops = groups.map((_, index) =>
    groups.slice(0, index).reduce((top, group) => top + heightOf(group), 0),
  );
  const height = groups.reduce((sum, group) => sum + heightOf(group), -GROUP_GAP);
  return (
    <div className={styles.chart}>
      <Legend
        kinds={KINDS.filter((kind) => groups.some(({ bars }) => bars.some((bar) => bar.kind === kind)))}
        labels={labels}
        stripes={stripes}
      />
      <svg width="100%" height={height} role="img" aria-label={inWords(title, groups, labels, number)}>
        <pattern
          id={stripes}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.stripe} d="M0 0V5" />
        </pattern>
        {groups.map(({ name, bars }, group) => (
          <svg key={group} y={tops[group]}>
            <text y={LABEL - 8}>{shortened(name)}</text>
            {bars.map(({ kind, count }, bar) => {
              const length = `${((count / most) * LONGEST_BAR_PERCENT).toFixed(1)}%`;
              const top = LABEL + bar * (BAR + BAR_GAP);
              return (
                <g key={kind}>
                  <Bar kind={kind} stripes={stripes} y={top} width={length} />
                  <text className={styles.count} x={length} dx="6" y={top + BAR - 3}>
                    {number.format(count)}
                  </text>
                </g>
              );
            })}
          </svg>
        ))}
      </svg>
    </div>
  );
}

function Legend({
  kinds,
  labels,
  stripes,
}: {
  kinds: readonly (typeof KINDS)[number][];
  labels: Words;
  stripes: string;
}) {
  // A single kind of bar is named by the chart's heading.
  if (kinds.length < 2) return null;
  return (
    <ul className={styles.legend} aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width={BAR} height={BAR}>
            <Bar kind={kind} stripes={stripes} y={0} width="100%" />
          </svg>
          {nameOf(kind, labels)}
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  kind: (typeof KINDS)[number];
  /** Id of the SVG pattern. */
  stripes: string;
  y: number;
  width: string;
}

/** A bar; kinds differ in pattern as well as colour. */
function Bar({ kind, stripes, y, width }: BarProps) {
  const fill = kind === 'individuals' ? { fill: `url(#${stripes})` } : {};
  return <rect className={styles[kind]} y={y} width={width} height={BAR} {...fill} />;
}

function nameOf(kind: (typeof KINDS)[number], labels: Words): string {
  return kind === 'awards' ? labels.registerAwards : labels[kind];
}

function groupOf({ name, ...counts }: Counted): Group {
  const bars = KINDS.flatMap((kind) => {
    const count = counts[kind] ?? null;
    return count === null ? [] : [{ kind, count }];
  });
  return { name, bars };
}

function heightOf({ bars }: Group): number {
  return LABEL + bars.length * (BAR + BAR_GAP) - BAR_GAP + GROUP_GAP;
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

/** A text description for screen readers. */
function inWords(title: string, groups: Group[], labels: Words, number: Intl.NumberFormat): string {
  const said = {
    awards: labels.awardsCounted,
    collectives: labels.collectivesCounted,
    individuals: labels.individualsCounted,
  };
  const sentences = groups.map(
    ({ name, bars }) =>
      `${name}: ${bars.map(({ kind, count }) => said[kind](number.format(count))).join(', ')}.`,
  );
  return `${title}. ${sentences.join(' ')}`;
}

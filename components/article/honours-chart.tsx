import type { Article, Honour } from '@/lib/article/article';
import { words, type Words } from '@/lib/newsroom/words';
import { honourInWords } from './honour-names';
import styles from './honours-chart.module.css';

/** In pixels. A bar's length is a share of the width, so that the words keep their size on any screen. */
const LABEL = 24;
const BAR = 14;
const BAR_GAP = 3;
const GROUP_GAP = 14;
const LONGEST_BAR_PERCENT = 86;
/** Words in a drawing do not wrap: a longer name is cut, and stands in full in the table. */
const LONGEST_NAME = 42;
/** One award alone has nothing to be compared with. */
const FEWEST_AWARDS = 2;

const KINDS = ['collectives', 'individuals'] as const;

interface Group {
  name: string;
  bars: { kind: (typeof KINDS)[number]; count: number }[];
}

/** Tập thể against cá nhân, award by award, for the awards whose numbers the article gives. */
export function HonoursChart({ honours, lang }: Pick<Article, 'honours' | 'lang'>) {
  const told = words[lang];
  const groups = honours.map((honour) => groupOf(honour, told)).filter(({ bars }) => bars.length > 0);
  if (groups.length < FEWEST_AWARDS) return null;
  const number = new Intl.NumberFormat(lang);
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ count }) => count)));
  const tops = groups.map((_, index) =>
    groups.slice(0, index).reduce((top, group) => top + heightOf(group), 0),
  );
  const height = groups.reduce((sum, group) => sum + heightOf(group), -GROUP_GAP);
  return (
    <div className={styles.chart}>
      <Legend told={told} />
      <svg width="100%" height={height} role="img" aria-label={inWords(groups, told, number)}>
        <pattern
          id="ca-nhan"
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
                  <Bar kind={kind} y={top} width={length} />
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

function Legend({ told }: { told: Words }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg width={BAR} height={BAR}>
            <Bar kind={kind} y={0} width="100%" />
          </svg>
          {told[kind]}
        </li>
      ))}
    </ul>
  );
}

/** Told apart by pattern as well as by colour. */
function Bar({ kind, y, width }: { kind: (typeof KINDS)[number]; y: number; width: string }) {
  const fill = kind === 'individuals' ? { fill: 'url(#ca-nhan)' } : {};
  return <rect className={styles[kind]} y={y} width={width} height={BAR} {...fill} />;
}

function groupOf(honour: Honour, told: Words): Group {
  const bars = KINDS.flatMap((kind) => {
    const count = honour[kind];
    return count === null ? [] : [{ kind, count }];
  });
  return { name: honourInWords(honour, told), bars };
}

function heightOf({ bars }: Group): number {
  return LABEL + bars.length * (BAR + BAR_GAP) - BAR_GAP + GROUP_GAP;
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

/** The chart for those who do not see it. */
function inWords(groups: Group[], told: Words, number: Intl.NumberFormat): string {
  const said = { collectives: told.collectivesCounted, individuals: told.individualsCounted };
  const sentences = groups.map(
    ({ name, bars }) =>
      `${name}: ${bars.map(({ kind, count }) => said[kind](number.format(count))).join(', ')}.`,
  );
  return `${told.chart}. ${sentences.join(' ')}`;
}

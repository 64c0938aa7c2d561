import { lineOf, type Line } from './line';
import type { AwardToken } from './mention/award-token';
import type { Name } from './names/name';
import { namesAbove, type Frame } from './frames/outline';
import { phraseAt, phraseBook } from '../prose/phrases';
import type { Prose } from '../prose/prose';
import { columns } from './tables/columns';
import { topicBody } from './recipients/bodies';
import { wordsOf } from '../prose/words';

/** What a column holds. */
export type Column = (typeof columns)[number][1];

/** One row of a table, and its prose. */
export interface Row {
  cells: string[];
  prose: Prose;
}

/** What the head of a table and the text above it say of all its rows. */
export interface Table {
  kinds: (Column | null)[];
  /** The award in a column's heading: its cells contain numbers or recipients. */
  awards: (AwardToken | null)[];
  unreal: string | null;
  /** The one award of the headings above, for rows with only a rank or recipients. */
  award: string | null;
  year: number | null;
  /** Who gave it, if the headings above say so. */
  giver: string | null;
  /** Whom the headings above or the title name: the recipients of a table without such a column, "Công ty" in one with it. */
  names: readonly Name[];
}

const headings = phraseBook(columns);

/** Columns of a table that says how many received what. */
const counts = new Set<Column>(['count', 'collectives', 'individuals']);

/**
 * Reads the head of a table, of one or two rows.
 * @param frames the headings and lead-ins above the table
 * @param earlier the sentences of the article before it
 */
export function tableOf(
  rows: readonly Row[],
  frames: readonly Frame[],
  earlier: readonly Line[],
): Table & { header: number } {
  const first = rows[0]?.cells ?? [];
  const second = rows[1]?.cells ?? [];
  const two = second.length > 0 && isHeader(second);
  const header = two ? first.map((cell, i) => (columnOf(second[i] ?? '') ? (second[i] ?? '') : cell)) : first;
  const awards = header.map((cell) => lineOf(cell).tokens.find((token) => token.kind === 'award') ?? null);
  const kinds = header.map(columnOf);
  const lead = frames.find(({ award, opens }) => award !== null && opens !== null);
  return {
    kinds,
    awards,
    header: two ? 2 : 1,
    unreal: frames.find(({ unreal }) => unreal !== null)?.unreal ?? null,
    award: lead?.award ?? null,
    giver: lead?.honour?.awardedBy ?? lead?.says.awardedBy ?? null,
    year: frames.find(({ says }) => says.year !== null)?.says.year ?? null,
    names: namedAbove(frames, earlier, kinds),
  };
}

/** The names of the headings above; for words such as "Công ty" and for awards with their years, else the title's body. */
function namedAbove(
  frames: readonly Frame[],
  earlier: readonly Line[],
  kinds: readonly (Column | null)[],
): readonly Name[] {
  const names = namesAbove(frames);
  const isRecord = kinds.includes('year') && !kinds.some((kind) => kind !== null && counts.has(kind));
  return names.length === 0 && (kinds.includes('who') || isRecord) ? topicBody(earlier) : names;
}

/** A second row of headings: every non-empty cell is a heading. */
function isHeader(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return (
    said.length > 0 && said.every((cell) => columnOf(cell) !== null && !/\d/.test(cell) && !hasAward(cell))
  );
}

function hasAward(cell: string): boolean {
  return lineOf(cell).tokens.some(({ kind }) => kind === 'award');
}

/** The meaning of a column by its heading: the first phrase that the table contains, with rules first. */
function columnOf(heading: string): Column | null {
  const words = wordsOf(heading);
  const found = [...words.keys()].flatMap((at) => phraseAt(headings, words, at)?.value ?? []);
  return found.find((column) => column === 'rules') ?? found[0] ?? null;
}

import type { Entry } from './entries';
import { deciderOf, mayGive } from './giver';
import { addNames, type Found } from './found';
import { lineOf, type Line } from './line';
import { namesIn } from './names/list';
import type { AwardToken } from './mention/award-token';
import type { Name } from './names/name';
import type { Frame } from './frames/outline';
import { numberAt } from './names/numbers';
import { phraseAt, phraseSet } from '../prose/phrases';
import { CELL_BREAK } from '../prose/prose';
import { giverHeads } from './tables/givers';
import { endOfShort } from './recipients/referents';
import { anyBody } from './tables/referents';
import { wordsOf, type Word } from '../prose/words';
import { yearsAnywhere, yearsIn } from './stated-years';
import { tableOf, type Column, type Row, type Table } from './table-head';

const givers = phraseSet(giverHeads);

/** The cells of a row; null if the prose is not a row. */
export function cellsOf(text: string): string[] | null {
  return text.includes(CELL_BREAK.trim()) ? text.split(CELL_BREAK.trim()).map((cell) => cell.trim()) : null;
}

/**
 * The awards in the rows of a table: the award in a cell or above the table, recipients, numbers and years in the
 * others. An empty cell repeats the one above it.
 * @param frames the headings and lead-ins above the table
 * @param earlier the sentences of the article before it
 */
export function entriesOfTable(
  rows: readonly Row[],
  frames: readonly Frame[],
  earlier: readonly Line[],
): Found[] {
  const table = tableOf(rows, frames, earlier);
  if (table.kinds.includes('rules')) return [];
  let above: string[] = [];
  const found = rows.slice(table.header).flatMap(({ cells, prose }) => {
    const filled = cells.map((cell, i) =>
      cell === '' && ['who', 'award', 'giver'].includes(table.kinds[i] ?? '') ? (above[i] ?? '') : cell,
    );
    above = filled;
    return entriesOfRow(filled, table).map((entry): Found => {
      const { text } = prose;
      return { ...entry, clause: text, sentence: text, prose, index: 0, list: null };
    });
  });
  return namesAward(table) ? found : rowsOfOne(found);
}

/** Whether a column contains awards, or ranks of the award above. */
function namesAward({ kinds, awards }: Table): boolean {
  return (
    kinds.includes('award') ||
    kinds.includes('record') ||
    kinds.includes('rank') ||
    awards.some((award) => award !== null)
  );
}

/** A table below "Tặng Bằng khen" with recipients only: one honour with the names of all rows. */
function rowsOfOne(found: readonly Found[]): Found[] {
  const ones: Found[] = [];
  for (const row of found) {
    const last = ones.at(-1);
    const counted = [row.collectives, row.individuals, row.count].some((number) => number !== null);
    const same =
      last &&
      last.award === row.award &&
      last.rank === row.rank &&
      last.year === row.year &&
      last.awardedBy === row.awardedBy;
    if (same && !counted && row.names.length > 0) addNames(last, row.names);
    else ones.push(row);
  }
  return ones;
}

/** The recipients in a cell; "Công ty", "Chi cục" alone are the body above the table. */
function whoIn(cell: string, above: readonly Name[]): Name[] {
  const names = namesIn(cell);
  const words = wordsOf(cell);
  const [body] = above;
  const isShort = names.length === 0 && body !== undefined && endOfShort(words, 0) === words.length;
  return isShort && isOfKind(body, words) ? [body] : names;
}

/** Whether a short word may mean this body: "đơn vị", or the kind with which its name begins. */
function isOfKind({ name, person }: Name, short: readonly Word[]): boolean {
  const words = wordsOf(name);
  const said = short.map(({ form }) => form).join(' ');
  return (
    !person &&
    (anyBody.includes(said) ||
      said ===
        words
          .slice(0, short.length)
          .map(({ form }) => form)
          .join(' '))
  );
}

function entriesOfRow(cells: readonly string[], table: Table): Entry[] {
  const { kinds } = table;
  const at = (kind: Column) => cells[kinds.indexOf(kind)] ?? '';
  const shared = {
    collectives: numberIn(at('collectives')),
    individuals: numberIn(at('individuals')),
    names: kinds.includes('who') ? whoIn(at('who'), table.names) : [...table.names],
    year: yearsAnywhere(at('year'))[0] ?? yearsAnywhere(at('decision'))[0] ?? yearBehind(cells) ?? table.year,
    unreal: table.unreal,
    specifies: false,
    possessed: false,
    withheld: false,
    span: { start: 0, end: 0 },
  };
  const count = numberIn(at('count'));
  const giver = (at('giver') || null) ?? cells.map(decidedBy).find((body) => body !== null) ?? null;
  const known =
    (kinds.includes('who') && shared.names.length > 0) ||
    [shared.collectives, shared.individuals, count, shared.year].some((value) => value !== null);
  const awards = known ? awardsOf(cells, table) : [];
  const entries = awards.flatMap((award) =>
    (award.ranks.length > 0 ? award.ranks : [null]).map((rank): Entry => ({
      ...shared,
      award: award.name,
      rank,
      awardedBy: award.giver ?? (giver !== null && mayGive(giver, award.award) ? giver : null) ?? table.giver,
      count: count ?? award.count,
    })),
  );
  return [...entries, ...countedIn(cells, table, shared)];
}

/**
 * "Quyết định số 29/QĐ-UBND ngày 22/02/2008 của UBND tỉnh", "121/QĐ-CTN": the body that decided; null if the cell does not
 * say it.
 */
function decidedBy(cell: string): string | null {
  const decision = /^(?:số\s|QĐ|quyết định)[^.;]*?\scủa\s(.+)$/iu.exec(cell)?.[1];
  const words = wordsOf(decision ?? '');
  if (decision === undefined || phraseAt(givers, words, 0) === null) return deciderOf(cell) ?? null;
  return decision.slice(0, words.find(({ form }) => /^[,;(]$/.test(form))?.start).replace(/[\s.]+$/u, '');
}

/** The awards of a row: named in its cells, or ranked there and named above the table. */
function awardsOf(cells: readonly string[], { kinds, award }: Table): AwardToken[] {
  const rank = cells[kinds.indexOf('rank')] ?? '';
  const ranked = rank === '' ? '' : ` ${/hạng|^$/iu.test(rank) ? rank : `hạng ${rank}`}`;
  const found = cells.flatMap((cell, i) =>
    awardsIn(lineOf(kinds[i] === 'award' ? `${cell}${ranked}` : cell)),
  );
  if (found.length > 0 || award === null) return found;
  return awardsIn(lineOf(`${award}${ranked}`));
}

/** Columns with an award as heading: "Năm | Huân chương Lao động hạng Ba | Bằng khen". */
function countedIn(
  cells: readonly string[],
  { awards }: Table,
  shared: Omit<Entry, 'award' | 'rank' | 'awardedBy' | 'count'>,
): Entry[] {
  return awards.flatMap((award, i): Entry[] => {
    const count = numberIn(cells[i] ?? '');
    if (!award || count === null || count === 0 || shared.year === null) return [];
    return [{ ...shared, award: award.name, rank: award.ranks[0] ?? null, awardedBy: award.giver, count }];
  });
}

function awardsIn({ tokens }: Line): AwardToken[] {
  return tokens.filter((token) => token.kind === 'award');
}

/** "Nghệ sĩ Ưu tú (2012)": the year in brackets behind an award of a cell; null if the row's cells have several or none. */
function yearBehind(cells: readonly string[]): number | null {
  const years = cells.flatMap((cell) => {
    const { words, tokens } = lineOf(cell);
    return tokens.flatMap((token, i) => {
      const aside = tokens[i + 1];
      return token.kind === 'award' && aside?.kind === 'aside' && aside.from === token.to
        ? yearsIn(words, aside.from, aside.to, true)
        : [];
    });
  });
  return years.length === 1 ? (years[0] ?? null) : null;
}

function numberIn(cell: string): number | null {
  const words = wordsOf(cell);
  const number = numberAt(words, 0);
  return number?.next === words.length ? number.value : null;
}

import type { Entry } from './entries';
import { lineOf } from './line';
import { namesIn } from './list';
import type { AwardToken } from './mention';
import { numberAt } from './numbers';
import { phraseAt, phraseBook } from '../prose/phrases';
import { CELL_BREAK } from '../prose/prose';
import { columns } from './tables/columns';
import { wordsOf } from '../prose/words';
import { yearsAnywhere } from './years';

const headings = phraseBook(columns);

/** The cells of a row; null where the prose is none. */
export function cellsOf(text: string): string[] | null {
  return text.includes(CELL_BREAK.trim()) ? text.split(CELL_BREAK.trim()).map((cell) => cell.trim()) : null;
}

/**
 * What a row says was awarded: the award in one cell, who got it, how many or when in the others.
 *
 * @param header the cells of the table's first row
 */
export function entriesOfRow(cells: readonly string[], header: readonly string[]): Entry[] {
  const kinds = header.map(columnOf);
  if (kinds.includes('rules')) return [];
  const awards = cells.flatMap((cell) => lineOf(cell).tokens.filter((token) => token.kind === 'award'));
  const at = (kind: ReturnType<typeof columnOf>) => cells[kinds.indexOf(kind)] ?? '';
  const told = {
    collectives: numberIn(at('collectives')),
    individuals: numberIn(at('individuals')),
    names: namesIn(at('who')),
    year: yearsAnywhere(at('year'))[0] ?? null,
  };
  const known = told.names.length > 0 || told.collectives !== null || told.individuals !== null;
  return known ? awards.flatMap((award) => entriesOfCell(award, told)) : [];
}

function entriesOfCell(
  award: AwardToken,
  told: Pick<Entry, 'collectives' | 'individuals' | 'names' | 'year'>,
): Entry[] {
  const ranks = award.ranks.length > 0 ? award.ranks : [null];
  return ranks.map((rank) => ({
    ...told,
    award: award.name,
    rank,
    awardedBy: award.giver,
    specifies: false,
    unreal: null,
  }));
}

function columnOf(heading: string): (typeof columns)[number][1] | null {
  const words = wordsOf(heading);
  for (const at of words.keys()) {
    const column = phraseAt(headings, words, at);
    if (column) return column.value;
  }
  return null;
}

function numberIn(cell: string): number | null {
  const words = wordsOf(cell);
  const number = numberAt(words, 0);
  return number?.next === words.length ? number.value : null;
}

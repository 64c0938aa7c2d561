import { CELL_BREAK, type Prose } from '../prose/prose';
import { sentencesOf } from '../prose/sentences';
import { lineOf, type Line } from './line';
import type { Mention } from './mention';
import { mentionsOf } from './mentions';
import { relationsOf, type Told } from './relations/relations';
import { columnOf, kindOfCell } from './columns';
import type { Kind } from './tables/kinds';

/** A sentence, or a row of a table, with the documents that it names. */
export interface Unit {
  prose: Prose;
  /** Exactly as the text has it. */
  sentence: string;
  /** Where it begins in the prose. */
  index: number;
  line: Line;
  /** Where the line begins in the prose: a row has one for each cell. */
  lineIndex: number;
  mentions: Mention[];
  relations: Told[];
}

/** A quick look whether a text may name a document at all. */
const MAY_NAME =
  /\d\s?[/–-]\s?(?:\d{4}|\p{L}{2})|th[ôo]ng tư|nghị (?:định|quyết)|luật|pháp lệnh|hiến pháp|(?:^|\P{L})(?:tt|nđ|qđ|cv|nq) ?\d|(?:quyết định|chỉ thị|công văn|thông báo|công điện|văn bản) (?:số )?\d|circular|decree|decision|directive|resolution|\blaw\b|\bcode\b|constitution|(?:tt|nđ|qđ|cv) số/iu;

/** Reads an article's prose, sentence by sentence and row by row. */
export function unitsOf(prose: readonly Prose[]): Unit[] {
  let header: string[] | null = null;
  return prose.flatMap((each) => {
    const cells = each.text.includes(CELL_BREAK.trim()) ? each.text.split(CELL_BREAK.trim()) : null;
    if (cells === null) {
      header = null;
      return MAY_NAME.test(each.text) ? sentences(each) : [];
    }
    header ??= cells;
    return MAY_NAME.test(each.text) || /\d\/\d{4}/.test(each.text) ? row(each, cells, header) : [];
  });
}

function sentences(prose: Prose): Unit[] {
  return sentencesOf(prose.text).flatMap(({ start, end }) => {
    const sentence = prose.text.slice(start, end);
    if (!MAY_NAME.test(sentence)) return [];
    const line = lineOf(sentence);
    const mentions = mentionsOf(line);
    if (mentions.length === 0) return [];
    return [
      {
        prose,
        sentence,
        index: start,
        line,
        lineIndex: start,
        mentions,
        relations: relationsOf(line, mentions),
      },
    ];
  });
}

/** A row's cells one by one: the kind may stand in a cell of its own or above, so may the days. */
function row(prose: Prose, cells: readonly string[], header: readonly string[]): Unit[] {
  const columns = header.map(columnOf);
  const kind = cells.map(kindOfCell).find((found) => found !== null) ?? null;
  const units: Unit[] = [];
  let index = 0;
  cells.forEach((cell, column) => {
    const line = lineOf(cell);
    const mentions = kindOfCell(cell) === null ? mentionsOf(line, kind ?? kindOfHeader(header[column])) : [];
    if (mentions.length > 0)
      units.push({
        prose,
        sentence: prose.text,
        index: 0,
        line,
        lineIndex: index,
        mentions,
        relations: relationsOf(line, mentions),
      });
    index += cell.length + 1;
  });
  const all = units.flatMap(({ mentions }) => mentions).filter(({ sort }) => sort === 'named');
  const [one, ...others] = all;
  if (one && others.length === 0) addDays(one, cells, columns);
  return units;
}

function addDays(mention: Mention, cells: readonly string[], columns: readonly (string | null)[]): void {
  const dayIn = (name: string) => {
    const cell = cells[columns.indexOf(name)];
    const date = cell === undefined ? undefined : lineOf(cell).things.find(({ type }) => type === 'date');
    return date?.type === 'date' ? date.day : null;
  };
  mention.date ??= dayIn('date');
  mention.inForceFrom ??= dayIn('force');
}

function kindOfHeader(heading: string | undefined): Kind | null {
  return heading === undefined ? null : kindOfCell(heading);
}

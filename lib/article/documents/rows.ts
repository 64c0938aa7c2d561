import type { Prose } from '../prose/prose';
import { sentencesOf } from '../prose/sentences';
import { readForce } from './around/force';
import { columnOf, kindOfCell, relationColumn, type RelationColumn } from './columns';
import { lineOf, type Line } from './line';
import { mention, type Mention } from './mention';
import { mentionsOf } from './mentions';
import { isPossible, relationsOf, type MentionRelation } from './relations/relations';
import { namedKinds } from './tables/kinds';
import type { Unit } from './unit';

/** A sentence of a cell. */
interface Cell {
  /** The number of its column. */
  at: number;
  line: Line;
  mentions: Mention[];
  /** Its offset in the row. */
  index: number;
  /** What its column says of its documents. */
  column: RelationColumn | null;
}

/**
 * Reads a table's row cell by cell. Kind and day may be in a separate cell or in the header; a cell without an acting
 * document ("Sửa đổi Thông tư …") applies to the row's document.
 */
export function unitsOfRow(prose: Prose, texts: readonly string[], header: readonly string[]): Unit[] {
  const kind = texts.map(kindOfCell).find((found) => found !== null) ?? null;
  let index = 0;
  const cells = texts.flatMap((text, at): Cell[] => {
    const above = header[at] === undefined ? null : kindOfCell(header[at]);
    const isKind = kindOfCell(text) !== null;
    const column = relationColumn(header[at] ?? '');
    const start = index;
    index += text.length + 1;
    return sentencesOf(text).map((sentence) => {
      const line = lineOf(text.slice(sentence.start, sentence.end));
      const mentions = isKind ? [] : mentionsOf(line, kind ?? above);
      return { at, line, mentions, index: start + sentence.start, column };
    });
  });
  const own = documentOf(cells);
  if (own) {
    takeName(own, cells);
    addDays(own, cells, header.map(columnOf));
    for (const { line, mentions } of cells)
      if (!mentions.includes(own)) own.inForceFrom ??= forceIn(line, mentions[0]?.from ?? line.words.length);
  }
  return cells.flatMap((cell) => {
    const { line, mentions, index: lineIndex } = cell;
    if (mentions.length === 0) return [];
    const relations =
      own && !mentions.includes(own) ? relationsOfRow(cell, own) : relationsOf(line, mentions);
    return [{ prose, sentence: prose.text, index: 0, line, lineIndex, mentions, relations }];
  });
}

/** "30/2009/QH12 | Luật Quy hoạch đô thị năm 2009": the cell with the name of the law whose number is in another. */
function takeName(own: Mention, cells: readonly Cell[]): void {
  if (own.name !== null || own.number === null || !namedKinds.has(own.kind)) return;
  for (const cell of cells) {
    const law = wholeOf(cell);
    if (!law || law === own || law.number !== null || law.year !== own.number.year) continue;
    own.name ??= law.name;
    cell.mentions = cell.mentions.filter((each) => each !== law);
  }
}

/** The day of coming into force that a cell states in front of any document: "Thông qua 5/5/2025, hiệu lực 1/7/2025". */
function forceIn(line: Line, end: number): string | null {
  const before = mention({ sort: 'back', kind: 'Luật', from: 0, to: 0 });
  readForce(line, before, end);
  return before.inForceFrom;
}

/** The document of a row: its only one, or the first that fills a cell; rather none of a column about relations. */
function documentOf(cells: readonly Cell[]): Mention | null {
  const named = cells.flatMap((cell) =>
    cell.mentions.filter(({ sort }) => sort === 'named').map((each) => ({ each, cell })),
  );
  const plain = named.filter(({ cell }) => cell.column === null);
  const candidates = plain.length > 0 ? plain : named;
  if (candidates.length === 1) return candidates[0]?.each ?? null;
  const whole = candidates.find(({ each, cell }) => each.from === 0 && endsCell(cell.line, each.tail));
  return whole?.each ?? null;
}

/** Whether nothing but a bracket follows: "Decree 70/2025/ND-CP (amending Decree 123)". */
function endsCell({ words }: Line, at: number): boolean {
  return at >= words.length || (words[at]?.form === '(' && words.at(-1)?.form === ')');
}

/** The relations that a cell and its column state among its documents, and between the row's document and them. */
function relationsOfRow({ line, mentions, column }: Cell, own: Mention): MentionRelation[] {
  const before = mention({ sort: 'named', kind: own.kind, from: 0, to: 0, list: -1 });
  const stated = relationsOf(line, [before, ...mentions]).map(({ type, actor, target }) => ({
    type,
    actor: actor === before ? own : actor,
    target: target === before ? own : target,
  }));
  return !column || stated.length > 0 ? stated : columnRelations(mentions, column, own);
}

/** The relations between a document and those that stand below or behind such a heading. */
export function columnRelations(
  mentions: readonly Mention[],
  { type, acting }: RelationColumn,
  own: Mention,
): MentionRelation[] {
  return mentions
    .map((each) => ({ type, actor: acting ? each : own, target: acting ? own : each }))
    .filter(isPossible);
}

/** The days of a row's columns: of the document that fills the nearest cell before them, else of the row's. */
function addDays(own: Mention, cells: readonly Cell[], columns: readonly (string | null)[]): void {
  columns.forEach((column, at) => {
    if (column !== 'date' && column !== 'force') return;
    const date = cells.find((cell) => cell.at === at)?.line.things.find(({ type }) => type === 'date');
    if (date?.type !== 'date') return;
    const before = cells.findLast((cell) => cell.at < at && wholeOf(cell) !== undefined);
    const document = (before && wholeOf(before)) ?? own;
    if (column === 'date') document.date ??= date.day;
    else document.inForceFrom ??= date.day;
  });
}

/** The document that fills a cell. */
function wholeOf({ line, mentions }: Cell): Mention | undefined {
  const [first, ...others] = mentions.filter(({ sort }) => sort === 'named');
  return first && others.length === 0 && first.from === 0 && endsCell(line, first.tail) ? first : undefined;
}

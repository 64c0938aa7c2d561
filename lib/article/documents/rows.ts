import type { Prose } from '../prose/prose';
import { columnOf, kindOfCell } from './columns';
import { lineOf, type Line } from './line';
import { mention, type Mention } from './mention';
import { mentionsOf } from './mentions';
import { relationsOf, type MentionRelation } from './relations/relations';
import type { Unit } from './unit';

interface Cell {
  text: string;
  line: Line;
  mentions: Mention[];
  /** Its offset in the row. */
  index: number;
}

/**
 * Reads a table's row cell by cell. Kind and day may be in a separate cell or in the header; a cell without an acting
 * document ("Sửa đổi Thông tư …") applies to the row's document.
 */
export function unitsOfRow(prose: Prose, texts: readonly string[], header: readonly string[]): Unit[] {
  const kind = texts.map(kindOfCell).find((found) => found !== null) ?? null;
  let index = 0;
  const cells = texts.map((text, column): Cell => {
    const line = lineOf(text);
    const above = header[column] === undefined ? null : kindOfCell(header[column]);
    const mentions = kindOfCell(text) === null ? mentionsOf(line, kind ?? above) : [];
    const cell = { text, line, mentions, index };
    index += text.length + 1;
    return cell;
  });
  const own = documentOf(cells);
  if (own) addDays(own, cells, header.map(columnOf));
  return cells.flatMap(({ line, mentions, index: lineIndex }) => {
    if (mentions.length === 0) return [];
    const relations =
      own && !mentions.includes(own) ? relationsOfRow(line, mentions, own) : relationsOf(line, mentions);
    return [{ prose, sentence: prose.text, index: 0, line, lineIndex, mentions, relations }];
  });
}

/** The document of a row: its only one, or the first that fills a cell. */
function documentOf(cells: readonly Cell[]): Mention | null {
  const named = cells.flatMap(({ line, mentions }) =>
    mentions.filter(({ sort }) => sort === 'named').map((each) => ({ each, line })),
  );
  if (named.length === 1) return named[0]?.each ?? null;
  return named.find(({ each, line }) => each.from === 0 && each.tail >= line.words.length)?.each ?? null;
}

/** The relations that a cell states among its documents, and from the row's document to them. */
function relationsOfRow(line: Line, mentions: readonly Mention[], own: Mention): MentionRelation[] {
  const before = mention({ sort: 'named', kind: own.kind, from: 0, to: 0, list: -1 });
  return relationsOf(line, [before, ...mentions]).map(({ type, actor, target }) => ({
    type,
    actor: actor === before ? own : actor,
    target: target === before ? own : target,
  }));
}

function addDays(own: Mention, cells: readonly Cell[], columns: readonly (string | null)[]): void {
  const dayIn = (name: string) => {
    const date = cells[columns.indexOf(name)]?.line.things.find(({ type }) => type === 'date');
    return date?.type === 'date' ? date.day : null;
  };
  own.date ??= dayIn('date');
  own.inForceFrom ??= dayIn('force');
}

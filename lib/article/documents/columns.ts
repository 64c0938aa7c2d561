import { phraseAt, phraseBook } from '../prose/phrases';
import { formAt, wordsOf } from '../prose/words';
import { acts, endings, type RelationType } from './tables/acts';
import { kindWords, type Kind } from './tables/kinds';

const kindBook = phraseBook(
  kindWords.filter(([, , usage]) => usage !== 'short').map(([words, kind]) => [words, kind] as const),
);
const columnBook = phraseBook<'date' | 'force'>([
  ['ngày ban hành', 'date'],
  ['ngày ký', 'date'],
  ['ban hành', 'date'],
  ['ngày văn bản', 'date'],
  ['date', 'date'],
  ['hiệu lực', 'force'],
  ['có hiệu lực', 'force'],
  ['ngày hiệu lực', 'force'],
  ['effective', 'force'],
  ['ngày áp dụng', 'force'],
]);
const actBook = phraseBook(acts.filter(([words]) => !endings.includes(words)));
/** A column of days that does not say which. */
const DAYS = /^ngày(?:,? tháng(?:,? năm)?)?$/iu;
const LONGEST_HEADING = 60;
const passives = new Set(['được', 'bị', 'by', 'bởi']);
const nouns = new Set(['văn', 'bản', 'vb', 'document', 'documents']);
/** All that a heading about a relation contains besides its verb. */
const relationWords = new Set([...passives, ...nouns, 'các', 'đã', 'cho', 'số', 'hiệu', 'tên', 'qppl']);

/** What a table's column says about the document of its row. */
export function columnOf(heading: string): 'date' | 'force' | null {
  if (heading.length > LONGEST_HEADING || /hết hiệu lực/iu.test(heading)) return null;
  const words = wordsOf(heading);
  const found = [...words.keys()].flatMap((at) => phraseAt(columnBook, words, at)?.value ?? []);
  return found[0] ?? (DAYS.test(heading.trim()) ? 'date' : null);
}

/** What a column of documents tells. */
export interface RelationColumn {
  type: RelationType;
  /** Whether they act on the document of the row: "Được thay thế bởi", "Văn bản thay thế". */
  acting: boolean;
}

/**
 * The relation of a column's documents to the document of their row: "Thay thế", "Văn bản bị thay thế", "Replaced by";
 * null for any other column.
 */
export function relationColumn(heading: string): RelationColumn | null {
  if (heading.length > LONGEST_HEADING) return null;
  const words = wordsOf(heading);
  const at = words.findIndex(({ form }) => !relationWords.has(form));
  const act = at < 0 ? null : phraseAt(actBook, words, at);
  if (!act || words.slice(act.next).some(({ form }) => !relationWords.has(form))) return null;
  const passive = words.some(({ form }) => passives.has(form));
  return { type: act.value, acting: nouns.has(formAt(words, 0)) ? !passive : passive };
}

/** The kind of document in a cell with nothing else. */
export function kindOfCell(cell: string): Kind | null {
  if (cell.length > LONGEST_HEADING) return null;
  const words = wordsOf(cell);
  const kind = phraseAt(kindBook, words, 0);
  const next = kind && words[kind.next]?.form === 'số' ? kind.next + 1 : kind?.next;
  return kind && next === words.length ? kind.value : null;
}

/** The kind of document with which a text begins: “Quyết định về việc …”; null if it begins otherwise. */
export function kindAtStart(text: string): Kind | null {
  return phraseAt(kindBook, wordsOf(text), 0)?.value ?? null;
}

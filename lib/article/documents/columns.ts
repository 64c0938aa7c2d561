import { phraseAt, phraseBook } from '../prose/phrases';
import { wordsOf } from '../prose/words';
import { kindWords, type Kind } from './tables/kinds';

const kindBook = phraseBook(
  kindWords.filter(([, , usage]) => usage !== 'short').map(([words, kind]) => [words, kind] as const),
);
const columnBook = phraseBook<'date' | 'force'>([
  ['ngày ban hành', 'date'],
  ['ngày ký', 'date'],
  ['ban hành ngày', 'date'],
  ['ngày văn bản', 'date'],
  ['date', 'date'],
  ['hiệu lực', 'force'],
  ['có hiệu lực', 'force'],
  ['ngày hiệu lực', 'force'],
  ['effective', 'force'],
  ['ngày áp dụng', 'force'],
]);
const LONGEST_HEADING = 60;

/** What a table's column says about the document of its row. */
export function columnOf(heading: string): 'date' | 'force' | null {
  if (heading.length > LONGEST_HEADING || /hết hiệu lực/iu.test(heading)) return null;
  const words = wordsOf(heading);
  for (const at of words.keys()) {
    const column = phraseAt(columnBook, words, at);
    if (column) return column.value;
  }
  return null;
}

/** The kind of document in a cell with nothing else. */
export function kindOfCell(cell: string): Kind | null {
  if (cell.length > LONGEST_HEADING) return null;
  const words = wordsOf(cell);
  const kind = phraseAt(kindBook, words, 0);
  const next = kind && words[kind.next]?.form === 'số' ? kind.next + 1 : kind?.next;
  return kind && next === words.length ? kind.value : null;
}

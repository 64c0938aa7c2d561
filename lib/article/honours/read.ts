import type { Diagnostic } from '../../report/diagnostic';
import type { Honour, Published } from '../article';
import { entriesOf } from './entries';
import { mergeTold, type Found } from './merge';
import type { Prose } from './prose';
import { scan } from './scan';
import { sentencesOf } from './sentences';
import { wordsOf } from './words';

/** What the grammar may know of the article beside its prose. */
export interface Context {
  published: Published | null;
}

/** No award without one of these: most articles are done with here. */
const ANY_AWARD =
  /huân chương|huy chương|h[cC][A-ZĐ]|bằng khen|giấy khen|cờ (?:thi đua|đơn vị|dẫn đầu)|thi đua|danh hiệu|kỷ niệm chương|kỉ niệm chương|giải thưởng|anh hùng|huy hiệu|ưu tú|nhân dân|tiên tiến|lao động xuất sắc|quyết thắng|[A-ZĐƯ]{4}|\b[BG]K\b/i;

/**
 * What the text says was awarded, one entry per award, rank, giver and year, in the order of the text.
 *
 * @param prose every run of text that counts (lede, body, captions), in the order of the page
 */
export function readHonours(
  prose: readonly Prose[],
  context: Context,
): { honours: Honour[]; diagnostics: Diagnostic[] } {
  void context;
  const found = prose.flatMap((each, at) => foundIn(each.text, at));
  const honours = mergeTold(found).flatMap((entry) => {
    const from = prose[entry.prose];
    return from ? [honourOf(entry, from)] : [];
  });
  return { honours, diagnostics: [] };
}

function foundIn(text: string, prose: number): Found[] {
  if (!ANY_AWARD.test(text)) return [];
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!ANY_AWARD.test(sentence)) return [];
    const words = wordsOf(sentence);
    const entries = entriesOf({ text: sentence, words, tokens: scan(sentence, words) });
    return entries.map((entry) => ({ ...entry, sentence, prose, index: start }));
  });
}

function honourOf(entry: Found, prose: Prose): Honour {
  const { award, rank, collectives, individuals, year, awardedBy, sentence } = entry;
  const place = prose.at(entry.index);
  return {
    award,
    rank,
    collectives,
    individuals,
    year,
    recipients: entry.names.map((name) => name.name),
    awardedBy,
    sentence,
    anchor: prose.anchor,
    line: place.line,
    column: place.column,
  };
}

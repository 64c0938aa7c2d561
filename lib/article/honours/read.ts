import type { Diagnostic } from '../../report/diagnostic';
import type { Honour, Published } from '../article';
import { entriesInOrder, type Found } from './discourse';
import { mergeTold } from './merge';
import type { Prose } from './prose';

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
  const found = entriesInOrder(prose, (text) => ANY_AWARD.test(text), yearOf(context.published));
  const honours = mergeTold(found).flatMap((entry) => {
    const from = prose[entry.prose];
    return from ? [honourOf(entry, from)] : [];
  });
  return { honours, diagnostics: [] };
}

/** Only an editor's date says which year "năm nay" is: an image's address tells when it was uploaded. */
function yearOf(published: Published | null): number | null {
  return published?.from === 'front-matter' ? Number(published.date.slice(0, 4)) : null;
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

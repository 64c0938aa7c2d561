import { z } from 'zod';
import type { CitedDocument } from '../article';
import {
  statedList,
  statedMap,
  statedText as text,
  statedYesOrNo as yesOrNo,
} from '../front-matter/stated-values';
import { entryNames } from '../words/entry-names';
import { wordsOf } from '../prose/words';
import { dateAt } from './dates';
import { lineOf } from './line';
import type { Mention } from './mention';
import { mentionsOf } from './mentions';
import { provisionsAt } from './provisions';

const day = text.transform((written, context) => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written) ?? [];
  const found = dateAt(year === '' ? written : `${date}/${month}/${year}`, 0)?.day ?? null;
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'no day' });
  return z.NEVER;
});
const provisions = z
  .union([text.transform((one) => [one]), z.array(text)])
  .transform((all) => all.flatMap((one) => provisionsAt(one, wordsOf(one), 0)?.places ?? [one]));
const fields = z.strictObject({
  document: text,
  title: text.nullish(),
  date: day.nullish(),
  agency: text.nullish(),
  inForceFrom: day.nullish(),
  provisions: provisions.nullish(),
  none: yesOrNo.optional(),
});

function isWhole({ number, year, date }: Mention): boolean {
  return number?.whole != null || (number?.year ?? year ?? date) !== null;
}

/** A document in the front matter: given fields replace those of the text, the others remain as read. */
const stated = z
  .union([text.transform((document) => ({ document })), statedMap(entryNames.documents)])
  .pipe(fields)
  .transform(({ document, none = false, ...others }, context) => {
    const mention = mentionsOf(lineOf(document)).find(({ sort }) => sort === 'named');
    // A text may leave the document unclear; an editor's statement may not.
    const isClear = none || (mention && isWhole(mention)) || typeof others.date === 'string';
    if (mention && isClear) {
      const date = mention.date ?? others.date ?? null;
      return { written: document, mention: { ...mention, date }, none, fields: others };
    }
    context.addIssue({ code: 'custom', message: 'no document' });
    return z.NEVER;
  });

/** "none" removes every document; a list adds, corrects or (with `none: true`) removes single ones. */
export const statedDocuments = statedList(stated, eachDocument);

/** “Nghị định A, Thông tư B” as two texts; a comma inside a designation parts nothing. */
function eachDocument(text: string): string[] {
  const parts = text.split(/[,;]\s+|\s+và\s+/);
  const areDocuments = parts.every((part) => mentionsOf(lineOf(part)).some(({ sort }) => sort === 'named'));
  return areDocuments ? parts : [text];
}

export type StatedDocument = z.infer<typeof stated>;

/** An editor's statements about an article's documents, and the position for those that the text does not name. */
export interface Statement {
  all: readonly StatedDocument[];
  place: Pick<CitedDocument, 'sentence' | 'anchor' | 'line' | 'column'>;
}

/** The entry with the editor's corrections. */
export function corrected<Entry extends Omit<CitedDocument, 'mentions'>>(
  entry: Entry,
  { fields: given }: Pick<StatedDocument, 'fields'>,
): Entry {
  const either = <Value>(own: Value | undefined, read: Value): Value => (own === undefined ? read : own);
  const date = either(given.date, entry.date);
  return {
    ...entry,
    title: either(given.title, entry.title),
    date,
    year: entry.year ?? (date === null ? null : Number(date.slice(0, 4))),
    agency: either(given.agency, entry.agency),
    inForceFrom: either(given.inForceFrom, entry.inForceFrom),
    provisions: given.provisions === undefined ? entry.provisions : (given.provisions ?? []),
  };
}

import { z } from 'zod';
import { pageWithId } from '../../content/article-parts';
import { bodyKey } from '../../language/body-key';
import { linkToHonour } from '../../content/text-link';
import type { RegisterEntry } from './entries';

/**
 * The published data of the register, one record for each honour. Field names and descriptions make up the
 * published JSON Schema.
 */
export const recordSchema = z
  .strictObject({
    event: z
      .int()
      .describe(
        'Cùng số: nhiều bài nói về cùng một lần khen. Records with one number tell of one award, in several articles.',
      ),
    award: z.string().describe('Hình thức khen thưởng, không kèm hạng. The award without its rank.'),
    rank: z.string().nullable().describe('Hạng, như bài viết. The rank as written.'),
    collectives: z.int().nullable().describe('Số tập thể; null: bài không nêu. Collectives, as stated.'),
    individuals: z.int().nullable().describe('Số cá nhân; null: bài không nêu. Individuals, as stated.'),
    count: z
      .int()
      .nullable()
      .describe('Số cờ, bằng, giấy được tặng; null: bài không nêu. Awards that are counted themselves.'),
    recipients: z.array(z.string()).describe('Đơn vị, người nhận được nêu tên. Recipients who are named.'),
    year: z.int().nullable().describe('Năm khen thưởng; null: bài không nêu. The year of the award.'),
    yearInferred: z
      .boolean()
      .describe('Năm được suy ra: câu trích không ghi năm. The year is not in the sentence, but inferred.'),
    awardedBy: z.string().nullable().describe('Cấp khen thưởng; null: bài không nêu. Who gave it.'),
    awardedByInferred: z
      .boolean()
      .describe('Cấp khen thưởng được suy ra từ câu khác. The giver is not in the sentence, but inferred.'),
    sentence: z.string().describe('Nguyên văn phần bài nêu. The words it was read from.'),
    link: z.url().describe('Đường dẫn đến câu ấy trong bài. Address of the sentence in its article.'),
    article: z.string().describe('Tên bài. Headline of the article.'),
    published: z.string().nullable().describe('2021-01, 2021-01-05 hoặc 2021-01-05T08:30:00+07:00.'),
    publishedInferred: z
      .boolean()
      .describe('Ngày đăng được suy ra từ địa chỉ ảnh. The date is inferred from a picture’s address.'),
  })
  .meta({ title: 'Khen thưởng' });

export type RegisterRecord = z.infer<typeof recordSchema>;

/** The keys of a record, in the order of the table's columns. */
export const recordKeys = recordSchema.keyof().options;

/**
 * Converts an entry to a record.
 * @param event number of the event that the entry reports
 * @param base address of the site, without trailing slash
 */
export function toRecord(
  { honour, article }: RegisterEntry,
  { event, base }: { event: number; base: string },
): RegisterRecord {
  const { award, rank, collectives, individuals, recipients, year, awardedBy, sentence } = honour;
  return {
    event,
    award,
    rank,
    collectives,
    individuals,
    count: honour.count,
    recipients,
    year,
    yearInferred: isYearInferred(honour),
    awardedBy,
    awardedByInferred: isGiverInferred(honour),
    sentence,
    link: `${base}${pageWithId(article, honour.anchor)}${linkToHonour(honour)}`,
    article: article.title,
    published: article.published?.date ?? null,
    publishedInferred: article.published?.from === 'image-address',
  };
}

/** A year not in the sentence itself comes from the text around it, or from the article's date. */
export function isYearInferred({ year, sentence }: RegisterEntry['honour']): boolean {
  return year !== null && !sentence.includes(String(year));
}

/** A giver not in the sentence comes from the text around it, or from the name of the award. */
function isGiverInferred({ awardedBy, sentence }: RegisterEntry['honour']): boolean {
  return awardedBy !== null && !wholeKey(sentence).includes(bodyKey(awardedBy).own);
}

function wholeKey(text: string): string {
  const { own, above } = bodyKey(text);
  return `${own}, ${above}`;
}

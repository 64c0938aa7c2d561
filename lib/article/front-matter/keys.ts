import { z } from 'zod';
import { foldName } from '../../language/fold-name';
import { languageNamed, type Language } from '../../language/languages';
import { toSlug } from '../../language/slug';
import { statedDocuments } from '../documents/stated';
import { statedHonours } from '../honours/stated';
import { entryNames } from '../words/entry-names';
import { frontPlaceWords, kindWords } from '../words/places-on-site';
import { statedList, statedMap } from './stated-values';
import { readAddresses } from './old-addresses';
import {
  readCorrection,
  readMoment,
  readPeople,
  readPoints,
  readTags,
  readText,
  readTopic,
  readUrl,
} from './values';
import { readPicture } from './picture';

/** A schema for a value that `read` can parse. */
function value<Value>(read: (value: unknown) => Value | null) {
  return z.unknown().transform((written, context): Value => {
    const found = read(written);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: 'not understood' });
    return z.NEVER;
  });
}

const text = value(readText);
const moment = value(readMoment);
const people = value(readPeople);

/** A correction: a map, `3/3/2026: Sửa tên`, or the same as a text. */
const correction = z
  .preprocess(readCorrection, statedMap(entryNames.corrections))
  .pipe(z.strictObject({ date: moment, text }))
  .transform(({ date, text }) => ({ ...date, text }));

/** The language that a value names: “vi”, “vi-VN”, “Tiếng Việt”. */
function readLanguage(written: unknown): Language | null {
  return languageNamed(readText(written) ?? '');
}

/** A schema for one of a set of words. */
function oneOf<Meaning>(meanings: ReadonlyMap<string, Meaning>) {
  return value((written) => meanings.get(foldName(readText(written) ?? '')) ?? null);
}

/** The last segment of an address: “/tin/le-ky-niem.md” is `le-ky-niem`. */
function readSlug(written: unknown): string | null {
  const parts = (readText(written) ?? '').replace(/\.(?:md|html?)$/i, '').split('/');
  return toSlug(parts.filter((part) => part !== '').at(-1) ?? '') || null;
}

/** Every key of front matter, with its description for the editors' guide. A key takes precedence over the text. */
export const frontMatterKeys = {
  title: text.meta({ vi: 'Tiêu đề', en: 'Headline' }),
  slug: value(readSlug).meta({ vi: 'Phần cuối của địa chỉ bài', en: 'Last part of the article’s address' }),
  aliases: value(readAddresses).meta({
    vi: 'Địa chỉ cũ của bài, một hoặc nhiều; bạn đọc vào đó được đưa tới bài',
    en: 'Old addresses of the article, one or many, which lead to it',
  }),
  lede: text.meta({ vi: 'Sa-pô', en: 'Standfirst' }),
  keypoints: value(readPoints).meta({
    vi: 'Điểm chính: danh sách câu ngắn, hiện trên đầu bài',
    en: 'Key points: a list of short sentences, shown above the text',
  }),
  dateline: text.meta({ vi: 'Hãng tin mở đầu sa-pô', en: 'Agency that opens the lede' }),
  date: moment.meta({
    vi: 'Ngày đăng: 2021-01-05, 2021-01-05 08:30, 05/01/2021 hoặc 2021-01; chưa tới thì bài chưa đăng',
    en: 'Date of publication: 2021-01-05, 2021-01-05 08:30, 05/01/2021 or 2021-01; one to come holds the article back',
  }),
  updated: moment.meta({
    vi: 'Ngày cập nhật, viết như date; không ghi thì là ngày đính chính gần nhất',
    en: 'Date of the last update, like date; unless given, that of the last correction',
  }),
  corrections: statedList(correction)
    .transform((all) => all.sort((one, other) => (one.date < other.date ? -1 : 1)))
    .meta({
      vi: 'Đính chính: danh sách {date, text}',
      en: 'Corrections: a list of {date, text}',
    }),
  authors: people.meta({
    vi: 'Tác giả: một tên, danh sách tên, hoặc danh sách {name, title}',
    en: 'Authors: a name, a list of names, or a list of {name, title}',
  }),
  photographers: people.meta({ vi: 'Người chụp ảnh, viết như authors', en: 'Photographers, like authors' }),
  kind: oneOf(kindWords).meta({
    vi: 'Loại: page là trang riêng (giới thiệu, liên hệ): không phải tin, chỉ có đường dẫn ở cuối mọi trang',
    en: 'Kind: page is a page of its own (about, contact): no news, linked from the foot of every page',
  }),
  front: oneOf(frontPlaceWords).meta({
    vi: 'Trên trang nhất: lead (bài mở trang), pin (giữ ở đầu trang), none (không đưa lên trang nhất)',
    en: 'On the front page: lead (leads it), pin (stays at its top), none (not on it)',
  }),
  until: moment.meta({
    vi: 'Điều ghi ở front có hiệu lực đến lúc nào, viết như date; không có front thì là lúc gỡ bài',
    en: 'Until when front holds, like date; without front, when the article is withdrawn',
  }),
  topic: value(readTopic).meta({ vi: 'Chuyên mục', en: 'Topic' }),
  tags: value(readTags).meta({
    vi: 'Từ khóa: danh sách, hoặc cách nhau bằng dấu phẩy',
    en: 'Tags: a list, or parted by commas',
  }),
  source: value(readUrl).meta({ vi: 'Địa chỉ của bài gốc', en: 'Address of the original article' }),
  via: text.meta({ vi: 'Hãng tin mà bài dẫn lại: VOV, TTXVN', en: 'Agency the article comes from' }),
  hero: value(readPicture).meta({
    vi: 'Ảnh chính: địa chỉ, hoặc {src, alt, caption, credit}',
    en: 'Lead picture: its address, or {src, alt, caption, credit}',
  }),
  honours: statedHonours.meta({
    vi: 'Khen thưởng, thay cho điều đọc được trong bài: danh sách {award, rank, recipients, year, awardedBy, collectives, individuals, count}; thêm none: true để bỏ một mục; none để bỏ tất cả',
    en: 'Honours, in place of what is read in the text: a list of {award, rank, recipients, year, awardedBy, collectives, individuals, count}; none: true strikes one, none all',
  }),
  documents: statedDocuments.meta({
    vi: 'Văn bản mà bài dẫn, thay cho điều đọc được: danh sách số hiệu hoặc {document, title, date, agency, inForceFrom, provisions}; thêm none: true để bỏ một văn bản; none để bỏ tất cả',
    en: 'Legal documents that the article cites, in place of what is read: a list of numbers or {document, title, date, agency, inForceFrom, provisions}; none: true strikes one, none all',
  }),
  lang: value(readLanguage).meta({ vi: 'Ngôn ngữ của bài: vi hoặc en', en: 'Language: vi or en' }),
  translates: value(readSlug).meta({
    vi: 'Bài này dịch bài nào: phần cuối địa chỉ của bài gốc',
    en: 'Which article this one translates: the last part of its address',
  }),
} as const;

export type Key = keyof typeof frontMatterKeys;

export const frontMatterSchema = z.object(frontMatterKeys).partial();

/** The parsed front matter. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

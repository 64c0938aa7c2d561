import { z } from 'zod';
import { cleanText, type FrontMatter as Written } from '../markdown/markdown';
import { diagnose, type Diagnostic } from '../report/diagnostic';
import { readDate } from './dates';
import { nearest } from '../language/nearest';
import { toSlug } from '../language/slug';

const text = z
  .union([z.string(), z.number()])
  .transform((value) => cleanText(String(value)).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));
const textOrNull = text.nullish().transform((value) => value ?? null);

const person = z.union([
  text.transform((name) => ({ name, title: null })),
  z.strictObject({ name: text, title: textOrNull }),
]);
const people = z.union([person.transform((one) => [one]), z.array(person)]);

const picture = z.union([
  text.transform((src) => ({ src, alt: '', caption: null, credit: null })),
  z.strictObject({
    src: text,
    alt: z.union([text, z.literal('')]).default(''),
    caption: textOrNull,
    credit: textOrNull,
  }),
]);

const moment = text.transform((written, context) => {
  const read = readDate(written);
  if (read === null) context.addIssue({ code: 'custom', message: `“${written}” is no date` });
  return read ?? z.NEVER;
});

const originalSlug = text.transform((written, context) => {
  const read = toSlug(written.replace(/\.md$/i, ''));
  if (read === '') context.addIssue({ code: 'custom', message: `“${written}” is no address` });
  return read;
});

const correction = z.strictObject({ date: moment, text }).transform(({ date, text }) => ({ ...date, text }));

/** Every key that front matter may hold, with what the editor's guide says of it. What a key says wins over the text. */
export const frontMatterKeys = {
  title: text.meta({ vi: 'Tiêu đề', en: 'Headline' }),
  slug: text.meta({ vi: 'Phần cuối của địa chỉ bài', en: 'Last part of the article’s address' }),
  lede: text.meta({ vi: 'Sa-pô', en: 'Standfirst' }),
  dateline: text.meta({ vi: 'Hãng tin mở đầu sa-pô', en: 'Agency that opens the lede' }),
  date: moment.meta({
    vi: 'Ngày đăng: 2021-01-05, 2021-01-05 08:30, 05/01/2021 hoặc 2021-01',
    en: 'Date of publication: 2021-01-05, 2021-01-05 08:30, 05/01/2021 or 2021-01',
  }),
  updated: moment.meta({
    vi: 'Ngày cập nhật, viết như date; không ghi thì là ngày đính chính gần nhất',
    en: 'Date of the last update, like date; unless given, that of the last correction',
  }),
  corrections: z
    .union([correction.transform((one) => [one]), z.array(correction)])
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
  topic: text.meta({ vi: 'Chuyên mục', en: 'Topic' }),
  source: z
    .url({ protocol: /^https?$/ })
    .meta({ vi: 'Địa chỉ của bài gốc', en: 'Address of the original article' }),
  via: text.meta({ vi: 'Hãng tin mà bài dẫn lại: VOV, TTXVN', en: 'Agency the article comes from' }),
  hero: picture.meta({
    vi: 'Ảnh chính: địa chỉ, hoặc {src, alt, caption, credit}',
    en: 'Lead picture: its address, or {src, alt, caption, credit}',
  }),
  lang: z.enum(['vi', 'en']).meta({ vi: 'Ngôn ngữ của bài: vi hoặc en', en: 'Language: vi or en' }),
  translates: originalSlug.meta({
    vi: 'Bài này dịch bài nào: phần cuối địa chỉ của bài gốc',
    en: 'Which article this one translates: the last part of its address',
  }),
} as const;

/** What other newsrooms and tools call the same; read, but told. */
const otherNames = new Map<string, keyof typeof frontMatterKeys>([
  ['author', 'authors'],
  ['by', 'authors'],
  ['photographer', 'photographers'],
  ['image', 'hero'],
  ['cover', 'hero'],
  ['description', 'lede'],
  ['summary', 'lede'],
  ['category', 'topic'],
  ['published', 'date'],
  ['translationOf', 'translates'],
  ['translation_of', 'translates'],
]);

const schema = z.object(frontMatterKeys).partial();

export type FrontMatter = z.infer<typeof schema>;

/** Checks front matter key by key: one that is unknown or wrong is told and left out, the others count. */
export function checkFrontMatter(written: Written | null): {
  frontMatter: FrontMatter;
  diagnostics: Diagnostic[];
} {
  if (written === null) return { frontMatter: {}, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const known = Object.keys(frontMatterKeys);
  const values = Object.entries(written.values).flatMap(([key, value]): [string, unknown][] => {
    if (value === null) return [];
    if (known.includes(key)) return [[key, value]];
    const meant = otherNames.get(key);
    const name = meant ?? nearest(key, known);
    diagnostics.push(diagnose('key-unknown', written.placeOf([key]), { key, nearest: name }));
    return meant === undefined || meant in written.values ? [] : [[meant, value]];
  });
  const result = schema.safeParse(Object.fromEntries(values));
  if (result.success) return { frontMatter: result.data, diagnostics };
  const wrong = new Set<unknown>();
  for (const { path, message } of result.error.issues) {
    wrong.add(path[0]);
    const key = path.map(String).join('.');
    diagnostics.push(diagnose('value-invalid', written.placeOfValue(path), { key, reason: message }));
  }
  const right = values.filter(([key]) => !wrong.has(key));
  return { frontMatter: schema.parse(Object.fromEntries(right)), diagnostics };
}

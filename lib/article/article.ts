import { z } from 'zod';
import { languageTags } from '../language/languages';
import { relationTypes } from './documents/tables/acts';
import { kinds } from './documents/tables/kinds';
import { releaseSchema } from './state/release';
import { articleKinds, frontPlaces } from './words/places-on-site';

/** What an article file holds once it is read; the editor’s guide (`content/articles/huong-dan-bien-tap.md`) tells the same. */

const text = z.string().min(1);
const place = { line: z.int().positive(), column: z.int().positive() };

/** A picture as the article tells of it. `src` is as written; what is served comes from `lib/pictures`. */
export const figureSchema = z.object({
  src: text,
  /** As written, even where it is a file name; see `shownAlt` for what a page may show. */
  alt: z.string(),
  /** What a screen reader is told: `alt`, or the caption where `alt` is a machine's word, or "". */
  shownAlt: z.string(),
  caption: text.nullable(),
  credit: text.nullable(),
  ...place,
});
export type Figure = z.infer<typeof figureSchema>;

/** A run of a section's body: sanitised HTML, or a figure. Images never occur inside `html`. */
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('html'), html: text }),
  /** `id` is the figure's anchor on the page; null where nothing points at it. */
  z.object({ kind: z.literal('figure'), id: text.nullable(), figure: figureSchema }),
]);
export type Block = z.infer<typeof blockSchema>;

const sectionSchema = z.object({
  heading: text.nullable(),
  /** The heading's anchor on the page, unique in the article; null with the heading. */
  id: text.nullable(),
  level: z.int().min(2).max(6),
  blocks: z.array(blockSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const personSchema = z.object({
  name: text,
  /** Rank or degree before the name: "Thiếu tướng, PGS.TS"; null where none. */
  rank: text.nullable(),
  /** Office: "Phó Tổng cục trưởng Tổng cục Hải quan"; null where none. */
  title: text.nullable(),
});
export type Person = z.infer<typeof personSchema>;

export const honourSchema = z.object({
  /** The award without its rank, in its canonical form: "Huân chương Lao động". */
  award: text,
  /** As written: "hạng Nhất", "các hạng"; null where the award has none. */
  rank: text.nullable(),
  collectives: z.int().nonnegative().nullable(),
  individuals: z.int().nonnegative().nullable(),
  /** "6 Cờ thi đua": how many were given, where the text counts the awards rather than who got them; else null. */
  count: z.int().nonnegative().nullable(),
  year: z.int().nullable(),
  recipients: z.array(text),
  awardedBy: text.nullable(),
  /** The words it was read from, exactly. */
  sentence: text,
  /** The part of the sentence that tells this award, exactly. */
  clause: text,
  /** The id of the page's element that holds the sentence: `lede`, `hero`, or a block's own. */
  anchor: text,
  ...place,
});
export type Honour = z.infer<typeof honourSchema>;

/** Where a document is named, and the words around. */
const cited = {
  /** The words it was read from, exactly. */
  sentence: text,
  /** The id of the page's element that holds the sentence: `title`, `lede`, `hero`, a heading's or a block's own. */
  anchor: text,
  ...place,
};
const day = z.iso.date().nullable();

/** A legal document that the article cites; `mentions` counts how often. */
export const citedDocumentSchema = z.object({
  kind: z.enum(kinds),
  /** Canonical: "39/2014/TT-BTC", "02/NQ-CP"; null for a law known by name and year. */
  number: text.nullable(),
  /** Laws, codes, ordinances: as first told, without number and year. */
  name: text.nullable(),
  /** What it is about, as told behind it. */
  title: text.nullable(),
  year: z.int().nullable(),
  /** The day of signing. */
  date: day,
  /** Who issued it, in full; several are parted by "; ". */
  agency: text.nullable(),
  /** Places in it that are cited, outermost first: "Điều 5 khoản 1 điểm a". */
  provisions: z.array(text),
  /** What it does to other documents; `key` is their number, else name and year, else the bare name. */
  relations: z.array(
    z.object({
      type: z.enum(relationTypes),
      key: text,
      kind: z.enum(kinds),
      year: z.int().nullable(),
      ...cited,
    }),
  ),
  inForceFrom: day,
  mentions: z.int().nonnegative(),
  /** Its first mention as the text has it. */
  written: text,
  ...cited,
});
export type CitedDocument = z.infer<typeof citedDocumentSchema>;

/** The document whose own text the article holds. */
const subjectDocumentSchema = citedDocumentSchema.omit({ mentions: true });
export type SubjectDocument = z.infer<typeof subjectDocumentSchema>;

/** A document named too shortly to tell which it is: "Thông tư 200", "Luật Kế toán". */
export const unresolvedDocumentSchema = z.object({
  kind: z.enum(kinds),
  number: text.nullable(),
  name: text.nullable(),
  ...cited,
});
export type UnresolvedDocument = z.infer<typeof unresolvedDocumentSchema>;

const momentSchema = z.object({
  date: text,
  precision: z.enum(['month', 'day', 'minute']),
});
export const publishedSchema = momentSchema.extend({
  from: z.enum(['front-matter', 'page', 'file-name', 'image-address']),
});
export type Published = z.infer<typeof publishedSchema>;

/** What an editor makes of an article on the front page, and until when; null where nothing ends it. */
const frontSettingSchema = z.object({ place: z.enum(frontPlaces), until: momentSchema.nullable() });
export type FrontSetting = z.infer<typeof frontSettingSchema>;

/** What was wrong and when it was put right: "Đính chính". */
const correctionSchema = momentSchema.extend({ text });
export type Correction = z.infer<typeof correctionSchema>;

export const articleSchema = z.object({
  /** Path inside the articles folder, with forward slashes; the JSON for others gives the base name. */
  file: text,
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  lang: z.enum(languageTags),
  /** Slug of the article that this one translates, as its editor says, whether or not there is one; else null. */
  translates: text.nullable(),
  /** Addresses, as paths from the site's root, that lead here: those of an old site, as its editor gives them. */
  aliases: z.array(text),
  /** When it may be read. */
  release: releaseSchema,
  /** A `page` of the site's own, such as “About us”, is no news: no list, feed or register has it. */
  kind: z.enum(articleKinds),
  /** Null where its place on the front page follows from its date. */
  front: frontSettingSchema.nullable(),
  title: text,
  /** Front matter's `topic`, as written; null where there is none. */
  topic: text.nullable(),
  /** In the order given: front matter's, else the page's line of tags. */
  tags: z.array(text),
  source: z.object({ url: text, name: text }).nullable(),
  dateline: text.nullable(),
  /** The standfirst's plain text. */
  lede: text.nullable(),
  /** Front matter's `keypoints`: what the article says, in short sentences. */
  keypoints: z.array(text),
  /** The standfirst as sanitised inline HTML, where it holds links, emphasis or notes; null where `lede` says it all. */
  ledeHtml: text.nullable(),
  hero: figureSchema.nullable(),
  sections: z.array(sectionSchema),
  authors: z.array(personSchema),
  /** Those named for pictures only ("Ảnh: B" in a byline). */
  photographers: z.array(personSchema),
  via: text.nullable(),
  published: publishedSchema.nullable(),
  /** Front matter's, else the page's own (“Cập nhật: …”), else the date of the last correction; null where there is none. */
  updated: momentSchema.nullable(),
  /** In the order of time. */
  corrections: z.array(correctionSchema),
  honours: z.array(honourSchema),
  /** In the order of their first mention. */
  documents: z.array(citedDocumentSchema),
  /** null for nearly all articles. */
  subject: subjectDocumentSchema.nullable(),
  unresolved: z.array(unresolvedDocumentSchema),
  /** Words of title, lede and body: what the reading time is counted from. */
  words: z.int().nonnegative(),
});
export type Article = z.infer<typeof articleSchema>;

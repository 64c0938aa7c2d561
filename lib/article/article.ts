import { z } from 'zod';
import { languageTags } from '../language/languages';
import { relationTypes } from './documents/tables/acts';
import { kinds } from './documents/tables/kinds';
import { releaseSchema } from './state/release';
import { articleKinds, frontPlaces } from './words/places-on-site';

/**
 * The schema of an article as read from a file. Keep the editor’s guide (`content/articles/huong-dan-bien-tap.md`) in
 * agreement with it.
 */

const text = z.string().min(1);
const place = { line: z.int().positive(), column: z.int().positive() };

/** A picture of the article. `src` is as written; the served files come from `lib/pictures`. */
export const figureSchema = z.object({
  src: text,
  /** As written, even if it is a file name; pages show `shownAlt`. */
  alt: z.string(),
  /** Text for screen readers: `alt`, or the caption if `alt` is machine-made, or "". */
  shownAlt: z.string(),
  caption: text.nullable(),
  credit: text.nullable(),
  ...place,
});
export type Figure = z.infer<typeof figureSchema>;

/** A part of a section's body: sanitised HTML, or a figure. `html` never contains images. */
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('html'), html: text }),
  /** `id` is the figure's anchor on the page; null if nothing links to it. */
  z.object({ kind: z.literal('figure'), id: text.nullable(), figure: figureSchema }),
]);
export type Block = z.infer<typeof blockSchema>;

const sectionSchema = z.object({
  heading: text.nullable(),
  /** The heading's anchor on the page, unique in the article; null if there is no heading. */
  id: text.nullable(),
  level: z.int().min(2).max(6),
  blocks: z.array(blockSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const personSchema = z.object({
  name: text,
  /** Rank or degree before the name: "Thiếu tướng, PGS.TS"; null if none. */
  rank: text.nullable(),
  /** Office: "Phó Tổng cục trưởng Tổng cục Hải quan"; null if none. */
  title: text.nullable(),
});
export type Person = z.infer<typeof personSchema>;

export const honourSchema = z.object({
  /** The award without its rank, in its canonical form: "Huân chương Lao động"; as written in an English article. */
  award: text,
  /** As written: "hạng Nhất", "các hạng"; null where the award has none. */
  rank: text.nullable(),
  collectives: z.int().nonnegative().nullable(),
  individuals: z.int().nonnegative().nullable(),
  /** "6 Cờ thi đua": how many were given, if the text counts awards and not recipients; else null. */
  count: z.int().nonnegative().nullable(),
  year: z.int().nullable(),
  recipients: z.array(text),
  awardedBy: text.nullable(),
  /** The exact text it was read from. */
  sentence: text,
  /** The exact part of the sentence that reports this award. */
  clause: text,
  /** The id of the page element that contains the sentence: `lede`, `hero`, or the id of a block. */
  anchor: text,
  ...place,
});
export type Honour = z.infer<typeof honourSchema>;

/** Where a document is cited, and the words around it. */
const cited = {
  /** The exact text it was read from. */
  sentence: text,
  /**
   * The id of the page element that contains the sentence: `title`, `lede`, `hero`, or the id of a heading or block.
   */
  anchor: text,
  ...place,
};
const day = z.iso.date().nullable();

/** A legal document that the article cites; `mentions` is the number of citations. */
export const citedDocumentSchema = z.object({
  kind: z.enum(kinds),
  /** Canonical: "39/2014/TT-BTC", "02/NQ-CP"; null for a law known by name and year. */
  number: text.nullable(),
  /** For laws, codes and ordinances: the name at the first mention, without number and year. */
  name: text.nullable(),
  /** What it is about, as written after its number or name. */
  title: text.nullable(),
  year: z.int().nullable(),
  /** The day of signing. */
  date: day,
  /** Who issued it, in full; several are separated by "; ". */
  agency: text.nullable(),
  /** The provisions cited from it, outermost first: "Điều 5 khoản 1 điểm a". */
  provisions: z.array(text),
  /** What it does to other documents; `key` is the number of the other, else its name and year, else its name. */
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
  /** Its first mention, as written. */
  written: text,
  ...cited,
});
export type CitedDocument = z.infer<typeof citedDocumentSchema>;

/** The document whose own text the article reproduces. */
const subjectDocumentSchema = citedDocumentSchema.omit({ mentions: true });
export type SubjectDocument = z.infer<typeof subjectDocumentSchema>;

/** A document named too briefly to identify it: "Thông tư 200", "Luật Kế toán". */
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

/** An editor's choice of place on the front page, and its end; null for no end. */
const frontSettingSchema = z.object({ place: z.enum(frontPlaces), until: momentSchema.nullable() });
export type FrontSetting = z.infer<typeof frontSettingSchema>;

/** A correction ("Đính chính"): what was wrong, and when it was corrected. */
const correctionSchema = momentSchema.extend({ text });
export type Correction = z.infer<typeof correctionSchema>;

export const articleSchema = z.object({
  /** Path inside the articles folder, with forward slashes; the public JSON has only the file name. */
  file: text,
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  lang: z.enum(languageTags),
  /** Slug of the article that this one translates, as the editor wrote it (the article may not exist); else null. */
  translates: text.nullable(),
  /**
   * Addresses that redirect here, as paths from the site's root, such as those of an old site; from the front matter.
   */
  aliases: z.array(text),
  /** When it may be published. */
  release: releaseSchema,
  /** A `page`, such as “About us”, is no news: it is in no list, feed or register. */
  kind: z.enum(articleKinds),
  /** Null if its date decides its place on the front page. */
  front: frontSettingSchema.nullable(),
  title: text,
  /** Front matter's `topic`, as written; null if there is none. */
  topic: text.nullable(),
  /** In the order given, from the front matter, else from the page's line of tags. */
  tags: z.array(text),
  source: z.object({ url: text, name: text }).nullable(),
  dateline: text.nullable(),
  /** Plain text of the standfirst. */
  lede: text.nullable(),
  /** Front matter's `keypoints`: the main points, in short sentences. */
  keypoints: z.array(text),
  /** The standfirst as sanitised inline HTML if it contains links, emphasis or notes; null if `lede` is enough. */
  ledeHtml: text.nullable(),
  hero: figureSchema.nullable(),
  sections: z.array(sectionSchema),
  authors: z.array(personSchema),
  /** People credited for pictures only ("Ảnh: B" in a byline). */
  photographers: z.array(personSchema),
  via: text.nullable(),
  published: publishedSchema.nullable(),
  /**
   * From the front matter, else from the page (“Cập nhật: …”), else the date of the last correction; null if there is
   * none.
   */
  updated: momentSchema.nullable(),
  /** In chronological order. */
  corrections: z.array(correctionSchema),
  honours: z.array(honourSchema),
  /** In the order of their first mention. */
  documents: z.array(citedDocumentSchema),
  /** Null for nearly all articles. */
  subject: subjectDocumentSchema.nullable(),
  unresolved: z.array(unresolvedDocumentSchema),
  /** Number of words of title, lede and body, for the reading time. */
  words: z.int().nonnegative(),
});
export type Article = z.infer<typeof articleSchema>;

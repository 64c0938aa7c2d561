import { z } from 'zod';
import { severities } from '../report/severity';
import {
  articleSchema,
  citedDocumentSchema,
  figureSchema,
  honourSchema,
  personSchema,
  unresolvedDocumentSchema,
} from './article';

/** The keys of an article that `npm run article` prints; a key not listed here is not printed. */

const { shape } = articleSchema;

const figure = figureSchema.pick({
  src: true,
  alt: true,
  shownAlt: true,
  caption: true,
  credit: true,
  line: true,
  column: true,
});

const person = personSchema.pick({ name: true, rank: true, title: true });

const honour = honourSchema.pick({
  award: true,
  rank: true,
  collectives: true,
  individuals: true,
  count: true,
  year: true,
  recipients: true,
  awardedBy: true,
  sentence: true,
  clause: true,
  anchor: true,
  line: true,
  column: true,
});

const document = citedDocumentSchema.pick({
  kind: true,
  number: true,
  name: true,
  title: true,
  year: true,
  date: true,
  agency: true,
  provisions: true,
  relations: true,
  inForceFrom: true,
  mentions: true,
  written: true,
  sentence: true,
  anchor: true,
  line: true,
  column: true,
});

const unresolved = unresolvedDocumentSchema.pick({
  kind: true,
  number: true,
  name: true,
  sentence: true,
  anchor: true,
  line: true,
  column: true,
});

/** The section's blocks as one piece of HTML. */
const section = z.object({ heading: z.string().nullable(), level: z.int(), html: z.string() });

const diagnostic = z.object({
  code: z.string(),
  severity: z.enum(severities),
  line: z.int().positive(),
  column: z.int().positive(),
  /** What is wrong and how to fix it, in the requested language. */
  message: z.string(),
});

export const articleJsonSchema = z.object({
  /** The file name without folders. */
  file: z.string(),
  slug: shape.slug,
  lang: shape.lang,
  aliases: shape.aliases,
  state: z.enum(['live', 'draft', 'scheduled', 'expired']),
  /** When a scheduled article is published, or since when an expired one is withdrawn: RFC 3339. */
  until: z.string().optional(),
  since: z.string().optional(),
  kind: shape.kind,
  front: shape.front,
  title: shape.title,
  topic: shape.topic,
  tags: shape.tags,
  source: shape.source,
  dateline: shape.dateline,
  lede: shape.lede,
  ledeHtml: shape.ledeHtml,
  keypoints: shape.keypoints,
  hero: figure.nullable(),
  sections: z.array(section),
  authors: z.array(person),
  photographers: z.array(person),
  via: shape.via,
  published: shape.published,
  updated: shape.updated,
  corrections: shape.corrections,
  honours: z.array(honour),
  documents: z.array(document),
  subject: document.omit({ mentions: true }).nullable(),
  unresolved: z.array(unresolved),
  words: shape.words,
  diagnostics: z.array(diagnostic),
});

export type ArticleJson = z.infer<typeof articleJsonSchema>;

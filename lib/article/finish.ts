import { htmlWriter, type Markdown, type Source } from '../markdown/markdown';
import { diagnose, type Diagnostic } from '../report/diagnostic';
import type { Correction, FrontSetting, Honour } from './article';
import { writtenMoment, type Moment } from '../language/moments';
import type { Draft } from './draft';
import { isNever } from './state/release';
import { readDocuments, type DocumentsRead } from './documents/read';
import { readHonours } from './honours/read';
import { withStated } from './honours/stated';
import type { FrontMatter } from './front-matter/front-matter';
import { textAt } from './plain';
import type { Prose, ProseRole } from './prose/prose';
import { markClauses } from './honours/mark-clauses';
import type { Reading } from './reading';
import { inlineHtml } from './inline-html';
import { notesOf } from './notes';
import { pointLinks } from './fragments';
import { layOut, pointInside, targetsOf, toSections, type Part } from './sections';
import { findPendingNotes } from './steps/desk-notes';
import { slugOf } from '../language/slug';
import { languageOf } from '../language/detect';
import { wordCount } from '../language/text';

/**
 * Assembles the article from the draft: reads honours and documents from all prose, then writes the sections that they
 * point into.
 */
export function finish(draft: Draft, { root, textOf, placeOf }: Markdown): Reading {
  const { title, lede, hero, published } = draft;
  const corrections = draft.frontMatter.corrections ?? [];
  if (title === null) return { article: null, diagnostics: [...draft.diagnostics] };
  const parts = layOut(draft.pieces, textOf);
  const targets = targetsOf(parts);
  const linked = [...pointInside(parts, targets), ...pointLinks(lede?.nodes ?? [], targets)];
  const body = parts.flatMap((part) => part.prose);
  const said = [title, lede?.plain.text ?? '', ...body.map(({ plain }) => plain.text)];
  const lang = draft.frontMatter.lang ?? languageOf(said.join('\n'));
  const inferred =
    draft.frontMatter.lang === undefined && lang !== 'vi'
      ? [diagnose('lang-inferred', { line: 1, column: 1 }, { lang })]
      : [];
  const prose = proseOf(draft, title, parts);
  const { honours: read, diagnostics } = readHonours(prose, { published, lang });
  const beginning = { sentence: title, anchor: lede === null ? (body[0]?.anchor ?? 'hero') : 'lede' };
  const honours = withStated(read, draft.frontMatter.honours, {
    ...beginning,
    ...draft.keyPlace('honours'),
  });
  const shown = [...(lede?.nodes ?? []), ...parts.flatMap(({ node }) => node ?? [])];
  const { documents: all } = draft.frontMatter;
  const statement = all ? { all, place: { ...beginning, ...draft.keyPlace('documents') } } : null;
  const { notes, diagnostics: uncited } = notesOf(root, shown, { textOf, placeOf });
  const cited = readDocuments([...prose, ...notes], statement);
  const writer = htmlWriter(root, lang);
  // Before the sections: footnotes of the lede are numbered first.
  const ledeHtml = lede === null ? null : inlineHtml(lede.nodes, writer);
  const marked = markClauses(toSections(parts, anchorsOf(honours, cited, linked), writer), honours);
  return {
    article: {
      file: draft.file,
      slug: draft.frontMatter.slug ?? slugOf(draft.file, title),
      lang,
      translates: draft.frontMatter.translates ?? null,
      aliases: [...new Set(draft.frontMatter.aliases)],
      release: draft.release,
      kind: draft.frontMatter.kind ?? 'article',
      front: frontOf(draft.frontMatter),
      title,
      topic: draft.frontMatter.topic ?? null,
      tags: [...(draft.frontMatter.tags ?? draft.tags)],
      source: draft.source,
      dateline: draft.dateline,
      lede: lede?.plain.text ?? null,
      ledeHtml,
      keypoints: draft.frontMatter.keypoints ?? [],
      hero: hero?.figure ?? null,
      sections: marked.sections,
      authors: [...draft.authors],
      photographers: [...draft.photographers],
      via: draft.via,
      published,
      updated: draft.frontMatter.updated ?? draft.updated ?? lastOf(corrections),
      corrections,
      honours: marked.honours,
      documents: cited.documents,
      subject: cited.subject,
      unresolved: cited.unresolved,
      words: said.reduce((sum, text) => sum + wordCount(text), 0),
    },
    diagnostics: [
      ...draft.diagnostics,
      ...neverPublished(draft),
      ...findPendingNotes(prose),
      ...diagnostics,
      ...cited.diagnostics,
      ...uncited,
      ...inferred,
    ],
  };
}

/** All that the article says in words, in the order of the page, with the ids of the elements that hold it. */
function proseOf({ titlePlace, lede, hero }: Draft, title: string, parts: readonly Part[]): Prose[] {
  return [
    toProse(textAt(title, titlePlace), 'title', { kind: 'heading', level: 1 }),
    ...(lede === null ? [] : [toProse(lede.plain, 'lede')]),
    ...(hero?.captionText ? [toProse(hero.captionText, 'hero', { kind: 'text', caption: true })] : []),
    ...parts.flatMap(({ piece, id, prose: runs }) => [
      ...(piece.kind === 'heading' && id !== null
        ? [toProse(piece.plain, id, { kind: 'heading', level: Math.max(2, piece.level) })]
        : []),
      ...runs.map(({ plain, anchor, role }) => toProse(plain, anchor, role)),
    ]),
  ];
}

function toProse({ text, place }: Source, anchor: string, role: ProseRole = { kind: 'text' }): Prose {
  return { text, anchor, role, at: place };
}

/** Tells of an article that expires before it may appear. */
function neverPublished({ release, keyPlace }: Draft): Diagnostic[] {
  const { from, until } = release;
  if (from === null || until === null || !isNever(release)) return [];
  return [
    diagnose('release-never', keyPlace('date'), { from: writtenMoment(from), until: writtenMoment(until) }),
  ];
}

function frontOf({ front, until }: FrontMatter): FrontSetting | null {
  return front === undefined ? null : { place: front, until: until ?? null };
}

/** The ids of all elements that links point to, or that contain the sentence of an honour or document. */
function anchorsOf(
  honours: readonly Pick<Honour, 'anchor'>[],
  { documents, subject, unresolved }: DocumentsRead,
  linked: readonly string[],
): ReadonlySet<string> {
  const cited = subject === null ? documents : [subject, ...documents];
  return new Set([
    ...linked,
    ...[...honours, ...cited, ...cited.flatMap(({ relations }) => relations), ...unresolved].map(
      ({ anchor }) => anchor,
    ),
  ]);
}

function lastOf(corrections: readonly Correction[]): Moment | null {
  const last = corrections.at(-1);
  return last ? { date: last.date, precision: last.precision } : null;
}

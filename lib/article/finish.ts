import { htmlWriter, type Markdown, type Source } from '../markdown/markdown';
import type { Correction } from './article';
import type { Moment } from '../language/moments';
import type { Draft } from './draft';
import { readHonours } from './honours/read';
import { withStated } from './honours/stated';
import type { Prose, Standing } from './prose/prose';
import { markClauses } from './honours/mark-clauses';
import type { Reading } from './reading';
import { layOut, toSections } from './sections';
import { slugOf } from '../language/slug';
import { languageOf } from '../language/detect';
import { wordsOf } from '../language/text';

/** Puts together what the steps found: honours over all prose, then the sections that they point into. */
export function finish(draft: Draft, { root, textOf }: Markdown): Reading {
  const { title, lede, hero, published } = draft;
  const corrections = draft.frontMatter.corrections ?? [];
  if (title === null) return { article: null, diagnostics: [...draft.diagnostics] };
  const parts = layOut(draft.pieces, textOf);
  const body = parts.flatMap((part) => part.prose);
  const toProse = (
    { text, place }: Source,
    anchor: string,
    standing: Standing = { kind: 'text' },
  ): Prose => ({ text, anchor, standing, at: place });
  const said = [title, lede?.text ?? '', ...body.map(({ plain }) => plain.text)];
  const lang = draft.frontMatter.lang ?? languageOf(said.join('\n'));
  const { honours: read, diagnostics } = readHonours(
    [
      {
        text: title,
        anchor: '',
        standing: { kind: 'heading', level: 1 },
        at: () => ({ line: 1, column: 1 }),
      },
      ...(lede === null ? [] : [toProse(lede, 'lede')]),
      ...(hero?.captionText ? [toProse(hero.captionText, 'hero')] : []),
      ...parts.flatMap(({ piece, prose }) => [
        ...(piece.kind === 'heading'
          ? [toProse(piece.plain, '', { kind: 'heading', level: Math.max(2, piece.level) })]
          : []),
        ...prose.map(({ plain, anchor, standing }) => toProse(plain, anchor, standing)),
      ]),
    ],
    { published },
  );
  const honours = withStated(read, draft.frontMatter.honours, {
    sentence: title,
    anchor: lede === null ? (body[0]?.anchor ?? 'hero') : 'lede',
    ...draft.keyPlace('honours'),
  });
  const marked = markClauses(
    toSections(parts, new Set(honours.map(({ anchor }) => anchor)), htmlWriter(root, lang)),
    honours,
  );
  return {
    article: {
      file: draft.file,
      slug: draft.frontMatter.slug ?? slugOf(draft.file, title),
      lang,
      translates: draft.frontMatter.translates ?? null,
      aliases: [...new Set(draft.frontMatter.aliases)],
      release: draft.release,
      title,
      topic: draft.frontMatter.topic ?? null,
      tags: [...(draft.frontMatter.tags ?? draft.tags)],
      source: draft.source,
      dateline: draft.dateline,
      lede: lede?.text ?? null,
      hero: hero?.figure ?? null,
      sections: marked.sections,
      authors: [...draft.authors],
      photographers: [...draft.photographers],
      via: draft.via,
      published,
      updated: draft.frontMatter.updated ?? draft.updated ?? lastOf(corrections),
      corrections,
      honours: marked.honours,
      words: said.reduce((sum, text) => sum + wordsOf(text).length, 0),
    },
    diagnostics: [...draft.diagnostics, ...diagnostics],
  };
}

function lastOf(corrections: readonly Correction[]): Moment | null {
  const last = corrections.at(-1);
  return last ? { date: last.date, precision: last.precision } : null;
}

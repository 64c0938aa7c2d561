import { pairsOf, runsOf } from '../../client/search/terms';
import type { Article } from '../../article/article';

/** The best place of a term in an article; higher counts more. */
const level = { body: 0, bodyOften: 1, lede: 2, title: 3 } as const;

/** A term with this many occurrences in the body ranks higher: the article may be about it. */
const OFTEN = 3;

/**
 * The terms of an article for the search index: one line per level, from body to title, with tabs between the terms
 * whose best place that is. A term is a syllable, or two neighbours with a space between, with their marks.
 */
export function searchTermsOf(
  article: Pick<Article, 'title' | 'lede' | 'hero' | 'sections' | 'authors' | 'photographers'>,
): string {
  const best = new Map<string, number>();
  for (const [term, count] of countTerms(bodyOf(article)))
    best.set(term, count < OFTEN ? level.body : level.bodyOften);
  for (const term of countTerms(article.lede ?? '').keys()) best.set(term, level.lede);
  for (const term of countTerms(article.title).keys()) best.set(term, level.title);
  const lines = Object.values(level).map((): string[] => []);
  for (const [term, level] of best) lines[level]?.push(term);
  return lines.map((terms) => terms.join('\t')).join('\n');
}

/** Body, captions and names, with a mark between parts that are not neighbours. */
function bodyOf({
  hero,
  sections,
  authors,
  photographers,
}: Pick<Article, 'hero' | 'sections' | 'authors' | 'photographers'>): string {
  const parts = sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.map((block) => (block.kind === 'html' ? textOf(block.html) : block.figure.caption)),
  ]);
  const names = [...authors, ...photographers].map(({ name }) => name);
  return [hero?.caption, ...parts, ...names].filter(Boolean).join(' | ');
}

/** Text of our own HTML: drops tags, and the entities that stand for punctuation. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&(?:#x?[\da-f]+|[a-z]+);/gi, ', ');
}

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const run of runsOf(text)) {
    for (const syllable of run) count(syllable);
    for (const [one, next] of pairsOf(run)) count(`${one} ${next}`);
  }
  return counts;
}

import { pairsOf, runsOf } from '../../client/search/terms';
import type { Article, Figure, Section } from '../../article/article';
import { laterParts } from '../article-parts';

/** The best place of a term in an article; higher counts more. */
const level = { body: 0, bodyOften: 1, lede: 2, title: 3 } as const;

/** A term with this many occurrences in the body ranks higher: the article may be about it. */
const OFTEN = 3;

/** Between the terms of two pages of a long article. */
const PAGE_BREAK = '\f';

/**
 * The terms of each page of an article for the search index. {@link termsOfPage} gives those of one.
 *
 * One line per level, from body to title, with tabs between the terms whose best place that is. A term is a syllable, or
 * two neighbours with a space between, with their marks. The title counts on each page, the lede on the first.
 */
export function searchTermsOf(article: Article): string {
  const { title, lede, sections, hero, authors, photographers, keypoints, corrections, tags } = article;
  const names = [...authors, ...photographers].map(({ name }) => name);
  const around = [...keypoints, ...corrections.map(({ text }) => text), ...tags, ...names];
  const starts = laterParts(article).map(({ from }) => from);
  const pages = [0, ...starts].map((from, page) => {
    const body = bodyOf(sections.slice(from, starts[page]));
    return page === 0
      ? termsOf(title, lede ?? '', [...(hero ? underPicture(hero) : []), ...body, ...around])
      : termsOf(title, '', body);
  });
  return pages.join(PAGE_BREAK);
}

/** @param number of the page, from 1 */
export function termsOfPage(terms: string, number: number): string {
  return terms.split(PAGE_BREAK)[number - 1] ?? '';
}

/** @param body texts that are no neighbours */
function termsOf(title: string, lede: string, body: readonly (string | null | undefined)[]): string {
  const best = new Map<string, number>();
  for (const [term, count] of countTerms(body.filter(Boolean).join(' | ')))
    best.set(term, count < OFTEN ? level.body : level.bodyOften);
  for (const term of countTerms(lede).keys()) best.set(term, level.lede);
  for (const term of countTerms(title).keys()) best.set(term, level.title);
  const lines = Object.values(level).map((): string[] => []);
  for (const [term, level] of best) lines[level]?.push(term);
  return lines.map((terms) => terms.join('\t')).join('\n');
}

/** Headings, texts, captions and credits. */
function bodyOf(sections: readonly Section[]): (string | null)[] {
  return sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => (block.kind === 'html' ? [textOf(block.html)] : underPicture(block.figure))),
  ]);
}

function underPicture({ caption, credit }: Figure): (string | null)[] {
  return [caption, credit];
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

import type { Article } from '../../article/article';
import { diagnose } from '../../report/diagnostic';
import { findAlike } from '../similarity';
import type { Check } from './check';

/** Two articles that share so much of their text are most likely one, published twice. */
const SAME = 0.8;
/** Shorter texts (captions of a picture story, mere notices) are alike for other reasons. */
const WORDS = 60;

/** Articles that say nearly the same; told of the one whose address comes later (“x-2” after “x”). */
export const nearDuplicates: Check = ({ newsroom }) => {
  const articles = newsroom.articles
    .filter(({ words }) => words >= WORDS)
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
  return findAlike(articles.map(textOf), SAME).flatMap(({ text, earlier, share }) => {
    const [article, twin] = [articles[text], articles[earlier]];
    if (!article || !twin) return [];
    const params = { other: twin.file, percent: Math.floor(share * 100) };
    const diagnostic = diagnose('article-similar', { line: 1, column: 1 }, params);
    return [{ file: article.file, diagnostic }];
  });
};

/** Lede and body without marks; the HTML is our own, so a tag is what stands between angle brackets. */
function textOf({ lede, sections }: Article): string {
  const body = sections.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.map((block) => (block.kind === 'html' ? block.html.replace(/<[^>]*>/g, ' ') : '')),
  ]);
  return [lede ?? '', ...body].join(' ');
}

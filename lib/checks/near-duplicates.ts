import { diagnose, type Finding } from '../report/diagnostic';
import { sameHeadlines } from '../site/headlines';
import { compareTexts } from '../site/text-overlap';
import { findRepeats } from '../site/versions';
import type { Check } from './check';
import { placeOf } from '../content/place';

/** Articles nearly equal to an earlier one, or different but with its headline; reported for the later one. */
export const nearDuplicates: Check = async ({ newsroom, textOf }) => {
  const repeats = findRepeats(newsroom.articles, compareTexts(newsroom.text, new Map()).compare);
  const findings = repeats.map(({ article, earlier, share }): Finding => {
    const params = { other: earlier.file, percent: Math.floor(share * 100) };
    return { file: article.file, diagnostic: diagnose('article-similar', { line: 1, column: 1 }, params) };
  });
  const reported = new Set(repeats.map(({ article }) => article));
  for (const { article, oldest } of sameHeadlines(newsroom.articles)) {
    if (reported.has(article)) continue;
    const place = placeOf(article.title, await textOf(article.file));
    findings.push({
      file: article.file,
      diagnostic: diagnose('title-repeated', place, { other: oldest.file }),
    });
  }
  return findings;
};

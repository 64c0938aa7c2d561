import { diagnose, type Finding } from '../report/diagnostic';
import { articlesAndPages } from '../content/newsroom';
import { sortTranslations } from '../site/translations';
import type { Check } from './check';
import { placeOf } from '../content/place';

/** Articles whose `translates` names no valid original. */
export const translations: Check = async ({ newsroom, textOf }) => {
  const findings: Finding[] = [];
  for (const { article, code, slug } of sortTranslations(articlesAndPages(newsroom)).refusals) {
    const place = placeOf('translates:', await textOf(article.file));
    findings.push({ file: article.file, diagnostic: diagnose(code, place, { slug }) });
  }
  return findings;
};

import type { Finding } from '../report/diagnostic';
import type { Check, CheckContext } from './check';
import { internalLinks } from './internal-links';
import { nearDuplicates } from './near-duplicates';
import { offices } from './offices';
import { pictures } from './pictures';
import { siteLinks } from './site-links';
import { topics } from './topics';
import { translations } from './translations';

/** What can be said of any articles. */
const anyArticles: readonly Check[] = [pictures, nearDuplicates, offices];
/** What can only be said where all articles of the site are there. */
const wholeSite: readonly Check[] = [internalLinks, siteLinks, translations, topics];

/**
 * Runs the checks across articles.
 * @param whole whether the newsroom is the whole content folder, not a few files of it
 */
export async function runChecks(context: CheckContext, whole: boolean): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of whole ? [...anyArticles, ...wholeSite] : anyArticles)
    findings.push(...(await check(context)));
  return findings;
}

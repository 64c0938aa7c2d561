import type { Finding } from '../report/diagnostic';
import { aliases } from './aliases';
import type { Check, CheckContext } from './check';
import { internalLinks } from './internal-links';
import { nearDuplicates } from './near-duplicates';
import { offices } from './offices';
import { pictures } from './pictures';
import { siteLinks } from './site-links';
import { topics } from './topics';
import { translations } from './translations';

/** Checks for any set of articles. */
const anyArticles: readonly Check[] = [pictures, nearDuplicates, offices];
/** Checks that need all articles of the site. */
const wholeSite: readonly Check[] = [internalLinks, siteLinks, translations, topics, aliases];

/**
 * Runs the checks across articles.
 * @param whole whether the newsroom is the whole content folder
 */
export async function runChecks(context: CheckContext, whole: boolean): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of whole ? [...anyArticles, ...wholeSite] : anyArticles)
    findings.push(...(await check(context)));
  return findings;
}

import { closest } from 'fastest-levenshtein';
import { diagnose, type Finding } from '../report/diagnostic';
import { isHidden } from './article-links';
import type { Site } from './site';
import type { ArticleSummary } from './summary';
import { siteFile, type SiteReading } from './read-site';

/**
 * Diagnostics for entries of `front` in `site.yaml` that cannot be on the front page.
 * @param articles published articles and pages, by slug
 * @param heldBack slugs of the others
 */
export function faultsOfFrontOrder(
  { site, frontPlaces }: Pick<SiteReading, 'site' | 'frontPlaces'>,
  articles: ReadonlyMap<string, Pick<ArticleSummary, 'kind'>>,
  heldBack: ReadonlySet<string>,
): Finding[] {
  const news = [...articles].flatMap(([slug, { kind }]) => (kind === 'article' ? slug : []));
  return site.front.flatMap((slug, index): Finding[] => {
    const place = frontPlaces[index] ?? { line: 1, column: 1 };
    const found = articles.get(slug);
    if (found?.kind === 'article') return [];
    if (found) return [{ file: siteFile, diagnostic: diagnose('site-front-page', place, { slug }) }];
    if (heldBack.has(slug))
      return [{ file: siteFile, diagnostic: diagnose('site-front-held-back', place, { slug }) }];
    const nearest = news.length === 0 ? '' : closest(slug, news);
    return [{ file: siteFile, diagnostic: diagnose('site-front-unknown', place, { slug, nearest }) }];
  });
}

/**
 * Removes links of the settings (menu, principles) to articles that readers are not to see: an address says as much as
 * a title.
 * @param hidden slugs of those articles
 */
export function withoutLinksTo(
  hidden: ReadonlySet<string>,
  { site, linkPlaces }: Pick<SiteReading, 'site' | 'linkPlaces'>,
): { site: Site; findings: Finding[] } {
  const leadsNowhere = (link: string) => isHidden(link, hidden);
  const menu = site.menu.filter(({ link }) => !leadsNowhere(link));
  const principles = site.principles !== null && leadsNowhere(site.principles) ? null : site.principles;
  const links = [
    ...site.menu.map(({ link }) => link),
    ...(site.principles === null ? [] : [site.principles]),
  ];
  const findings = links.filter(leadsNowhere).map((link): Finding => {
    const place = linkPlaces.get(link) ?? { line: 1, column: 1 };
    return { file: siteFile, diagnostic: diagnose('site-link-held-back', place, { link }) };
  });
  return { site: { ...site, menu, principles }, findings };
}

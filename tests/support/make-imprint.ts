import { imprintOf, type Imprint } from '@/lib/content/imprint';
import { parseSite } from '@/lib/content/read-site';

/** The imprint of a site with these settings and no articles. */
export function makeImprint(siteYaml = ''): Imprint {
  const { site } = parseSite(siteYaml);
  return imprintOf(site, { topics: site.topics, pages: [], registers: ['honours', 'documents', 'people'] });
}

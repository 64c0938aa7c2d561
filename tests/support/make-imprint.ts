import { imprintOf, type Imprint } from '@/lib/content/imprint';
import { parseSite } from '@/lib/content/read-site';

/** What a paper with these settings says of itself on every page, but for what its articles add. */
export function makeImprint(siteYaml = ''): Imprint {
  const { site } = parseSite(siteYaml);
  return imprintOf(site, { topics: site.topics, pages: [], registers: ['honours', 'documents', 'people'] });
}

import type {
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { searchAddress } from '../addresses';
import type { Site } from '../site';

/** The site as a whole, for search engines. */
export function siteData(site: Site, base: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.tagline,
    url: new URL('/', base).href,
    inLanguage: site.languages,
    publisher: publisherData(site, base),
    potentialAction: searchAction(base),
  };
}

/** How to search the site by address alone. */
function searchAction(base: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${new URL(searchAddress, base).href}?q={query}` },
    'query-input': 'required name=query',
  };
}

/** Who answers for the paper, as the foot of every page tells it. */
export function publisherData(site: Site, base: string): NewsMediaOrganization {
  const { address, phone, email } = site.contacts;
  return {
    '@type': 'NewsMediaOrganization',
    name: site.publisher,
    url: new URL('/', base).href,
    logo: { '@type': 'ImageObject', url: new URL('/icon-512.png', base).href, width: '512', height: '512' },
    ...(address !== null && { address }),
    ...(phone !== null && { telephone: phone }),
    ...(email !== null && { email }),
    ...(site.social.length > 0 && { sameAs: site.social }),
    ...(site.principles !== null && { publishingPrinciples: new URL(site.principles, base).href }),
  };
}

import type {
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { frontAddress, iconAddress, searchAddress } from '../../content/addresses';
import type { Imprint } from '../../content/site';

/** The imprint as a whole, for search engines. */
export function siteData(imprint: Imprint, base: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: imprint.name,
    description: imprint.tagline,
    url: new URL(frontAddress, base).href,
    inLanguage: imprint.languages,
    publisher: publisherData(imprint, base),
    potentialAction: searchAction(base),
  };
}

/** How to search the imprint by address alone. */
function searchAction(base: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${new URL(searchAddress, base).href}?q={query}` },
    'query-input': 'required name=query',
  };
}

/** Who answers for the paper, as the foot of every page tells it. */
export function publisherData(imprint: Imprint, base: string): NewsMediaOrganization {
  const { address, phone, email } = imprint.contacts;
  return {
    '@type': 'NewsMediaOrganization',
    name: imprint.publisher,
    url: new URL(frontAddress, base).href,
    logo: { '@type': 'ImageObject', url: new URL(iconAddress(512), base).href, width: '512', height: '512' },
    ...(address !== null && { address }),
    ...(phone !== null && { telephone: phone }),
    ...(email !== null && { email }),
    ...(imprint.social.length > 0 && { sameAs: imprint.social }),
    ...(imprint.principles !== null && { publishingPrinciples: new URL(imprint.principles, base).href }),
  };
}

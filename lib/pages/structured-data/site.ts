import type {
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { frontAddress, iconAddress, searchAddress } from '../../content/addresses';
import type { Imprint } from '../../content/imprint';
import { absoluteAddress } from '../../base/site-address';

/** Structured data of the site as a whole. */
export function siteData(imprint: Imprint, base: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: imprint.name,
    description: imprint.tagline,
    url: absoluteAddress(frontAddress, base),
    inLanguage: imprint.languages,
    publisher: publisherData(imprint, base),
    potentialAction: searchAction(base),
  };
}

/** The address pattern of a search. */
function searchAction(base: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteAddress(searchAddress, base)}?q={query}` },
    'query-input': 'required name=query',
  };
}

/** The publisher, as named at the foot of every page. */
export function publisherData(imprint: Imprint, base: string): NewsMediaOrganization {
  const { address, phone, email } = imprint.contacts;
  return {
    '@type': 'NewsMediaOrganization',
    name: imprint.publisher,
    url: absoluteAddress(frontAddress, base),
    logo: {
      '@type': 'ImageObject',
      url: absoluteAddress(iconAddress(512), base),
      width: '512',
      height: '512',
    },
    ...(address !== null && { address }),
    ...(phone !== null && { telephone: phone }),
    ...(email !== null && { email }),
    ...(imprint.social.length > 0 && { sameAs: imprint.social }),
    ...(imprint.principles !== null && { publishingPrinciples: absoluteAddress(imprint.principles, base) }),
  };
}

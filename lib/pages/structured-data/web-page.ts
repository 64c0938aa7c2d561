import type { WebPage, WithContext } from 'schema-dts';
import { absoluteAddress } from '../../base/site-address';
import type { PageOf } from '../model';
import { publisherData } from './site';

/** Structured data of a page of the site's own, which is no news article. */
export function webPageData({ imprint, article, address, base }: PageOf<'own-page'>): WithContext<WebPage> {
  const { title, lede, lang, updated } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: absoluteAddress(address, base),
    name: title,
    ...(lede !== null && { description: lede }),
    inLanguage: lang,
    ...(updated && { dateModified: updated.date }),
    publisher: publisherData(imprint, base),
  };
}

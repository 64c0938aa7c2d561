import type { BreadcrumbList, WithContext } from 'schema-dts';
import { absoluteAddress } from '../../base/site-address';

/**
 * The path from the front page to a page.
 * @param steps the front page first, the page itself last
 * @param base the site's address, without a closing slash
 */
export function breadcrumbs(
  steps: readonly { name: string; address: string }[],
  base: string,
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteAddress(address, base),
    })),
  };
}

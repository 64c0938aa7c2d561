import { diagnose } from '../report/diagnostic';
import { articleAddress } from '../content/addresses';
import { siteFile } from '../content/read-site';
import type { Check } from './check';
import { placeOf } from '../content/place';

/** The settings' link to the editors' principles, where no article is at that address. */
export const principles: Check = async ({ newsroom, textOf }) => {
  const href = newsroom.site.principles;
  const isOurs = href?.startsWith('/') ?? false;
  if (href === null || !isOurs || newsroom.articles.some(({ slug }) => articleAddress(slug) === href))
    return [];
  const place = placeOf(href, await textOf(siteFile));
  return [{ file: siteFile, diagnostic: diagnose('link-nowhere', place, { href }) }];
};

import { diagnose, type Finding } from '../report/diagnostic';
import { percentDecoded } from '../base/web-address';
import { articleAddress } from '../content/addresses';
import { siteFile } from '../content/read-site';
import type { Check } from './check';
import { placeOf } from '../content/place';

/** Links in the settings (principles, menu) that lead to nothing on this site. */
export const siteLinks: Check = async ({ newsroom, isPublished, textOf }) => {
  const { principles, menu } = newsroom.site;
  const articles = new Set(newsroom.articles.map(({ slug }) => articleAddress(slug)));
  const findings: Finding[] = [];
  for (const href of [...(principles === null ? [] : [principles]), ...menu.map(({ link }) => link)]) {
    const path = href.replace(/[?#].*$/, '');
    if (!href.startsWith('/') || articles.has(path) || (await isPublished(percentDecoded(path)))) continue;
    const place = placeOf(href, await textOf(siteFile));
    findings.push({ file: siteFile, diagnostic: diagnose('link-nowhere', place, { href }) });
  }
  return findings;
};

import { diagnose, type Finding } from '../report/diagnostic';
import { percentDecoded } from '../base/web-address';
import { articleAddress } from '../content/addresses';
import { siteFile } from '../content/read-site';
import type { Check } from './check';
import { articlesByAddress, faultOfLink } from './internal-links';
import { placeOf } from '../content/place';

/** Links in the settings (principles, menu) that lead to nothing on this site, and what is said to be gone and is not. */
export const siteLinks: Check = async (context) => {
  const { newsroom, isPublished, textOf } = context;
  const { principles, menu, gone } = newsroom.site;
  const articles = articlesByAddress(newsroom);
  const links = [
    ...(principles === null ? [] : [{ key: 'principles', href: principles }]),
    ...menu.map(({ link }) => ({ key: 'menu', href: link })),
  ];
  const findings: Finding[] = [];
  for (const { key, href } of links) {
    const fault = await faultOfLink({ href, written: href, from: '/' }, articles, context);
    if (fault)
      findings.push({ file: siteFile, diagnostic: fault(placeOf(href, await textOf(siteFile), key)) });
  }
  const leads = async (path: string) => articles.has(path) || (await isPublished(percentDecoded(path)));
  const hidden = new Set(newsroom.heldBack.map(({ article: { slug } }) => articleAddress(slug)));
  for (const address of gone) {
    const page = `${address.replace(/\/$/, '')}/`;
    if (hidden.has(page) || (!(await leads(address)) && !(await leads(page)))) continue;
    const place = placeOf(address, await textOf(siteFile), 'gone');
    findings.push({ file: siteFile, diagnostic: diagnose('site-gone-published', place, { address }) });
  }
  return findings;
};

import { sitePath } from '../base/site-address';
import { articleAddress, ownNames } from '../content/addresses';
import { articlesAndPages } from '../content/newsroom';
import { placeOf } from '../content/place';
import { hosts } from '../output/hosting/hosts';
import { oldAddresses, parseAddress, redirectKey } from '../output/redirects';
import { diagnose } from '../report/diagnostic';
import type { Check } from './check';

/**
 * Aliases that lead elsewhere: to the page that has the address, or to another article with the same alias; and those
 * with a query that the host ignores.
 */
export const aliases: Check = async ({ newsroom, settings, textOf }) => {
  const all = articlesAndPages(newsroom);
  const path = sitePath(settings.SITE_URL);
  const { name: host, ignoresQueries } = hosts[settings.HOSTING];
  const leads = new Map([
    ...oldAddresses(all, ownNames, path).map((each): [string, string] => [
      redirectKey(each).toLowerCase(),
      each.to,
    ]),
    ...all.map(({ slug }): [string, string] => [`/${slug}`, articleAddress(slug)]),
  ]);
  const findings = all.map(async ({ file, slug, aliases: written }) => {
    const taken = written.flatMap((address) => {
      const { bare, query } = parseAddress(address, path);
      const key = redirectKey({ from: `/${bare}`, query });
      const to = leads.get(key.toLowerCase()) ?? key;
      return key === '/' || to === articleAddress(slug) ? [] : [{ address, to }];
    });
    const ignored = ignoresQueries ? written.filter((address) => address.includes('?')) : [];
    const text = taken.length > 0 || ignored.length > 0 ? await textOf(file) : '';
    const diagnostics = [
      ...taken.map((params) => diagnose('alias-taken', placeOf(params.address, text), params)),
      ...ignored.map((address) => diagnose('alias-query', placeOf(address, text), { address, host })),
    ];
    return diagnostics.map((diagnostic) => ({ file, diagnostic }));
  });
  return (await Promise.all(findings)).flat();
};

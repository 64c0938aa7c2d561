import { articleAddress, ownNames } from '../content/addresses';
import { articlesAndPages } from '../content/newsroom';
import { placeOf } from '../content/place';
import { bareAddress, oldAddresses } from '../output/redirects';
import { diagnose } from '../report/diagnostic';
import type { Check } from './check';

/** Aliases that lead elsewhere: to the page that has the address, or to another article with the same alias. */
export const aliases: Check = async ({ newsroom, textOf }) => {
  const all = articlesAndPages(newsroom);
  const leads = new Map([
    ...oldAddresses(all, ownNames).map(({ from, to }): [string, string] => [from.toLowerCase(), to]),
    ...all.map(({ slug }): [string, string] => [`/${slug}`, articleAddress(slug)]),
  ]);
  const findings = all.map(async ({ file, slug, aliases: written }) => {
    const taken = written.flatMap((address) => {
      const bare = bareAddress(address);
      const to = leads.get(`/${bare.toLowerCase()}`) ?? `/${bare}`;
      return bare === '' || to === articleAddress(slug) ? [] : [{ address, to }];
    });
    const text = taken.length > 0 ? await textOf(file) : '';
    return taken.map((params) => ({
      file,
      diagnostic: diagnose('alias-taken', placeOf(params.address, text), params),
    }));
  });
  return (await Promise.all(findings)).flat();
};

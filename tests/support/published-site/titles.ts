import type { PublishedPage } from './published';

/** Titles that several pages share. */
export interface RepeatedTitles {
  /** Of articles that link to each other as versions: the newspaper published them twice. “Tít: /a/ /a-2/” */
  ofVersions: string[];
  others: string[];
}

export function repeatedTitles(pages: readonly PublishedPage[]): RepeatedTitles {
  const titles = new Map<string, PublishedPage[]>();
  for (const page of pages) titles.set(page.title, [...(titles.get(page.title) ?? []), page]);
  const repeated = [...titles].filter(([, same]) => same.length > 1);
  const told = (groups: typeof repeated) =>
    groups.map(([title, same]) => `${title}: ${same.map(({ address }) => address).join(' ')}`);
  return {
    ofVersions: told(repeated.filter(([, same]) => areVersions(same))),
    others: told(repeated.filter(([, same]) => !areVersions(same))),
  };
}

/** Whether each page has the box of its other versions, and links to all of them. */
function areVersions(pages: readonly PublishedPage[]): boolean {
  return pages.every(({ ids, addresses }) => {
    const others = pages.filter(({ address }) => addresses.includes(address));
    return ids.includes('ban-khac') && others.length === pages.length - 1;
  });
}

import { articleAddress } from '../content/addresses';
import type { ArticleSummary } from '../content/summary';
import type { SiteIndex } from '../site/site-index';
import { picturesOf } from './pictures';
import { common, type PageJob } from './page-job';

/** The site's own pages, such as about, contact and principles. */
export function ownPageJobs(siteIndex: SiteIndex): PageJob[] {
  return siteIndex.newsroom.pages.map((page) => ({
    address: articleAddress(page.slug),
    kind: 'own-page' as const,
    parts: async () => ({ ...(await surroundings(page, siteIndex)), text: page.key }),
    model: async () => ({
      ...(await surroundings(page, siteIndex)),
      kind: 'own-page' as const,
      address: articleAddress(page.slug),
      article: siteIndex.newsroom.text(page),
    }),
  }));
}

async function surroundings(page: ArticleSummary, siteIndex: SiteIndex) {
  const [first] = page.figures;
  const translations = siteIndex.translations.othersOf(page);
  return {
    ...common(siteIndex),
    translations: translations.map(({ lang, slug, title }) => ({ lang, slug, title })),
    pictures: await picturesOf(page, siteIndex),
    crops: first ? await siteIndex.album.crops({ src: first.src, file: page.file }) : [],
  };
}

import type { Article } from '../article/article';
import { diagnose, type Finding } from '../report/diagnostic';
import {
  archiveAddress,
  articleAddress,
  peopleAddress,
  personAddress,
  registerAddress,
  topicAddress,
  topicsAddress,
} from '../content/addresses';
import { volumeAddress, volumesOf } from '../site/archive';
import type { Newsroom } from '../content/newsroom';
import { contributors } from '../site/people';
import { sortIntoTopics } from '../site/topics';
import type { Check } from './check';
import { placeOf } from './place';

/** Links to this site's own pages at addresses where no page stands. */
export const internalLinks: Check = async ({ newsroom, settings, textOf }) => {
  const pages = pagesOf(newsroom);
  const findings: Finding[] = [];
  for (const article of newsroom.articles) {
    for (const href of linksOf(newsroom.text(article))) {
      const page = pageOf(href, `${settings.SITE_URL}/${article.slug}/`);
      if (page === null || pages.has(page)) continue;
      const place = placeOf(href, await textOf(article.file));
      findings.push({ file: article.file, diagnostic: diagnose('link-nowhere', place, { href }) });
    }
  }
  return findings;
};

/** The pages of the site by their addresses: of long lists the first one. */
function pagesOf({ articles, site }: Pick<Newsroom, 'articles' | 'site'>): Set<string> {
  return new Set([
    '/',
    topicsAddress,
    peopleAddress,
    archiveAddress,
    registerAddress,
    ...articles.map(({ slug }) => articleAddress(slug)),
    ...sortIntoTopics(articles, site.topics).topicLists.map(({ topic }) => topicAddress(topic)),
    ...contributors(articles).map(({ slug }) => personAddress(slug)),
    ...volumesOf(articles).map(({ month }) => volumeAddress(month)),
  ]);
}

/** The addresses that the body links to. Its HTML is our own serialiser's, which writes every attribute alike. */
function linksOf(article: Article): Set<string> {
  const blocks = article.sections.flatMap((section) => section.blocks);
  const html = blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('');
  return new Set(
    Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href = '']) => href.replaceAll('&#x26;', '&')),
  );
}

/** The page of this site that a link on the page `base` leads to, or null if it leads elsewhere. */
function pageOf(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const { origin, pathname } = new URL(href, base);
  if (origin !== new URL(base).origin) return null;
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

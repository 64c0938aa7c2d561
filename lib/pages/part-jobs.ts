import { partAddress, wholeAddress } from '../content/addresses';
import { linkOf } from '../content/site';
import type { ArticleSummary } from '../content/summary';
import type { SiteIndex } from '../site/site-index';
import { pageOf } from './article-documents';
import { partLines, partOf } from './article-parts';
import { linkDocuments } from './link-documents';
import { common, type PageJob } from './page-job';
import { picturesOf } from './pictures';

/** The later pages of an article that is too long for one, and the page that has all of it; none for most articles. */
export function partJobs(summary: ArticleSummary, siteIndex: SiteIndex): PageJob[] {
  const { slug, parts } = summary;
  if (parts.length === 0) return [];
  const around = async () => ({
    ...common(siteIndex),
    topic: linkOf(siteIndex.topics.of(summary).topic),
    pictures: await picturesOf(summary, siteIndex),
  });
  const { register } = siteIndex.documents;
  const documents = summary.documents.map((each) => {
    const document = register.meant(each)?.document;
    return { address: document ? pageOf(document) : null };
  });
  const text = () => {
    const article = linkDocuments(siteIndex.newsroom.text(summary), documents);
    return { article, parts: partLines(article, summary) };
  };
  const inputs = async () => ({ ...(await around()), documents, text: summary.key });
  return [
    ...parts.map((_, index): PageJob => {
      const number = index + 2;
      const address = partAddress(slug, number);
      return {
        address,
        kind: 'article-part',
        parts: inputs,
        model: async () => {
          const { article, parts: lines } = text();
          const own = partOf(article, summary, number);
          return { ...(await around()), kind: 'article-part', address, number, article: own, parts: lines };
        },
      };
    }),
    {
      address: wholeAddress(slug),
      kind: 'whole-article',
      parts: inputs,
      model: async () => ({
        ...(await around()),
        ...text(),
        kind: 'whole-article',
        address: wholeAddress(slug),
      }),
    },
  ];
}

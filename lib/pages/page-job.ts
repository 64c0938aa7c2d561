import type { SiteIndex } from '../site/site-index';
import { sharing } from '../base/shared-values';
import { imprintOf } from '../content/imprint';
import { linkOf } from '../content/site';
import type { PageKind, PageModel } from './model';

/** A page to make, or to take from an earlier build if its inputs are the same. */
export interface PageJob {
  /** From the site's root; `/404.html` for the error page. */
  address: string;
  kind: PageKind;
  /** The inputs of the page by name, for its cache key and for reports. An article's key replaces its text. */
  parts: () => Promise<Readonly<Record<string, unknown>>>;
  /** The page's model, made from the same inputs. */
  model: () => Promise<PageModel>;
}

/** Maximum of topics in the strip under the masthead; the page of all topics lists the others. */
const TOPICS = 16;

const imprint = sharing(({ newsroom, topics, register, documents, people }: SiteIndex) =>
  imprintOf(newsroom.site, {
    topics: topics.topicLists.slice(0, TOPICS).map(({ topic }) => linkOf(topic)),
    pages: newsroom.pages.map(({ slug, lang, title }) => ({ slug, lang, title })),
    registers: [
      ...(register.events.length > 0 ? (['honours'] as const) : []),
      ...(documents.register.documents.length + documents.register.laws.length > 0
        ? (['documents'] as const)
        : []),
      ...(people.profiles.length > 0 ? (['people'] as const) : []),
    ],
  }),
);

/** What every page is made from. */
export function common(siteIndex: SiteIndex) {
  return { imprint: imprint(siteIndex), base: siteIndex.base };
}

/** The page of a finished model. */
export function pageJob(model: PageModel): PageJob {
  const { address, kind, ...parts } = model;
  return { address, kind, parts: () => Promise.resolve(parts), model: () => Promise.resolve(model) };
}

/** A page whose model is made on demand: a preview shows one of thousands. */
export function lazyPageJob(
  { address, kind }: Pick<PageModel, 'address' | 'kind'>,
  model: () => Promise<PageModel>,
): PageJob {
  const parts = async () => pageJob(await model()).parts();
  return { address, kind, parts, model };
}

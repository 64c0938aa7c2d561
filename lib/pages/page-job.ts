import type { SiteIndex } from '../site/site-index';
import { sharing } from '../base/shared-values';
import { imprintOf } from '../content/imprint';
import { linkOf } from '../content/site';
import type { PageKind, PageModel } from './model';

/** A page of the paper that is to be made, or was made before from the same. */
export interface PageJob {
  /** From the site's root; `/404.html` for what stands at addresses without a page. */
  address: string;
  kind: PageKind;
  /** All that the page depends on, by names that an editor can be told. The article's text is told by its key alone. */
  parts: () => Promise<Readonly<Record<string, unknown>>>;
  /** What the page is made from; its values are those of the inputs. */
  model: () => Promise<PageModel>;
}

/** Topics in the strip under the masthead at most; the page of all topics has the others. */
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

/** The page of a model that is at hand. */
export function pageJob(model: PageModel): PageJob {
  const { address, kind, ...parts } = model;
  return { address, kind, parts: () => Promise.resolve(parts), model: () => Promise.resolve(model) };
}

/** A page whose model is gathered when it is asked for: a preview shows one of thousands. */
export function lazyPageJob(
  { address, kind }: Pick<PageModel, 'address' | 'kind'>,
  model: () => Promise<PageModel>,
): PageJob {
  const parts = async () => pageJob(await model()).parts();
  return { address, kind, parts, model };
}

import type { Paper } from '../paper';
import { sharing } from '../shared-values';
import type { Imprint, Site } from '../site';
import type { PageKind, PageModel } from './model';

/** A page of the paper that is to be made, or was made before from the same. */
export interface Leaf {
  /** From the site's root; `/404.html` for what stands at addresses without a page. */
  address: string;
  kind: PageKind;
  /** All that the page depends on, by names that an editor can be told. The article's text is told by its key alone. */
  inputs: () => Promise<Readonly<Record<string, unknown>>>;
  /** What the page is made from; its values are those of the inputs. */
  model: () => Promise<PageModel>;
}

const imprintOf = sharing(
  ({ name, tagline, languages, contacts, publisher, principles, social }: Site): Imprint => ({
    name,
    tagline,
    languages,
    contacts,
    publisher,
    principles,
    social,
  }),
);

/** What every page is made from. */
export function common({ newsroom: { site }, base }: Paper) {
  return { imprint: imprintOf(site), base };
}

/** The page of a model that is at hand. */
export function leafOf(model: PageModel): Leaf {
  const { address, kind, ...inputs } = model;
  return { address, kind, inputs: () => Promise.resolve(inputs), model: () => Promise.resolve(model) };
}

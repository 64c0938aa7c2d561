import type { Picture } from '../../pictures/picture';
import { articleAddress } from '../addresses';
import { headlineOf, type Brief } from '../brief';
import { sameHeadlines } from '../headlines';
import type { Paper } from '../paper';
import { linkOf } from '../site';
import { common, type Leaf } from './leaf';

/** The page of every article. */
export function articleLeaves(paper: Paper): Leaf[] {
  const ordinals = new Map(
    sameHeadlines(paper.newsroom.articles).map(({ article, ordinal }) => [article.slug, ordinal]),
  );
  return paper.topics.shelves.flatMap(({ articles }) =>
    articles.map((article, at) =>
      articleLeaf(article, paper, {
        newer: articles[at - 1],
        older: articles[at + 1],
        ordinal: ordinals.get(article.slug) ?? 1,
      }),
    ),
  );
}

/** Where an article stands among the others. */
interface Standing {
  /** Its neighbours in the topic. */
  newer: Brief | undefined;
  older: Brief | undefined;
  /** Which of those with its headline it is. */
  ordinal: number;
}

/**
 * What stands around its text is gathered when it is asked for, and again when it is asked for again: a preview shows one
 * article of thousands, and a build makes one of thousands anew.
 */
function articleLeaf(article: Brief, paper: Paper, standing: Standing): Leaf {
  const around = () => surroundings(article, paper, standing);
  const address = articleAddress(article.slug);
  return {
    address,
    kind: 'article',
    inputs: async () => ({ ...(await around()), text: article.key }),
    model: async () => ({
      ...(await around()),
      kind: 'article',
      address,
      article: paper.newsroom.text(article),
    }),
  };
}

async function surroundings(article: Brief, paper: Paper, { newer, older, ordinal }: Standing) {
  const { topics, versions, translations, relatedTo, album } = paper;
  const [lead] = article.figures;
  // Not spread: thousands of objects that begin with a copy take three times as long.
  const { imprint, base } = common(paper);
  return {
    imprint,
    base,
    ordinal,
    topic: linkOf(topics.of(article).topic),
    newer: newer ? headlineOf(newer) : null,
    older: older ? headlineOf(older) : null,
    translations: translations.othersOf(article).map(({ lang, slug, title }) => ({ lang, slug, title })),
    versions: versions.othersOf(article).map(headlineOf),
    related: relatedTo(article).map(headlineOf),
    people: peopleOf(article, paper),
    pictures: await picturesOf(article, paper),
    crops: lead ? await album.crops(lead.src) : [],
  };
}

function peopleOf({ authors, photographers }: Brief, { people }: Paper): [string, string][] {
  const names = new Set([...authors, ...photographers].map(({ name }) => name));
  return [...names].flatMap((name): [string, string][] => {
    const address = people.addressOf(name);
    return address === null ? [] : [[name, address]];
  });
}

/** The pictures of an article that can be shown, by their addresses as it writes them. */
export async function picturesOf(
  { figures }: Brief,
  { album }: Pick<Paper, 'album'>,
): Promise<[string, Picture][]> {
  const pictures: [string, Picture][] = [];
  for (const src of new Set(figures.map((figure) => figure.src))) {
    const picture = await album.picture(src);
    if (picture) pictures.push([src, picture]);
  }
  return pictures;
}

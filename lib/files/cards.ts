import { readFile } from 'node:fs/promises';
import { defaultAccent } from '../pictures/colours/grounds';
import { drawCard, type CardText } from '../pictures/card';
import { uprightFont } from '../pictures/fonts';
import { typesetter, type Typesetter } from '../pictures/typesetting';
import { articleCardAddress, cardAddress } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import type { Batch } from './batch';

/** Pictures for sharing pages that have none: of the site, of each topic, and of the newest articles. */
export function cardBatches({ newsroom: { site }, topics, withCards }: SiteIndex): Batch[] {
  const ground = (site.accent ?? defaultAccent).light;
  const draw = drawer();
  const card = (address: string, text: CardText): Batch => ({
    name: address,
    parts: text,
    holds: (asked) => asked === address,
    make: async () => [{ address, content: await draw(text) }],
  });
  return [
    card(cardAddress(null), { masthead: '', title: site.name, line: site.tagline, ground }),
    ...topics.topicLists.map(({ topic }) => {
      const line = topic.description ?? '';
      return card(cardAddress(topic), { masthead: site.name, title: topic.name, line, ground });
    }),
    ...[...withCards].map((article) => {
      const line = topics.of(article).topic.name;
      const text = { masthead: site.name, title: article.title, line, ground };
      return card(articleCardAddress(article.slug), text);
    }),
  ];
}

/** Makes the function that draws cards; the font is read with the first. */
function drawer(): (text: CardText) => Promise<Buffer> {
  let setter: Promise<Typesetter> | null = null;
  const load = async () => typesetter(await readFile(uprightFont));
  return async (text) => drawCard(text, await (setter ??= load()));
}

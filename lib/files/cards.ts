import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defaultAccent } from '../pictures/colours/grounds';
import { drawCard } from '../pictures/card';
import { fontFile, fontScripts } from '../pictures/fonts';
import { typesetter } from '../pictures/typesetting';
import { cardAddress } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import type { Batch } from './batch';

/** Pictures for pages that have none, for where they are shared: of the site, and of each topic. */
export function cardBatches({ newsroom: { site }, topics }: SiteIndex): Batch[] {
  return [null, ...topics.topicLists.map(({ topic }) => topic)].map((topic) => {
    const address = cardAddress(topic);
    const ground = (site.accent ?? defaultAccent).light;
    const text = topic
      ? { masthead: site.name, title: topic.name, line: topic.description ?? '', ground }
      : { masthead: '', title: site.name, line: site.tagline, ground };
    return {
      name: address,
      parts: text,
      holds: (asked) => asked === address,
      async make() {
        const files = fontScripts.map((script) => readFile(resolve(fontFile(script))));
        return [{ address, content: await drawCard(text, typesetter(await Promise.all(files))) }];
      },
    };
  });
}

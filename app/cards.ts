import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site, Topic } from '@/lib/newsroom/site';
import { drawCard } from '@/lib/pictures/card';
import { typesetter } from '@/lib/pictures/typesetting';

const fontFiles = ['source-serif-4-latin.woff2', 'source-serif-4-vietnamese.woff2'];

/** The card of a topic, or with null that of the whole site. */
export async function card(site: Site, topic: Topic | null): Promise<Response> {
  const folder = join(process.cwd(), 'components', 'fonts');
  const fonts = await Promise.all(fontFiles.map((name) => readFile(join(folder, name))));
  const text = topic
    ? { masthead: site.name, title: topic.name, line: topic.description ?? '' }
    : { masthead: '', title: site.name, line: site.tagline };
  const png = await drawCard(text, typesetter(fonts));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenPictures, hostileArticles } from './hostile-files';
import { runCommandLine, type Ended } from './process';
import type { Random } from './random';

/** A good article, which must be published beside the hostile files. */
const GOOD = '---\ndate: 2024-07-27\n---\n\n# Bài của người tử tế\n\nĐoạn mở đầu của bài này.\n\nĐoạn sau.\n';

/**
 * Writes a content folder of one good article, `bai-tot.md`, broken pictures, and some of the hostile articles.
 * @param count how many hostile articles, picked at random; all if there are fewer
 */
export async function hostileNewsroom(folder: string, random: Random, count: number): Promise<void> {
  const [articles, images] = [join(folder, 'content/articles'), join(folder, 'content/images')];
  for (const each of [articles, images]) mkdirSync(each, { recursive: true });
  const { files, article } = await brokenPictures(random);
  for (const [name, bytes] of files) writeFileSync(join(images, name), bytes);
  writeFileSync(join(articles, 'bai-tot.md'), GOOD);
  writeFileSync(join(articles, 'anh-hong.md'), article);
  const all = hostileArticles();
  for (let left = Math.min(count, all.length); left > 0; left -= 1) {
    const [picked] = all.splice(random.below(all.length), 1);
    if (picked) writeFileSync(join(articles, picked[0]), picked[1]);
  }
}

/** Builds that content folder. */
export function buildHostile(folder: string, seconds: number): Promise<Ended> {
  const env = {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'out'),
    CACHE_DIR: join(folder, 'cache'),
    SOURCE_DATE_EPOCH: '1767225600',
  };
  return runCommandLine('build', ['--lang', 'en'], { env, seconds });
}

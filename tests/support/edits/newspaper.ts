import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { toSlug } from '@/lib/language/slug';
import type { Locked } from '@/lib/pictures/lock';
import type { Random } from '../random';
import { markdownOf, type Draft } from './draft';
import { draft, folder, topics, webAddress } from './made-up';

/** The contents of `site.yaml`. */
interface Site {
  name: string;
  tagline: string;
  topics: readonly { name: string; slug: string; description?: string }[];
}

/** A content folder of made-up articles and pictures, with a record of its contents. */
export class Newspaper {
  readonly #folder: string;
  readonly #random: Random;
  readonly #articles = new Map<string, Draft>();
  readonly #pictures = new Set<string>();
  readonly #lock = new Map<string, Locked>();
  #numbered = 0;
  #site: Site = {
    name: 'Báo Thử',
    tagline: 'Chuyện không có thật',
    topics: topics.slice(0, 3).map((name) => ({ name, slug: toSlug(name) })),
  };

  constructor(contentFolder: string, random: Random) {
    this.#folder = contentFolder;
    this.#random = random;
  }

  /** Creates the first pictures and articles. @param now seconds since 1970 */
  async fill(articles: number, now: number): Promise<void> {
    this.set({});
    for (let number = 1; number <= 5; number += 1) await this.draw(`anh-${number}.jpg`);
    for (let number = 1; number <= articles; number += 1)
      this.write(this.freshPath(), draft(this.#random, now, this.pictures));
  }

  get pictures(): readonly string[] {
    return [...this.#pictures];
  }

  get site(): Site {
    return this.#site;
  }

  /** A path in the articles folder with an unused slug. */
  freshPath(): string {
    const number = ++this.#numbered;
    // A name with diacritics has an address on the old site, which redirects to the new one.
    return folder(this.#random) + this.#random.pick([`bai-${number}.md`, `Bài số ${number}.md`]);
  }

  /** A random article, with its path. */
  pick(): [path: string, draft: Draft] {
    return this.#random.pick([...this.#articles]);
  }

  write(path: string, draft: Draft): void {
    this.#articles.set(path, draft);
    this.#save(`articles/${path}`, markdownOf(draft));
  }

  /** Writes a file that is not an article; the recorded article stays. */
  spoil(path: string, text: string): void {
    this.#save(`articles/${path}`, text);
  }

  remove(path: string): void {
    this.#articles.delete(path);
    rmSync(join(this.#folder, 'articles', path));
  }

  /** Writes a picture of two colours, possibly under an existing name, and its entry in the lock. */
  async draw(name: string): Promise<void> {
    const colour = () => ({
      r: this.#random.below(256),
      g: this.#random.below(256),
      b: this.#random.below(256),
    });
    const [width, height] = [300 + this.#random.below(300), 200 + this.#random.below(200)];
    const left = { create: { width: width >> 1, height, channels: 3 as const, background: colour() } };
    const whole = sharp({ create: { width, height, channels: 3, background: colour() } });
    const bytes = await whole
      .composite([{ input: left, left: 0, top: 0 }])
      .jpeg()
      .toBuffer();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#pictures.add(name);
    this.#lock.set(webAddress(name), { file: name, sha256, width, height });
    this.#save(`images/${name}`, bytes);
    this.#save('images.lock.json', JSON.stringify(Object.fromEntries(this.#lock)));
  }

  /** Articles and the lock still refer to it. */
  removePicture(name: string): void {
    this.#pictures.delete(name);
    rmSync(join(this.#folder, 'images', name));
  }

  set(settings: Partial<Site>): void {
    this.#site = { ...this.#site, ...settings };
    this.#save('site.yaml', stringify(this.#site));
  }

  #save(path: string, data: string | Uint8Array): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}

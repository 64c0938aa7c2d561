import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '@/lib/language/slug';
import { pagesMade } from '../support/edits/builds';
import { markdownOf } from '../support/edits/draft';
import { draft } from '../support/edits/made-up';
import { Random } from '../support/random';
import { measured, type Measured } from './measured';

/** A title in either of Markdown's syntaxes, without its mark. */
const heading = /^(?:# +)?(\S.*)$/m;

/** A content folder with articles copied from another folder, and the site built from it. */
export class Archive {
  readonly #folder: string;
  readonly #articles: string;
  readonly #names: string[];

  /**
   * Copies articles into `folder`.
   * @param source folder of Markdown files without front matter, whose first line is the title
   * @param count how many of them, evenly spread; beyond the existing number, copies with their own slugs and
   *   titles
   */
  constructor(folder: string, source: string, count?: number) {
    this.#folder = folder;
    this.#articles = join(folder, 'content', 'articles');
    mkdirSync(this.#articles, { recursive: true });
    const all = readdirSync(source).filter((name) => name.endsWith('.md'));
    const total = count ?? all.length;
    this.#names = Array.from({ length: total }, (_, index) => {
      const name =
        all[total < all.length ? Math.floor((index * all.length) / total) : index % all.length] ?? '';
      return this.#copy(join(source, name), name, Math.floor(index / all.length));
    });
  }

  get articles(): string {
    return this.#articles;
  }

  /** Runs a build with the existing cache. */
  async build(): Promise<Measured & { made: number | null }> {
    const env = {
      TOA_SOAN_PROJECT: '.',
      CONTENT_DIR: join(this.#folder, 'content'),
      CACHE_DIR: join(this.#folder, 'cache'),
      OUT_DIR: join(this.#folder, 'out'),
    };
    const built = await measured(process.execPath, ['lib/cli/launch.js', 'build'], { env });
    return { ...built, made: pagesMade(built.told) };
  }

  /** Adds an article dated now, with honours in it. */
  add(): void {
    const now = Date.now() / 1000;
    const date = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16);
    const added = { ...draft(new Random(1), now, []), date, topic: null, lang: null };
    writeFileSync(join(this.#articles, 'bai-vua-them.md'), markdownOf(added));
  }

  /** Adds a sentence to the longest paragraph of an article in the middle of the list. */
  change(): void {
    const file = join(this.#articles, this.#names[this.#names.length >> 1] ?? '');
    const text = readFileSync(file, 'utf8');
    const longest = text.split('\n').reduce((best, line) => (line.length > best.length ? line : best));
    writeFileSync(
      file,
      text.replace(longest, () => `${longest} Câu này vừa được viết thêm.`),
    );
  }

  /** Deletes an article after a third of the list. */
  remove(): void {
    rmSync(join(this.#articles, this.#names[Math.floor(this.#names.length / 3)] ?? ''));
  }

  #copy(file: string, name: string, round: number): string {
    const text = readFileSync(file, 'utf8');
    const title = heading.exec(text)?.[1] ?? '';
    const copied = round === 0 ? name : `${slugOf(name, title)}-ban-${round}.md`;
    writeFileSync(
      join(this.#articles, copied),
      round === 0 ? text : text.replace(heading, (line) => `${line} (bản ${round})`),
    );
    return copied;
  }
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { toSlug } from '../../language/slug';
import type { Left } from './imported';
import { percentDecoded } from '../../base/web-address';
import { pictureAddress } from '../../markdown/html/lazy-pictures';

/** Endings of the formats that the site can show, by MIME type. */
const PICTURE_ENDINGS = new Map([
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['jfif', 'jpg'],
  ['png', 'png'],
  ['gif', 'gif'],
  ['webp', 'webp'],
  ['avif', 'avif'],
]);

/** Jekyll's `{{ site.baseurl }}/a.jpg`, and `{{ "/a.jpg" | relative_url }}`. */
const BASE = /^(?:\{\{-?\s*site\.(?:base)?url\s*-?\}\})+/;
const FILTERED = /^\{\{-?\s*(["'])(.*?)\1\s*(?:\|[^{}]*)?\}\}$/;

/** Collects a text's pictures from disk and from `data:` addresses. */
export class LocalPictures {
  readonly pictures = new Map<string, Uint8Array>();
  readonly left: Left[] = [];
  /** The new addresses: a tag's picture may be met again, as one in its text. */
  readonly #taken = new Set<string>();
  readonly #slug: string;
  readonly #folders: readonly string[];

  /**
   * @param slug of the text, from which its pictures are named
   * @param folders where addresses are looked up, nearest first; nothing outside them is read
   */
  constructor(slug: string, folders: readonly string[]) {
    this.#slug = slug;
    this.#folders = folders.map((folder) => resolve(folder));
  }

  /** Takes a picture and returns its new address `images/NAME`; null if it is not on disk. */
  take(src: string): string | null {
    if (/^data:/i.test(src)) return this.#unpack(src);
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return null;
    if (this.#taken.has(src)) return src;
    const address = src
      .replace(BASE, '')
      .replace(FILTERED, '$2')
      .replace(/[?#].*$/, '');
    const path = percentDecoded(address).replaceAll('\\', '/');
    const found = this.#folders.map((folder) => this.#inside(folder, path)).find((file) => file !== null);
    const ending = PICTURE_ENDINGS.get(extname(path).slice(1).toLowerCase());
    if (!found || ending === undefined) {
      this.left.push({ what: src.slice(0, 80), why: found ? 'picture-format' : 'picture-missing' });
      return null;
    }
    const stem = toSlug(basename(path, extname(path))) || 'anh';
    return this.#keep(
      stem.startsWith(this.#slug) ? stem : `${this.#slug}-${stem}`,
      ending,
      readFileSync(found),
    );
  }

  /** Rewrites each `<img>` of a tree to its new address. */
  takeAll(root: Root): void {
    visit(root, 'element', (node) => {
      if (node.tagName !== 'img') return;
      const src = pictureAddress(node);
      node.properties['src'] = (src === '' ? null : this.take(src)) ?? src;
    });
  }

  #inside(folder: string, path: string): string | null {
    const file = resolve(join(folder, path));
    return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
  }

  #unpack(src: string): string | null {
    const [, type = '', base64 = ''] = /^data:image\/([\w+.-]+);base64,([\s\S]*)$/i.exec(src) ?? [];
    const ending = PICTURE_ENDINGS.get(type.toLowerCase());
    if (ending === undefined) {
      this.left.push({ what: `data:image/${type}`, why: 'picture-format' });
      return null;
    }
    return this.#keep(`${this.#slug}-${this.pictures.size + 1}`, ending, Buffer.from(base64, 'base64'));
  }

  /** Stores equal bytes once; a different picture of the same name gets a number. */
  #keep(stem: string, ending: string, bytes: Uint8Array): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
      const known = this.pictures.get(name);
      if (known && Buffer.compare(known, bytes) !== 0) continue;
      this.pictures.set(name, bytes);
      this.#taken.add(`images/${name}`);
      return `images/${name}`;
    }
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { onTestFinished } from 'vitest';
import type { Figure } from '@/lib/article/article';
import type { NamedPicture } from '@/lib/pictures/candidates';
import type { ArticleSummary } from '@/lib/content/summary';
import { makeSummary } from './make-article';

/** New content and cache folders, with these files in `images/` or beside it. */
export function madeFolders(files: Record<string, Uint8Array | string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const content = join(folder, 'content');
  mkdirSync(content);
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), data);
  }
  return { folder, content, cache: join(folder, 'cache') };
}

/** A picture with a red left half and a blue right half. */
export function redAndBlue(width = 600, height = 400): Sharp {
  const left = {
    create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: '#e00000' },
  };
  return sharp({ create: { width, height, channels: 3, background: '#0000e0' } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

/** A picture of noise, which no encoder can compress. */
export function noise(width: number, height: number): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 80 },
      background: '#000',
    },
  });
}

export function lockOf(entries: Record<string, { file: string; bytes: Uint8Array; standIn?: true }>): string {
  const locked = Object.entries(entries).map(([address, { bytes, ...rest }]) => [
    address,
    { ...rest, sha256: createHash('sha256').update(bytes).digest('hex'), width: 600, height: 400 },
  ]);
  return JSON.stringify(Object.fromEntries(locked));
}

/** A picture as named by an article, by default one directly in the articles folder. */
export function named(src: string, file = 'bai.md'): NamedPicture {
  return { src, file };
}

/** An article of only these pictures, the first on line 3, the second on line 4, … */
export function articleWith(...srcs: string[]): ArticleSummary {
  const figures = srcs.map((src, index): Figure => {
    return { src, alt: '', shownAlt: '', caption: null, credit: null, line: index + 3, column: 1 };
  });
  const [hero = null, ...others] = figures;
  return makeSummary({
    file: `${randomUUID()}.md`,
    slug: 'bai',
    lang: 'vi',
    title: 'Bài',
    hero,
    sections: [
      {
        heading: null,
        id: null,
        level: 2,
        blocks: others.map((figure) => ({ kind: 'figure', id: null, figure })),
      },
    ],
  });
}

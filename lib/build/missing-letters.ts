import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../base/cache/cache';
import { sha256 } from '../base/sha256';
import { articleAddress } from '../content/addresses';
import { articlesAndPages, type Newsroom } from '../content/newsroom';
import { siteFile } from '../content/read-site';
import { diagnose, type Finding } from '../report/diagnostic';
import type { Published } from './publish';

/** A page's address, its cache key, and its letters that few fonts have. */
const noteSchema = z.tuple([z.string(), z.string(), z.string()]);

/**
 * A finding for each letter that neither the site's fonts nor readers' systems can show, with a page that contains it.
 * Letters on pages of earlier builds are stored in the cache, so every build reports them.
 */
export function missingLetters(
  { CACHE_DIR, OUT_DIR }: { CACHE_DIR: string; OUT_DIR: string },
  { pages, made, missing }: Pick<Published, 'pages' | 'made' | 'missing'>,
  newsroom: Newsroom,
): Finding[] {
  const cache = new TextCache(join(CACHE_DIR, 'missing-letters'), '1');
  const entry = sha256(OUT_DIR);
  const lines = (cache.get(entry)?.split('\n') ?? []).filter((line) => line !== '');
  const kept = new Map(
    lines.map((line) => {
      const [address, key, letters] = noteSchema.parse(JSON.parse(line));
      return [address + key, letters];
    }),
  );
  const isMade = new Set(made);
  const notes = pages.flatMap((page): z.infer<typeof noteSchema>[] => {
    const {
      job: { address },
      key,
    } = page;
    const letters = isMade.has(page) ? missing.get(address) : kept.get(address + key);
    return letters ? [[address, key, letters]] : [];
  });
  const text = notes.map((note) => JSON.stringify(note)).join('\n');
  if (text !== lines.join('\n')) cache.put(entry, text);

  const first = new Map<string, string>();
  for (const [address, , letters] of notes)
    for (const letter of letters) if (!first.has(letter)) first.set(letter, address);
  const files = new Map(articlesAndPages(newsroom).map(({ slug, file }) => [articleAddress(slug), file]));
  return [...first].map(([letter, address]) => {
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const diagnostic = diagnose('letter-rare', { line: 1, column: 1 }, { letter: code, address });
    return { file: files.get(address) ?? siteFile, diagnostic };
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

/**
 * Pairs of files, NAME.md and NAME.json: of the article's fields those that NAME.json names are compared, lists by their
 * length too. `diagnostics` lists all that the file is given, as “code line:column”, in any order. `"article": null`: it is
 * held back.
 */
const folder = join(import.meta.dirname, '../../fixtures/articles');
const expectation = z.looseObject({ article: z.null().optional(), diagnostics: z.array(z.string()) });

const now = Date.parse('2026-11-28T12:00:00+07:00');

describe('an article is read out of', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  test.each(names)('%s', (name) => {
    const { article, diagnostics } = readArticle({ path: name, bytes: readFileSync(join(folder, name)) });
    const expected = expectation.parse(
      JSON.parse(readFileSync(join(folder, name.replace(/md$/, 'json')), 'utf8')),
    );
    const { article: heldBack, diagnostics: places, ...fields } = expected;
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`).sort()).toEqual(
      places.sort(),
    );
    if (heldBack === null) {
      expect(article).toBeNull();
      expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    } else if (article === null) throw new Error('No article.');
    else expect(articleJson(article, diagnostics, 'en', now)).toMatchObject(fields);
  });
});

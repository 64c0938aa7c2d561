import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

/**
 * Pairs of files, NAME.md and what is read from it: only what NAME.json names is compared, lists by their length too;
 * `told` lists diagnostics that must be given, as “code line:column”. null: no article at all.
 */
const folder = join(import.meta.dirname, '../../fixtures/articles');
const expectation = z.looseObject({ told: z.array(z.string()).optional() }).nullable();

describe('an article is read out of', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  test.each(names)('%s', (name) => {
    const { article, diagnostics } = readArticle({ path: name, bytes: readFileSync(join(folder, name)) });
    const expected = expectation.parse(
      JSON.parse(readFileSync(join(folder, name.replace(/md$/, 'json')), 'utf8')),
    );
    if (expected === null) {
      expect(article).toBeNull();
      expect(diagnostics.map(({ severity }) => severity)).toContain('error');
      return;
    }
    const { told = [], ...fields } = expected;
    if (article === null) throw new Error(`No article: ${JSON.stringify(diagnostics)}`);
    // Figures keep their place for whoever tells of them; the HTML is for everyone else.
    expect(articleJson(article, diagnostics, 'en')).toMatchObject(fields);
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(
      expect.arrayContaining(told),
    );
  });
});

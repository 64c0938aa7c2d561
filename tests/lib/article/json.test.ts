import { expect, it } from 'vitest';
import { articleSchema } from '@/lib/article/article';
import { articleJson } from '@/lib/article/json';
import { articleJsonSchema } from '@/lib/article/json-schema';
import { diagnose } from '@/lib/report/diagnostic';
import { makeArticle } from '../../support/make-article';

/** Keys of an article that are the site's own affair. */
const unprinted = ['translates', 'release'];

it('prints every key of an article but those that are the site’s own affair', () => {
  const printed = Object.keys(articleJsonSchema.shape);
  const keys = Object.keys(articleSchema.shape);
  expect(keys.filter((key) => !printed.includes(key))).toEqual(unprinted);
  expect(printed.filter((key) => !keys.includes(key))).toEqual(['state', 'until', 'since', 'diagnostics']);
});

it('prints no key that the schema does not name, however deep', () => {
  const person = { name: 'Lê An', rank: null, title: null, salary: 3 };
  const article = { ...makeArticle({ authors: [person] }), secret: 'x', authors: [person] };
  const json = articleJson(article, [diagnose('title-missing', { line: 2, column: 1 }, {})], 'vi', 0);
  expect(json).not.toHaveProperty('secret');
  expect(json.authors).toEqual([{ name: 'Lê An', rank: null, title: null }]);
  expect(Object.keys(json.diagnostics[0] ?? {})).toEqual(['code', 'severity', 'line', 'column', 'message']);
});

it('names the file by its base name and joins the blocks of a section', () => {
  const json = articleJson(
    makeArticle({
      file: 'nam/2021/bai.md',
      sections: [
        {
          heading: 'Mục',
          id: 'muc-muc',
          level: 2,
          blocks: [
            { kind: 'html', html: '<p>Một.</p>' },
            { kind: 'html', html: '<p>Hai.</p>' },
          ],
        },
      ],
    }),
    [],
    'vi',
    0,
  );
  expect(json.file).toBe('bai.md');
  expect(json.sections).toEqual([{ heading: 'Mục', level: 2, html: '<p>Một.</p>\n<p>Hai.</p>' }]);
});

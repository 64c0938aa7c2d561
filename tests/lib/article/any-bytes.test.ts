import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '@/lib/article/article';
import { frontMatterKeys } from '@/lib/article/front-matter/keys';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';
import type { Reading } from '@/lib/article/reading';
import { codes } from '@/lib/report/codes';

/** Marks, words and shapes that the reader looks for, in any order. */
const scrap = fc.constantFrom(
  ...[
    '# Tiêu đề\n',
    '\n\n',
    '\n',
    '\r\n',
    '   ',
    '**',
    '*',
    '_',
    '####',
    '- ',
    '+ ',
    '1. ',
    '> ',
    '|a|b|\n|-|-|\n',
    '\\',
    '`',
  ],
  ...[
    '![',
    '](',
    ')',
    '[',
    ']',
    '![a](b.jpg "c")',
    '[![x](y.png)](https://a.example/b-c-d-e.html)',
    '<figure>',
    '<img src=x>',
  ],
  ...[
    '[:gift:Xem chi tiết ở đây:gift:](https://a.example/x/)',
    'more(HDDTVN) – ',
    'moreMột',
    '…',
    '----\n',
    '====\n',
    '\\_\\_\\_\\_\\_',
  ],
  ...[
    'Ảnh: N.Linh',
    'Nguồn: TTXVN.',
    '(Ảnh minh họa)',
    '**Lê Na – Tô Ny**',
    '(Theo VOV)',
    'TẠI ĐÂY.',
    '[x](#)',
    'Rate this post',
  ],
  ...[
    '\u200b',
    '\u00a0',
    '\u0000',
    'e\u0302\u0323',
    '\ud800',
    '---\ntitle: x\n---\n',
    'date: 31/02/2021',
    'Huân chương Lao động hạng Nhất',
  ],
);
const untidy = fc
  .array(fc.oneof({ weight: 4, arbitrary: scrap }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 40,
  })
  .map((parts) => new TextEncoder().encode(parts.join('')));

function expectSound({ article, diagnostics }: Reading): void {
  expect(article !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  for (const diagnostic of diagnostics) {
    const holes = codes[diagnostic.code].vi.what.match(/(?<=\{)\w+(?=\})/g) ?? [];
    expect(Object.keys(diagnostic.params)).toEqual(expect.arrayContaining(holes));
    expect(Math.min(diagnostic.line, diagnostic.column)).toBeGreaterThanOrEqual(1);
  }
  if (article === null) return;
  expect(articleSchema.parse(article)).toEqual(article);
  const json = JSON.stringify(
    articleJson(article, diagnostics, 'en', Date.parse('2026-11-28T12:00:00+07:00')),
  );
  expect(json.normalize('NFC')).toBe(json);
  expect(
    article.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'html' && block.html.includes('<img')),
  ).toEqual([]);
}

describe('whatever a file holds, reading it gives a sound article or an error', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expectSound(readArticle({ path: 'a.md', bytes }));
      }),
      { numRuns: 200 },
    );
  });

  test('untidy text', () => {
    fc.assert(
      fc.property(untidy, (bytes) => {
        expectSound(readArticle({ path: 'a.md', bytes }));
      }),
      { numRuns: 400 },
    );
  });

  test('any front matter', () => {
    const words = fc.oneof(
      scrap,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2021-02-30', '05/01/2021', '2021-01-05 08:30', 'https://a.example/', '???', '\u00a0'),
    );
    const fields = fc.constantFrom('name', 'title', 'src', 'alt', 'caption', 'credit', 'date', 'text');
    const record = fc.dictionary(fields, words, { minKeys: 1, maxKeys: 4 });
    const value = fc.oneof(
      words,
      record,
      fc.array(fc.oneof(words, record), { maxLength: 3 }),
      fc.jsonValue(),
    );
    const values = fc.dictionary(fc.constantFrom(...Object.keys(frontMatterKeys), 'author', 'x'), value);
    fc.assert(
      fc.property(values, (written) => {
        const bytes = new TextEncoder().encode(
          `---\n${JSON.stringify(written)}\n---\n# Tiêu đề\n\nMột đoạn.`,
        );
        expectSound(readArticle({ path: 'a.md', bytes }));
      }),
      { numRuns: 300 },
    );
  });

  test('any YAML', () => {
    const scraps = [
      'title: ',
      'authors:\n',
      '  - ',
      '- name: ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '<<: *a',
      '!!js ',
      '|\n',
      '>-\n',
    ];
    const yaml = fc.array(fc.oneof(fc.constantFrom(...scraps), scrap, fc.string()), { maxLength: 20 });
    fc.assert(
      fc.property(yaml, (parts) => {
        const bytes = new TextEncoder().encode(`---\n${parts.join('')}\n---\n# Tiêu đề\n\nMột đoạn.`);
        expectSound(readArticle({ path: 'a.md', bytes }));
      }),
      { numRuns: 300, examples: [[['authors:\n', '$](', 'e\u0323\u0302']]] },
    );
  });

  test('any file name', () => {
    const bytes = new TextEncoder().encode('# Tiêu đề\n\nMột đoạn.');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        expect(readArticle({ path, bytes }).article?.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlWriter, readMarkdown } from '@/lib/markdown/markdown';
import { growthByFour, LINEAR } from '../../support/growth';
import { html, read, told } from '../../support/read-markdown';

describe('lists and quotations between paragraphs', () => {
  test.each(['- a.\n\nA\n\n', '- a.\nA\n', '> a\n\nA\n\n', '1. a\n\nA\n\n'])(
    '%j is read a thousand times, but not three thousand',
    (shape) => {
      expect(told(read(shape.repeat(1000)))).toEqual([]);
      expect(told(read(shape.repeat(3000)))).toEqual(['text-too-complex 1:1']);
    },
  );

  test('one list of four thousand items is read', () => {
    expect(told(read('- a\n\n'.repeat(4000)))).toEqual([]);
  });
});

describe('hostile shapes', () => {
  test('quotes and lists in each other end as text', () => {
    const text = `${'> - '.repeat(500)}chữ`;
    expect(told(read(text))).toEqual(['nesting-too-deep 1:41']);
    expect(html(text)).toContain('- &#x3E; - chữ'.replace('&#x3E;', '>'));
  });

  test('a paragraph of brackets is plain text', () => {
    const markdown = read(`a\n\n${'[x]('.repeat(400)}\n\n**b**`);
    expect(told(markdown)).toEqual(['marks-too-many 3:1']);
    expect(markdown.textOf(...markdown.root.children).text).toBe(`a ${'[x]('.repeat(400)} b`);
  });

  test('HTML elements in each other are text', () => {
    const text = `a ${'<b>'.repeat(60)}c`;
    expect(told(read(text))).toEqual(['nesting-too-deep 1:153']);
    expect(html(text)).toContain('c</p>');
  });

  test('more lines and marks than any article has are an error', () => {
    expect(told(read('- a\n'.repeat(20_000)))).toEqual(['text-too-complex 1:1']);
  });

  test('a long list of links and a long law are nothing special', () => {
    expect(read('- [a](https://b.example/c "d")\n'.repeat(500)).diagnostics).toEqual([]);
    expect(read('**Điều 1.** Phạm vi điều chỉnh của Luật này [1].\n\n\n'.repeat(1_500)).diagnostics).toEqual(
      [],
    );
  });

  test('a megabyte of law is read, not held back', () => {
    const article = '**Điều 1.** Phạm vi điều chỉnh\n\n\n';
    const clause = `${'Luật này quy định về thi đua, khen thưởng. '.repeat(3)}\n\n\n`;
    const law = (article + clause.repeat(8)).repeat(700);
    expect(new TextEncoder().encode(law).length).toBeGreaterThan(950_000);
    expect(read(law).diagnostics).toEqual([]);
  });

  test.each([
    '[',
    ']',
    '![',
    '*a ',
    'a**b',
    '`',
    '<',
    '<a ',
    '&',
    '> ',
    '- ',
    '1. ',
    '\t',
    '\n',
    '|',
    'a@b.',
    'http://',
    '\\',
    '(',
    'a\n',
    '• a\n\n',
    '<br>\na\n',
    '- a.\nA\n',
    ' ',
    'a\u0301',
    '\u200b',
  ])('%j many times is read in a time that grows with the text', async (shape) => {
    const growth = await growthByFour((factor) => read(shape.repeat((40_000 * factor) / shape.length)));
    expect(growth).toBeLessThan(LINEAR);
  });
});

describe('anything at all', () => {
  const unit = fc.constantFrom(
    ...[
      'a',
      'ệ',
      'e\u0323\u0302',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\0',
      '*',
      '**',
      '_',
      '`',
      '```',
      '[',
      '](',
      ')',
      '![',
    ],
    ...[
      '<',
      '>',
      '<b>',
      '</b>',
      '<table>',
      '<td>',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '|',
      '\n|-|\n',
      '---',
      '#',
      '- ',
      '1. ',
      '> ',
      '[^a]',
    ],
    ...[
      ':',
      '\\',
      '"',
      "'",
      '=',
      'https://a.b/',
      '~~',
      '\ud800',
      '😀',
      '\u1100\u1161',
      '\u0301',
      'style= "',
      '[a]: b',
    ],
  );
  const text = fc.oneof(
    fc.array(unit, { maxLength: 60 }).map((units) => units.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('is read and written: NFC, clean, each place within the file', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { root, textOf, placeOf } = read(written);
        const seen = textOf(...root.children);
        expect(seen.text).toBe(
          seen.text.normalize('NFC').replace(/[\u00a0\u200b-\u200d\u2060\ufeff\u00ad\0]/g, ''),
        );
        expect(seen.text).toBe(seen.text.replace(/\s+/g, ' ').trim());
        const lines = written.split(/\r\n|\n|\r/);
        for (const place of [
          ...root.children.map(placeOf),
          ...Array.from(seen.text, (_, index) => seen.place(index)),
        ]) {
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
        }
        htmlWriter(root, 'en').toHtml(root.children);
      }),
      { numRuns: 1_000 },
    );
  });

  test('bytes and front matter too', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.string(), text)
        .map(([yaml, body]) => new TextEncoder().encode(`---\n${yaml}\n---\n${body}`)),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        const { root, diagnostics } = readMarkdown(file);
        expect(root.type).toBe('root');
        for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });
});

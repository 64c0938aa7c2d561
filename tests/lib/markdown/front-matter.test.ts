import { describe, expect, test } from 'vitest';
import { read, told } from '../../support/read-markdown';

const text = `---
title: "Tiêu đề: hai chấm"
authors:
  - name: A
    office: B
date: 2021-01-05
---
Thân bài`;

describe('front matter', () => {
  test.each([
    ['LF', text],
    ['CRLF and a BOM', `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('is read with the places of keys and values: %s', (_, written) => {
    const { frontMatter, root, textOf } = read(written);
    expect(frontMatter?.values).toEqual({
      title: 'Tiêu đề: hai chấm',
      authors: [{ name: 'A', office: 'B' }],
      date: '2021-01-05',
    });
    expect(frontMatter?.placeOf(['authors', 0, 'office'])).toEqual({ line: 5, column: 5 });
    expect(frontMatter?.placeOfValue(['authors', 0, 'office'])).toEqual({ line: 5, column: 13 });
    expect(frontMatter?.placeOf(['authors', 0, 'phone'])).toEqual({ line: 4, column: 5 });
    expect(textOf(...root.children).text).toBe('Thân bài');
  });

  test.each([
    ['a rule', '---\n\nLời dẫn: hay\n\n---\n\nb'],
    ['a rule without another', '---\nVăn bản\n'],
    ['dashes further down', 'a\n\n---\ntitle: b\n---\n'],
  ])('is not %s', (_, written) => {
    expect(read(written)).toMatchObject({ frontMatter: null, diagnostics: [] });
  });

  test('may be empty', () => {
    expect(read('---\n---\na').frontMatter?.values).toEqual({});
  });

  test.each([
    ['an unclosed quotation', '---\ntitle: "a\nb: c\n---\n', 'front-matter-yaml'],
    ['a key given twice', '---\ntitle: a\ntitle: b\n---\n', 'front-matter-yaml 3:1'],
    ['a list', '---\n# x: y\n- a: b\n---\n', 'front-matter-yaml 2:1'],
    ['a tag that would make an object', '---\ntitle: !!js/function "alert"\n---\n', 'front-matter-yaml 2:8'],
    ['no closing line', '---\ntitle: a\n\nb', 'front-matter-open 1:1'],
    ['another language', '---js\nmodule.exports = { title: 1 }\n---\n', 'front-matter-language 1:1'],
    [
      'aliases that multiply',
      `---\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\n`,
      'front-matter-yaml',
    ],
    ['lists without end', `---\na: ${'['.repeat(19_000)}\n---\n`, 'front-matter-yaml'],
    ['more than anyone needs', `---\na: ${'x'.repeat(30_000)}\n---\n`, 'front-matter-yaml'],
  ])('with %s is an error', (_, written, expected) => {
    const [first] = told(read(written));
    expect(first).toContain(expected);
  });

  test('cannot reach what objects inherit', () => {
    const values =
      read('---\n__proto__: { polluted: true }\nconstructor: x\n---\n').frontMatter?.values ?? {};
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { htmlWriter } from '@/lib/markdown/markdown';
import { html, read } from '../../support/read-markdown';

const payloads = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/xss/payloads.json', import.meta.url), 'utf8')));

/** Told again here, by another hand than the policy's: what may be on a page, and what each attribute may say. */
const ELEMENTS =
  /^(?:p|br|hr|blockquote|pre|code|strong|em|del|sub|sup|a|ul|ol|li|table|caption|thead|tbody|tr|th|td|h[3-6]|div|section)$/;
const ATTRIBUTES: Record<string, RegExp> = {
  'a href': /^(?:https?:|mailto:|tel:|(?![a-z][a-z\d+.-]*:)[^\u0000-\u001f])[^]*$|^$/i,
  'a rel': /^nofollow,noopener$/,
  'a id': /^noteref-\d+(?:-\d+)?$/,
  'a className': /^note-back$/,
  'a ariaLabel': /^Về chỗ chú thích$/,
  'li id': /^note-\d+$/,
  'ol start': /^\d+$/,
  'th scope': /^(?:col|row)$/,
  'th colSpan': /^\d{1,2}$/,
  'th rowSpan': /^\d{1,5}$/,
  'td colSpan': /^\d{1,2}$/,
  'td rowSpan': /^\d{1,5}$/,
  'th className': /^align-(?:left|center|right)$/,
  'td className': /^align-(?:left|center|right)$/,
  'div className': /^table$/,
  'div role': /^group$/,
  'div tabIndex': /^0$/,
  'div ariaLabel': /^Bảng, cuộn ngang được$/,
  'section className': /^notes$/,
  'section ariaLabel': /^Chú thích$/,
};

/** What of a page's HTML, as a browser reads it, is not allowed there. */
function strangers(written: string): string[] {
  const tree = unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: written }] });
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
    if (node.type !== 'element') return;
    if (!ELEMENTS.test(node.tagName)) found.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      const said = String(value);
      if (!ATTRIBUTES[`${node.tagName} ${name}`]?.test(said)) found.push(`${node.tagName} ${name}=${said}`);
    }
  });
  if (toHtml(tree) !== written) found.push(`read again: ${toHtml(tree)}`);
  return found;
}

describe('article text cannot run, load or pretend', () => {
  test.each(payloads)('%j', (payload) => {
    for (const text of [
      payload,
      `a ${payload} b`,
      `> - ${payload}`,
      `| a |\n|---|\n| ${payload} |`,
      `*${payload}*`,
    ]) {
      expect(strangers(html(text))).toEqual([]);
    }
  });

  test('not even in pieces put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...payloads),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\n\n', '> ', '- ', '1. ', '|', '*', '`', '[a](b)', '[^a]', '\n\n[^a]: '),
      fc.constantFrom('<b>', '<a href=x>', '<table>', '<td>', '<li>', '<p>', '</p>', '<div>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(strangers(html(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('HTML for a page', () => {
  test('links to elsewhere are vouched for by nobody; the others stay plain', () => {
    expect(html('[a](https://b.example) [c](/d/) [e](mailto:f@g.example)')).toBe(
      '<p><a href="https://b.example" rel="nofollow noopener">a</a> <a href="/d/">c</a> <a href="mailto:f@g.example">e</a></p>',
    );
  });

  test('has no heading: a page’s own must not be interrupted, and one in a quotation is bold', () => {
    expect(html('> # a *b*\n>\n> c\n\n- ### d')).toBe(
      '<blockquote>\n<p><strong>a <em>b</em></strong></p>\n<p>c</p>\n</blockquote>\n<ul>\n<li><strong>d</strong></li>\n</ul>',
    );
    expect(html('#')).toBe('');
  });

  test('a table scrolls by itself, by keyboard too, and its headings tell their scope', () => {
    expect(html('| a | b |\n|---|--:|\n| 1 | 2 |').replaceAll('\n', '')).toBe(
      '<div class="table" role="group" tabindex="0" aria-label="Bảng, cuộn ngang được"><table>' +
        '<thead><tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-right">2</td></tr></tbody></table></div>',
    );
  });

  test.each(['left', 'center', 'right'])('a table of HTML keeps its columns’ sides: %s', (side) => {
    const table = `<table><tr><th align="${side}">a</th></tr><tr><td align="${side}">1</td></tr></table>`;
    expect(html(table)).toContain(`<td class="align-${side}">1</td>`);
  });

  test('pictures, and links that held only a picture, are left out', () => {
    expect(html('![a](b.jpg)\n\n[![c](d.jpg)](https://e.example)\n\nf')).toBe('<p>f</p>');
  });

  test('notes are numbered through all parts, and link back to each place', () => {
    const { root } = read('a[^x]\n\nb[^y] c[^x]\n\n[^x]: Một\n[^y]: Hai');
    const writer = htmlWriter(root, 'vi');
    const [first, second] = root.children.map((node) => writer.toHtml([node]));
    expect(first).toBe('<p>a<sup><a href="#note-1" id="noteref-1">1</a></sup></p>');
    expect(second).toContain(
      '<a href="#note-2" id="noteref-2">2</a></sup> c<sup><a href="#note-1" id="noteref-1-2">',
    );
    const notes = writer.notes();
    expect(notes).toContain('<section class="notes" aria-label="Chú thích"><ol><li id="note-1"><p>Một</p>');
    expect(notes.match(/href="#noteref-[\d-]+"/g)).toEqual([
      'href="#noteref-1"',
      'href="#noteref-1-2"',
      'href="#noteref-2"',
    ]);
  });

  test.each([
    ['<b>\n\na\n\n- b\n\n</b>', '<p><strong>a</strong></p>\n<ul>\n<li><strong>b</strong></li>\n</ul>'],
    ['<b><p>a</p><p>b <i>c</i></p></b>', '<p><strong>a</strong></p>\n<p><strong>b <em>c</em></strong></p>'],
    [
      'a <a href="b">c <iframe src="d"></iframe> e</a>',
      '<p>a <a href="b">c </a><a href="d">d</a><a href="b"> e</a></p>',
    ],
    ['## a <div>b</div> c', '<p><strong>a</strong></p><p><strong>b</strong></p><p><strong>c</strong></p>'],
    [
      '## [a](b) <div><a href="c">d</a></div>',
      '<p><strong><a href="b">a</a></strong></p><p><strong><a href="c">d</a></strong></p>',
    ],
    ['1. <table><li>a', '<ol>\n<li>\n<p>a</p>\n\n</li>\n</ol>'],
  ])('what HTML cannot nest is set apart: %j', (written, shown) => {
    expect(html(written)).toBe(shown);
  });

  test.each([
    ['một<b> </b>hai', '<p>một hai</p>'],
    ['một<i>&nbsp;</i>hai', '<p>một hai</p>'],
    ['một[ ](/a)hai<a href="/b"></a>', '<p>một hai</p>'],
    ['một<b><i> </i></b>hai<sup><em></em></sup>', '<p>một hai</p>'],
    ['**một**<b><br></b>*hai*', '<p><strong>một</strong><br>\n<em>hai</em></p>'],
  ])('a blank or line break set in bold parts the words beside it: %j', (written, shown) => {
    expect(html(written).replaceAll('\u00a0', ' ')).toBe(shown);
  });

  test('a note within a link stays a link to the note', () => {
    expect(html('[a[^1] b](c)\n\n[^1]: d')).toContain(
      '<p><a href="c">a</a><sup><a href="#note-1" id="noteref-1">1</a></sup><a href="c"> b</a></p>',
    );
  });

  test('an id that the site gives is kept', () => {
    const { root } = read('a');
    const [paragraph] = root.children;
    if (paragraph !== undefined) paragraph.data = { hProperties: { id: 'b-12' } };
    expect(htmlWriter(root, 'vi').toHtml(root.children)).toBe('<p id="b-12">a</p>');
  });
});

test.each([
  ['một<br><br>hai', '<p>một</p>\n<p>hai</p>'],
  ['<div>một<br/>\n<br/>\nhai<br/>ba<br/></div>', '<p>một</p>\n<p>hai<br>\nba</p>'],
  ['<p><b>một<br><br>hai</b> ba</p>', '<p><strong>một</strong></p>\n<p><strong>hai</strong> ba</p>'],
  ['- một<br><br><br>hai\n- ba', '<li>\n<p>một</p>\n<p>hai</p>\n</li>'],
  ['<br><br>một<br>&nbsp;<br>hai<br><br>', '<p>một</p>\n<p>hai</p>'],
])('two line breaks in a row begin a paragraph: %s', (text, expected) => {
  expect(html(text)).toContain(expected);
});

test('one line break does not, nor do two in a cell', () => {
  expect(html('một<br>hai')).toBe('<p>một<br>\nhai</p>');
  expect(html('| a |\n|---|\n| một<br><br>hai |')).not.toContain('<p>');
});

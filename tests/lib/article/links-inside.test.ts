import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

const top = '# Tiêu đề của bài viết\n\nCâu này mở đầu bài viết và là sa-pô của nó.\n\n';

/** Where the body's links lead, and the ids of its headings and paragraphs. */
function read(body: string) {
  const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(top + body) });
  const sections = article?.sections ?? [];
  const html = sections
    .flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'html' ? block.html : '')))
    .join('\n');
  const all = (pattern: RegExp) =>
    Array.from(html.matchAll(pattern), ([, found = '']) => decodeURIComponent(found));
  return {
    links: all(/href="#([^"]+)"/g),
    headings: sections.flatMap(({ heading, id }) => (heading === null ? [] : [[heading, id]])),
    ids: all(/ id="([^"]+)"/g),
    html,
  };
}

describe('a heading has the id that its writer gave', () => {
  test.each([
    ['[x](#von-gop) đoạn.\n\n## Phần vốn góp {#von-gop}\n\nHết.', 'Phần vốn góp', 'von-gop'],
    ['[x](#von-gop) đoạn.\n\n## Phần vốn góp {#von-gop .unnumbered}\n\nHết.', 'Phần vốn góp', 'von-gop'],
    ['[x](#vốn-góp) đoạn.\n\n## **Phần vốn góp** {#vốn-góp}\n\nHết.', 'Phần vốn góp', 'vốn-góp'],
    ['[x](#von-gop) đoạn.\n\nPhần vốn góp {#von-gop}\n-------------\n\nHết.', 'Phần vốn góp', 'von-gop'],
    ['[x](#_Toc12) đoạn.\n\n## []{#_Toc12 .anchor}Phần vốn góp\n\nHết.', 'Phần vốn góp', 'muc-phan-von-gop'],
    ['[x](#gop) đoạn.\n\n## <a name="gop"></a>Phần vốn góp\n\nHết.', 'Phần vốn góp', 'gop'],
    ['[x](#gop) đoạn.\n\n<a id="gop"></a>\n\n## Phần vốn góp\n\nHết.', 'Phần vốn góp', 'gop'],
  ])('%j', (body, heading, id) => {
    expect(read(body)).toMatchObject({ links: [id], headings: [[heading, id]] });
  });

  test.each(['tac-gia', 'noi-dung', 'c-1', 'note-1', 'muc-a'])('unless the page uses it itself: %s', (id) => {
    const found = read(`[x](#${id}) đoạn.\n\n## Phần hai {#${id}}\n\nHết.`);
    expect(found).toMatchObject({ links: ['muc-phan-hai'], headings: [['Phần hai', 'muc-phan-hai']] });
  });

  test('and two never share one', () => {
    expect(read('a.\n\n## Một {#x}\n\nb.\n\n## Hai {#x}\n\nc.').headings).toEqual([
      ['Một', 'x'],
      ['Hai', 'muc-hai'],
    ]);
  });
});

describe('a link inside an article leads to what its writer meant', () => {
  test.each([
    ['as GitHub writes it', '[x](#phần-hai) đoạn.\n\n## Phần hai\n\nHết.'],
    ['by hand', '[x](#phan-hai) đoạn.\n\n## Phần hai\n\nHết.'],
    ['percent-encoded', '[x](#ph%E1%BA%A7n-hai) đoạn.\n\n## Phần hai\n\nHết.'],
    ['as Obsidian writes it', 'Xem [[#Phần hai]] nhé.\n\n## Phần hai\n\nHết.'],
    ['in a list', '- [x](#phần-hai)\n- y\n\n## Phần hai\n\nHết.'],
  ])('%s', (_, body) => {
    expect(read(body).links).toEqual(['muc-phan-hai']);
  });

  test('to a paragraph, whose mark nobody sees', () => {
    const { links, ids, html } = read('Đoạn một nói trước. ^khoi-mot\n\nXem [[#^khoi-mot|đoạn trên]] nhé.');
    expect(ids).toHaveLength(1);
    expect(links).toEqual(ids);
    expect(html).not.toContain('khoi-mot');
  });

  test('and one that leads nowhere stays as it is', () => {
    expect(read('[x](#khong-co) đoạn.\n\n## Phần hai\n\nHết.').links).toEqual(['khong-co']);
  });
});

import { describe, expect, it } from 'vitest';
import { linkDocuments } from '@/lib/pages/link-documents';
import { makeArticle } from '../../support/make-article';
import { documentsIn } from '../../support/read-documents';

/** The HTML of a body of these blocks, with links to the documents that these texts cite. */
function linked(html: readonly string[], ...texts: string[]): string[] {
  const { documents } = documentsIn(...texts);
  const blocks = html.map((each) => ({ kind: 'html' as const, html: each }));
  const article = makeArticle({
    documents,
    sections: [{ id: 'mo-dau', heading: null, level: 2, blocks }],
  });
  const lines = documents.map((_, index) => ({ address: `/van-ban/${index}/` }));
  return linkDocuments(article, lines).sections.flatMap((section) =>
    section.blocks.map((block) => (block.kind === 'html' ? block.html : '')),
  );
}

describe('the first mention of a document in the text', () => {
  it('is a link, later ones are not', () => {
    expect(
      linked(
        ['<p>Theo Thông tư 39/2014/TT-BTC.</p>', '<p>Thông tư 39/2014/TT-BTC nêu.</p>'],
        'Theo Thông tư 39/2014/TT-BTC.',
      ),
    ).toEqual([
      '<p>Theo <a href="/van-ban/0/">Thông tư 39/2014/TT-BTC</a>.</p>',
      '<p>Thông tư 39/2014/TT-BTC nêu.</p>',
    ]);
  });

  it.each([
    ['in a heading', '<h3>Thông tư 39/2014/TT-BTC</h3><p>Bài.</p>'],
    ['in a link', '<p><a href="https://a.example/">Thông tư 39/2014/TT-BTC</a></p>'],
    ['in an address', '<p><img alt="Thông tư 39/2014/TT-BTC" src="a.png"></p>'],
    ['in code', '<pre><code>Thông tư 39/2014/TT-BTC</code></pre>'],
    ['as the beginning of another number', '<p>Thông tư 39/2014/TT-BTCX</p>'],
  ])('stays as it is %s', (_, html) => {
    expect(linked([html], 'Thông tư 39/2014/TT-BTC')).toEqual([html]);
  });

  it('is found behind a heading that has it first', () => {
    expect(
      linked(
        ['<h3>Thông tư 39/2014/TT-BTC</h3><p>Xem Thông tư 39/2014/TT-BTC.</p>'],
        'Thông tư 39/2014/TT-BTC',
      ),
    ).toEqual([
      '<h3>Thông tư 39/2014/TT-BTC</h3><p>Xem <a href="/van-ban/0/">Thông tư 39/2014/TT-BTC</a>.</p>',
    ]);
  });

  it('is the number alone where emphasis parts it from its kind', () => {
    expect(linked(['<p>Thông tư <b>39/2014/TT-BTC</b></p>'], 'Thông tư 39/2014/TT-BTC')).toEqual([
      '<p>Thông tư <b><a href="/van-ban/0/">39/2014/TT-BTC</a></b></p>',
    ]);
  });

  it('is one of several in a paragraph, each with its own page', () => {
    const text = 'Nghị định 51/2010/NĐ-CP và Luật Kế toán số 88/2015/QH13.';
    expect(linked([`<p>${text}</p>`], text)).toEqual([
      '<p><a href="/van-ban/0/">Nghị định 51/2010/NĐ-CP</a> và <a href="/van-ban/1/">Luật Kế toán số 88/2015/QH13</a>.</p>',
    ]);
  });

  it('stands in the standfirst, whatever else is written there', () => {
    const lede = 'A & B < C: Thông tư 24/2018/TT-BNN&PTNT mới ra.';
    const { documents } = documentsIn(lede);
    const article = makeArticle({ lede, ledeHtml: null, documents });
    const { ledeHtml } = linkDocuments(article, [{ address: '/van-ban/0/' }]);
    expect(ledeHtml).toBe(
      'A &#x26; B &#x3C; C: <a href="/van-ban/0/">Thông tư 24/2018/TT-BNN&#x26;PTNT</a> mới ra.',
    );
  });

  it('leaves a standfirst as it is that names no document', () => {
    const { documents } = documentsIn('Thông tư 39/2014/TT-BTC');
    const article = makeArticle({ lede: 'A & B.', ledeHtml: null, documents });
    expect(linkDocuments(article, [{ address: '/van-ban/0/' }]).ledeHtml).toBeNull();
  });
});

import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { DocumentsBox } from '@/components/article/documents-box';
import { articleDocuments } from '@/lib/pages/article-documents';
import { documentRegister } from '@/lib/site/documents/register';
import { makeArticle, summarised } from '../../support/make-article';
import { documentsIn } from '../../support/read-documents';

/** What a reader sees of the documents of an article of this text, where the paper has these other articles. */
async function shown(text: string, others: readonly string[] = [], lang: 'vi' | 'en' = 'vi') {
  const articleOf = (each: string, slug: string) => {
    const { documents, subject, unresolved } = documentsIn(each);
    return makeArticle({ slug, title: `Bài ${slug}`, lang, documents, subject, unresolved });
  };
  const article = articleOf(text, 'bai-nay');
  const articles = [article, ...others.map((each, index) => articleOf(each, `bai-${index}`))].map(summarised);
  const [summary] = articles;
  if (!summary) throw new Error('The article has a summary.');
  const sentenceOf = () => 'Câu nêu quan hệ.';
  const documents = articleDocuments(
    documentRegister(articles, () => false),
    sentenceOf,
  )(summary);
  const { prelude } = await prerender(
    createElement(DocumentsBox, { article, documents, elsewhere: new Map() }),
  );
  const html = await new Response(prelude).text();
  return { html, text: toString(fromHtml(html, { fragment: true })) };
}

describe('the box of documents', () => {
  it('has number, title, issuer and day of each, with its provisions and the way to its page', async () => {
    const { html, text } = await shown(
      'Theo Điều 16 Thông tư số 39/2014/TT-BTC ngày 31/3/2014 của Bộ Tài chính.',
      ['Theo Thông tư 39/2014/TT-BTC.'],
    );
    expect(html).toContain('href="/van-ban/39-2014-tt-btc/"');
    for (const said of ['Thông tư 39/2014/TT-BTC', 'Bộ Tài chính', '31/3/2014', 'Điều 16'])
      expect(text).toContain(said);
  });

  it('says what has become of one, by what, and who says so', async () => {
    const { html, text } = await shown('Theo Thông tư 39/2014/TT-BTC.', [
      'Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC.',
    ]);
    expect(text).toContain('Được thay thế bởi Thông tư 78/2021/TT-BTC');
    expect(text).toContain('Câu nêu quan hệ.');
    expect(html).toMatch(/href="\/bai-0\/#[^"]+"/);
  });

  it('leads to the article’s own sentence, and neither names the article nor quotes it again', async () => {
    const { html, text } = await shown('Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC.', [
      'Có Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC rồi.',
    ]);
    expect(text).toContain('Được thay thế bởi Thông tư 78/2021/TT-BTC câu trong bài');
    expect(html).toContain('href="/bai-nay/#p0"');
    expect(text).not.toContain('Câu nêu quan hệ.');
    expect(text).not.toContain('Bài bai-nay');
  });

  it('neither links nor invites to choose where no other article cites them', async () => {
    const { html, text } = await shown('Theo Điều 16 Thông tư số 39/2014/TT-BTC.');
    expect(html).not.toContain('href="/');
    expect(text).not.toContain('Chọn một văn bản');
    expect(text).toContain('Máy đọc từ bài viết');
  });

  it.each([
    [
      'page',
      ['Theo Thông tư 200/2014/TT-BTC.', 'Xem Thông tư 200/2014/TT-BTC.'],
      '/van-ban/200-2014-tt-btc/',
    ],
    ['only mention', ['Theo Thông tư 200/2014/TT-BTC.'], '/bai-0/#p0'],
  ])('says that it completed a short form, and leads to its %s', async (_, others, address) => {
    const { html, text } = await shown('Theo Thông tư 200.', others);
    expect(html).toContain(`href="${address}"`);
    expect(text).toContain('trang này bổ sung');
  });

  it.each([
    [5, false],
    [6, true],
  ])('of %i is folded: %s', async (count, isFolded) => {
    const numbers = Array.from({ length: count }, (_, index) => `Thông tư ${index + 10}/2014/TT-BTC`);
    const { html } = await shown(`Theo ${numbers.join(', ')}.`);
    expect(html.includes('<details')).toBe(isFolded);
  });

  it('of many documents leads to each by its number', async () => {
    const numbers = Array.from({ length: 6 }, (_, index) => `Thông tư số ${index + 10}/2014/TT-BTC`);
    const { html } = await shown(`Theo ${numbers.join(', ')}.`);
    expect(html).toContain('href="#p0:~:text=10%2F2014%2FTT%2DBTC"');
  });

  it('of many documents says what became of each in one line, which leads to the sentences', async () => {
    const numbers = Array.from({ length: 6 }, (_, index) => `Thông tư ${index + 10}/2014/TT-BTC`);
    const { html, text } = await shown(`Theo ${numbers.join(', ')}.`, [
      'Thông tư 71/2016/TT-BTC sửa đổi Thông tư 12/2014/TT-BTC.',
      'Thông tư 72/2017/TT-BTC sửa đổi Thông tư 12/2014/TT-BTC.',
    ]);
    expect(text).toMatch(
      /Được sửa đổi, bổ sung bởi Thông tư 7[12]\/201[67]\/TT-BTC, Thông tư 7[12]\/201[67]\/TT-BTC\. các câu nêu điều này/,
    );
    expect(html).toContain('href="/van-ban/12-2014-tt-btc/#quan-he"');
    expect(text).not.toContain('Câu nêu quan hệ.');
  });

  it('is not there for an article that cites none', async () => {
    expect((await shown('Trời hôm nay đẹp.')).html).toBe('');
  });

  it('speaks the language of the article, and names documents in theirs', async () => {
    const { text } = await shown('Decree No. 123/2020/ND-CP dated October 19, 2020 applies.', [], 'en');
    expect(text).toContain('Documents in this article');
    expect(text).toContain('Nghị định 123/2020/NĐ-CP');
  });
});

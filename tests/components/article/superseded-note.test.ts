import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { SupersededNote } from '@/components/article/superseded-note';
import { articleDocuments } from '@/lib/pages/article-documents';
import { documentRegister } from '@/lib/site/documents/register';
import { makeSummary } from '../../support/make-article';
import { documentsIn } from '../../support/read-documents';

/** What stands above the text of an article with this headline, where another one says this. */
async function noteOf(headline: string, other: string) {
  const article = makeSummary({
    slug: 'bai-cu',
    documents: documentsIn(headline).documents.map((each) => ({ ...each, anchor: 'title' })),
  });
  const newer = makeSummary({ slug: 'bai-moi', title: 'Bài mới', documents: documentsIn(other).documents });
  const register = documentRegister([newer, article], () => false);
  const documents = articleDocuments(register, () => other)(article);
  const { prelude } = await prerender(createElement(SupersededNote, { documents, lang: 'vi' }));
  const html = await new Response(prelude).text();
  return { html, text: toString(fromHtml(html, { fragment: true })) };
}

it('tells the reader of an old article what no longer holds, by what, in whose words', async () => {
  const said = 'Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC.';
  const { html, text } = await noteOf('Cách lập hóa đơn theo Thông tư 39/2014/TT-BTC', said);
  for (const part of [
    'Thông tư 39/2014/TT-BTC',
    'Được thay thế bởi Thông tư 78/2021/TT-BTC',
    said,
    'Bài mới',
  ])
    expect(text).toContain(part);
  expect(html).toContain('href="/van-ban/78-2021-tt-btc/"');
  expect(html).toContain('href="/bai-moi/#');
});

it.each([
  [
    'one of two documents holds',
    'Thông tư 39/2014/TT-BTC và Nghị định 51/2010/NĐ-CP',
    'Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC.',
  ],
  [
    'it was amended',
    'Thông tư 39/2014/TT-BTC',
    'Thông tư 26/2015/TT-BTC sửa đổi, bổ sung Thông tư 39/2014/TT-BTC.',
  ],
  [
    'it is to be replaced',
    'Thông tư 39/2014/TT-BTC',
    'Bộ Tài chính đang lấy ý kiến dự thảo Thông tư thay thế Thông tư 39/2014/TT-BTC.',
  ],
])('says nothing where %s', async (_, headline, other) => {
  expect((await noteOf(headline, other)).html).toBe('');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { citedDocumentSchema, unresolvedDocumentSchema } from '@/lib/article/article';
import { growthByFour, LINEAR } from '../../../support/growth';
import { documentsIn } from '../../../support/read-documents';

/** Units in a row until they are as long as asked, in characters. */
const repeated = (unit: (index: number) => string) => (length: number) => {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += unit(index);
  return text;
};
const issuers = repeated((i) => `45/2017/TT-B${i.toString(26).replace(/\d/g, 'X').toUpperCase()} `);
const shortForms = repeated(() => 'TT 45, ');
const clauses = repeated(() => 'khoản 1 và ');

test.each([
  ['one number', repeated(() => 'Thông tư 45/2017/TT-BTC, ')],
  ['numbers that are all different', repeated((i) => `Thông tư ${i % 9999}/${1990 + (i % 30)}/TT-BTC. `)],
  [
    'one number of many issuers, then short forms',
    (length: number) => issuers(length / 2) + shortForms(length / 2),
  ],
  ['one decision of many days', repeated((i) => `Quyết định 5/QĐ-TTg ngày 1/1/${1900 + (i % 200)}. `)],
  ['short forms', repeated((i) => `TT ${i % 999}, `)],
  ['digits', repeated(() => '7')],
  ['digits and slashes', repeated(() => '7/')],
  ['dates', repeated(() => '1/1/2017 ')],
  ['places', repeated(() => 'điểm a khoản 1, ')],
  ['places of one article', (length: number) => `${clauses(length)}Điều 2 Thông tư 45/2017/TT-BTC`],
  ['laws', repeated(() => 'Luật sửa đổi, bổ sung một số điều của ')],
  ['names', repeated(() => 'Luật Biển Xanh ')],
  ['verbs', repeated(() => 'Thông tư 45/2017/TT-BTC sửa đổi ')],
  ['passives', repeated(() => 'Thông tư 45/2017/TT-BTC được sửa đổi bởi ')],
  ['brackets', repeated(() => '(gọi tắt là ')],
  ['cells', repeated(() => 'Thông tư 45/2017/TT-BTC | ')],
  ['references back', repeated(() => 'Thông tư này ')],
])('reads %s in a time that grows with the text', async (_, text) => {
  const growth = await growthByFour((factor) => {
    const { documents } = documentsIn('Thông tư 99/2018/TT-BTC.', text(15_000 * factor));
    expect(documents.length).toBeGreaterThan(0);
  });
  expect(growth).toBeLessThan(LINEAR);
});

const bits = fc.constantFrom(
  ...[
    'Thông tư ',
    'Nghị định số ',
    'Luật ',
    'Hải quan ',
    'năm 2014 ',
    '39/2014/TT-BTC',
    '/2015/',
    'NĐ-CP ',
    '12',
  ],
  ...[
    '0',
    ' và ',
    ', ',
    '(',
    ')',
    '“',
    ' | ',
    'ngày 31/2/2014 ',
    'của Bộ Tài chính ',
    'sửa đổi ',
    'được ',
    'bởi ',
  ],
  ...[
    'Điều 5 ',
    'khoản ',
    'này ',
    'có hiệu lực từ ',
    '. ',
    'Căn cứ ',
    'Số: ',
    '\u200b',
    'ð',
    'Ð',
    '/',
    '-',
    ' – ',
  ],
  ...['tại ', 'Quyết định '],
);

test('any text gives documents that hold to the schema and quote it exactly', () => {
  const text = fc.array(bits, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const { documents, unresolved } = documentsIn(...texts);
      z.array(citedDocumentSchema).parse(documents);
      z.array(unresolvedDocumentSchema).parse(unresolved);
      for (const { sentence, written, anchor } of documents) {
        expect(texts[Number(anchor.slice(1))]).toContain(sentence);
        expect(sentence).toContain(written);
      }
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { citedDocumentSchema, unresolvedDocumentSchema } from '@/lib/article/article';
import { documentsIn } from '../../../support/read-documents';

const LENGTH = 400_000;
const long = (unit: (index: number) => string) => {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < LENGTH; index += 1) {
    const part = unit(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};

// A guard against hanging, not a measurement.
describe('documents are read at once, however long the text', () => {
  test.each([
    ['one number', long(() => 'Thông tư 45/2017/TT-BTC, ')],
    ['numbers that are all different', long((i) => `Thông tư ${i % 9999}/${1990 + (i % 30)}/TT-BTC. `)],
    [
      'one number of many issuers, then short forms',
      `${long((i) => `45/2017/TT-B${i.toString(26).replace(/\d/g, 'X').toUpperCase()} `)}${long(() => 'TT 45, ')}`,
    ],
    ['one decision of many days', long((i) => `Quyết định 5/QĐ-TTg ngày 1/1/${1900 + (i % 200)}. `)],
    ['short forms', long((i) => `TT ${i % 999}, `)],
    ['digits', long(() => '7')],
    ['digits and slashes', long(() => '7/')],
    ['dates', long(() => '1/1/2017 ')],
    ['places', long(() => 'điểm a khoản 1, ')],
    ['places of one article', `${long(() => 'khoản 1 và ')}Điều 2 Thông tư 45/2017/TT-BTC`],
    ['laws', long(() => 'Luật sửa đổi, bổ sung một số điều của ')],
    ['names', long(() => 'Luật Biển Xanh ')],
    ['verbs', long(() => 'Thông tư 45/2017/TT-BTC sửa đổi ')],
    ['passives', long(() => 'Thông tư 45/2017/TT-BTC được sửa đổi bởi ')],
    ['brackets', long(() => '(gọi tắt là ')],
    ['cells', long(() => 'Thông tư 45/2017/TT-BTC | ')],
    ['references back', long(() => 'Thông tư này ')],
  ])(
    '%s',
    (_, text) => {
      expect(documentsIn('Thông tư 99/2018/TT-BTC.', text).documents.length).toBeGreaterThan(0);
    },
    20_000,
  );
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

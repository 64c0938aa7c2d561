import { expect, it } from 'vitest';
import { documentRecordSchema, toDocumentRecord } from '@/lib/site/documents/record';
import { documentRegister } from '@/lib/site/documents/register';
import { makeSummary } from '../../../support/make-article';
import { documentsIn } from '../../../support/read-documents';

it('is a row of data in which other documents are called by their names', () => {
  const text =
    'Thông tư 78/2021/TT-BTC ngày 17/9/2021 của Bộ Tài chính hướng dẫn Nghị định 123/2020/NĐ-CP, thay thế Thông tư 39/2014/TT-BTC.';
  const register = documentRegister([makeSummary({ documents: documentsIn(text).documents })], () => false);
  const records = register.documents.map((document) =>
    toDocumentRecord(document, { base: 'https://bao.example', register }),
  );
  expect(documentRecordSchema.array().parse(records)).toEqual(records);
  expect(records[0]).toMatchObject({
    document: 'Thông tư 78/2021/TT-BTC',
    date: '2021-09-17',
    agency: 'Bộ Tài chính',
    replaces: ['Thông tư 39/2014/TT-BTC'],
    guides: ['Nghị định 123/2020/NĐ-CP'],
    link: 'https://bao.example/van-ban/78-2021-tt-btc/',
  });
});

import { expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { citedInFile } from '../../../support/read-documents';

const text = [
  'Thông tư 15/2018/TT-BYT thay thế Thông tư 11/2014/TT-BYT.',
  'Sổ sách ghi theo Thông tư 88 và Luật Kế toán.',
].join('\n\n');
const circular = 'Thông tư 15/2018/TT-BYT, replaces 11/2014/TT-BYT';
const older = 'Thông tư 11/2014/TT-BYT';

const fileWith = (yaml: string) => `---\ntitle: Bài\n${yaml}\n---\n\nMột ngày đẹp trời.\n\n${text}\n`;
const withDocuments = (yaml: string) => citedInFile(fileWith(yaml));

test('without a word of the editor the text counts', () => {
  expect(withDocuments('topic: Tin')).toEqual([circular, older, '? Thông tư 88', '? Luật Kế toán']);
});

test.each(['documents: none', 'documents: không', 'documents: false', 'văn bản: none'])(
  '%s strikes all',
  (yaml) => {
    expect(withDocuments(yaml)).toEqual([]);
  },
);

test('what an editor gives is put right, the rest stays as read', () => {
  expect(
    withDocuments(
      'documents:\n  - document: Thông tư 15/2018/TT-BYT\n    date: 30/5/2018\n    inForceFrom: 2018-07-15\n    provisions: [khoản 2 Điều 5, Phụ lục I]',
    ),
  ).toEqual([
    'Thông tư 15/2018/TT-BYT, ngày 2018-05-30, Điều 5 khoản 2, Phụ lục I, replaces 11/2014/TT-BYT, từ 2018-07-15',
    older,
    '? Thông tư 88',
    '? Luật Kế toán',
  ]);
});

test('what an editor names in full, short forms of the text mean', () => {
  expect(withDocuments('documents: [Thông tư 88/2019/TT-BTC, Luật Kế toán số 88/2015/QH13]')).toEqual([
    circular,
    older,
    'Thông tư 88/2019/TT-BTC',
    'Luật Kế toán 88/2015/QH13',
  ]);
});

test('a document that the text does not name is stated', () => {
  const { article } = readArticle({
    path: 'bai.md',
    bytes: new TextEncoder().encode(fileWith('documents: Nghị định 31/2018/NĐ-CP ngày 8/3/2018')),
  });
  expect(article?.documents.at(-1)).toMatchObject({
    number: '31/2018/NĐ-CP',
    date: '2018-03-08',
    agency: 'Chính phủ',
    mentions: 0,
    sentence: 'Bài',
    anchor: 'lede',
    line: 3,
  });
});

test('a day tells which document a short number is', () => {
  expect(withDocuments('documents:\n  - document: Nghị định 72\n    date: 15/5/2019')).toContain(
    'Nghị định 72/2019/NĐ-CP, ngày 2019-05-15',
  );
});

test('one document is struck, with what is done to it', () => {
  expect(withDocuments('documents:\n  - document: Thông tư 11/2014/TT-BYT\n    none: true')).toEqual([
    'Thông tư 15/2018/TT-BYT',
    '? Thông tư 88',
    '? Luật Kế toán',
  ]);
});

test('a short form that means no document is struck, and nothing is said of it', () => {
  const file = fileWith('documents:\n  - document: Thông tư 88\n    none: có');
  expect(citedInFile(file)).toEqual([circular, older, '? Luật Kế toán']);
  const { diagnostics } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(file) });
  expect(diagnostics.filter(({ code }) => code === 'document-unresolved')).toHaveLength(1);
});

test('a statement settles what contradicts itself', () => {
  const diagnosticsOf = (yaml: string) =>
    readArticle({
      path: 'bai.md',
      bytes: new TextEncoder().encode(
        `---\ntitle: Bài\n${yaml}\n---\n\nThông tư 21/2018/TT-BCT ngày 20/8/2019 đã ký.\n`,
      ),
    }).diagnostics.filter(({ code }) => code === 'document-conflict');
  expect(diagnosticsOf('topic: Tin')).toHaveLength(1);
  expect(
    diagnosticsOf('documents:\n  - document: Thông tư 21/2018/TT-BCT\n    date: 20/8/2018'),
  ).toHaveLength(0);
});

test.each(['Thông tư 88', 'quyển sách', 'Luật Kế toán'])(
  'what says too little is left out, and the text counts: %s',
  (document) => {
    const file = fileWith(`documents: ${document}`);
    expect(citedInFile(file)).toEqual([circular, older, '? Thông tư 88', '? Luật Kế toán']);
    const { diagnostics } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(file) });
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toContain('value-invalid 3');
  },
);

test.each([
  'Thông tư 88/2019/TT-BTC, Luật Kế toán số 88/2015/QH13',
  'Thông tư 88/2019/TT-BTC và Luật Kế toán số 88/2015/QH13',
  '[{ văn bản: Thông tư 88/2019/TT-BTC }, { số hiệu: Luật Kế toán số 88/2015/QH13 }]',
  '[Thông tư 88/2019/TT-BTC, chưa rõ, Luật Kế toán số 88/2015/QH13]',
])('%j names both', (documents) => {
  expect(withDocuments(`documents: ${documents}`)).toEqual([
    circular,
    older,
    'Thông tư 88/2019/TT-BTC',
    'Luật Kế toán 88/2015/QH13',
  ]);
});

import { describe, expect, it } from 'vitest';
import { parseDocumentTable } from '@/lib/content/document-table';
import { documentRegister } from '@/lib/site/documents/register';
import { makeSummary } from '../../support/make-article';
import { documentsIn } from '../../support/read-documents';

const told = (csv: string) =>
  parseDocumentTable(csv).findings.map(
    ({ diagnostic: { code, line, column } }) => `${code} ${line}:${column}`,
  );

/** The register of articles of these texts where an editor holds this table. */
function register(csv: string, ...texts: string[]) {
  const articles = texts.map((text, index) => {
    const { documents, subject, unresolved } = documentsIn(text);
    return makeSummary({ slug: `bai-${index}`, documents, subject, unresolved });
  });
  return documentRegister(articles, () => false, parseDocumentTable(csv).documents);
}

describe("an editor's table of documents", () => {
  it.each([
    ['commas', 'Số,Trích yếu,Ngày ban hành\n39/2014/TT-BTC,"về hóa đơn, chứng từ",31/3/2014\n'],
    [
      'semicolons and Windows line ends',
      '\ufeffSố;Trích yếu;Ngày ban hành\r\n39/2014/TTBTC;về hóa đơn, chứng từ;2014-03-31\r\n',
    ],
    ['tabs and no end', 'number\ttitle\tdate\nTT39/2014/TT-BTC\tvề hóa đơn, chứng từ\t31-3-2014'],
  ])('is read with %s', (_, csv) => {
    expect(parseDocumentTable(csv)).toMatchObject({
      documents: [
        { kind: 'Thông tư', number: '39/2014/TT-BTC', title: 'về hóa đơn, chứng từ', date: '2014-03-31' },
      ],
      findings: [],
    });
  });

  it('knows a law by number and name, a single decision by its day', () => {
    const csv = 'Số,Tên,Ngày ban hành\n38/2019/QH14,Luật Quản lý thuế,13/6/2019\n02/NQ-CP,,1/1/2020\n';
    expect(
      parseDocumentTable(csv).documents.map(({ kind, number, name, year }) => [kind, number, name, year]),
    ).toEqual([
      ['Luật', '38/2019/QH14', 'Luật Quản lý thuế', 2019],
      ['Nghị quyết', '02/NQ-CP', null, 2020],
    ]);
  });

  it.each([
    ['an unknown column', 'Số,Ghi chú\n39/2014/TT-BTC,x\n', ['documents-column 1:4']],
    ['no number', 'Số\nxem sau\n', ['documents-number 2:1']],
    ['a day that cannot be', 'Số,Ngày ban hành\n39/2014/TT-BTC,31/2/2014\n', ['documents-cell 2:16']],
    ['a link that runs', 'Số,Liên kết\n39/2014/TT-BTC,javascript:alert(1)\n', ['documents-cell 2:16']],
    [
      'a fault behind a cell of two lines',
      'Số,Trích yếu,Ngày\n39/2014/TT-BTC,"về\nhóa đơn",x\n',
      ['documents-cell 3:10'],
    ],
  ])('is told where it has %s', (_, csv, findings) => {
    expect(told(csv)).toEqual(findings);
  });

  it('wins over what articles say, and shows who says otherwise', () => {
    const [document] = register(
      'Số,Ngày ban hành\n39/2014/TT-BTC,31/3/2014\n',
      'Thông tư 39/2014/TT-BTC ngày 13/3/2014.',
    ).documents;
    expect(document?.date).toBe('2014-03-31');
    expect(document?.contradictions.map(({ value }) => value)).toEqual(['2014-03-13']);
  });

  it('completes a short form that the articles leave open', () => {
    const short = { kind: 'Thông tư', number: '200', name: null } as const;
    const texts = ['Thông tư 200/2014/TT-BTC.', 'Thông tư 200/2013/TT-BTC.'];
    expect(register('', ...texts).completed(short)).toBeNull();
    expect(register('Số\n200/2014/TT-BTC\n', ...texts).completed(short)?.document?.year).toBe(2014);
  });

  it('tells the number of a law that articles name by its year', () => {
    const csv = 'Số,Tên\n38/2019/QH14,Luật Quản lý thuế\n';
    expect(register(csv, 'Luật Quản lý thuế năm 2019.').documents.map(({ number }) => number)).toEqual([
      '38/2019/QH14',
    ]);
  });

  it('gives a document that no article cites no page', () => {
    expect(register('Số\n200/2014/TT-BTC\n', 'Trời đẹp.').documents).toEqual([]);
  });
});

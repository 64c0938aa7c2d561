import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bodyOf, figuresOf, importFrom } from '../../../support/import-texts';

const prose =
  'Sáng 12/3, tại trụ sở, đơn vị tổ chức hội nghị tổng kết với sự tham dự của hơn một trăm đại biểu đến từ các chi cục trực thuộc.';
const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } }).jpeg().toBuffer();

/** Bold by Word's own character style. */
const strong = (text: string) => new TextRun({ text, style: 'Strong' });

type Child = Paragraph | Table;

async function imported(children: Child[], more: Partial<ConstructorParameters<typeof Document>[0]> = {}) {
  const bytes = await Packer.toBuffer(new Document({
      ...more,
      styles: { characterStyles: [{ id: 'Strong', name: 'Strong' }], ...more.styles },
      sections: [{ children }],
    }));
  const found = await importFrom({ 'Hội nghị tổng kết.docx': bytes });
  return { ...found, article: found.articles.get('hoi-nghi-tong-ket.md') };
}

describe('a Word file', () => {
  it('has its title in the Title style, its lede in Subtitle', async () => {
    const { article } = await imported([
      new Paragraph({ text: 'Hội nghị tổng kết năm', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Đơn vị hoàn thành mọi chỉ tiêu được giao.', style: 'Subtitle' }),
      new Paragraph(prose),
      new Paragraph({ text: 'Kết quả', heading: HeadingLevel.HEADING_1 }),
      new Paragraph(prose),
      new Paragraph({ text: 'Số thu', heading: HeadingLevel.HEADING_2 }),
      new Paragraph(prose),
    ], { styles: { paragraphStyles: [{ id: 'Subtitle', name: 'Subtitle' }] } });
    expect(article?.title).toBe('Hội nghị tổng kết năm');
    expect(article?.lede).toBe('Đơn vị hoàn thành mọi chỉ tiêu được giao.');
    expect(article?.sections.map(({ heading, level }) => [heading, level])).toEqual([
      [null, 2],
      ['Kết quả', 2],
      ['Số thu', 3],
    ]);
  });

  it('without a Title style has the only heading of level 1 as its title', async () => {
    const { article } = await imported([
      new Paragraph({ text: 'Khai giảng lớp bồi dưỡng', heading: HeadingLevel.HEADING_1 }),
      new Paragraph(prose),
      new Paragraph(prose),
    ]);
    expect(article?.title).toBe('Khai giảng lớp bồi dưỡng');
  });

  it('without any heading has a bold first line as its title', async () => {
    const { article } = await imported([
      new Paragraph({ children: [strong('Ra quân đầu năm mới')] }),
      new Paragraph(prose),
      new Paragraph(prose),
    ]);
    expect(article?.title).toBe('Ra quân đầu năm mới');
  });

  it('keeps pictures with the caption below each', async () => {
    const image = new ImageRun({ type: 'jpg', data: await photo(), transformation: { width: 40, height: 30 } });
    const { article, images, report } = await imported([
      new Paragraph({ text: 'Hội nghị', heading: HeadingLevel.TITLE }),
      new Paragraph(prose),
      new Paragraph(prose),
      new Paragraph(prose),
      new Paragraph(prose),
      new Paragraph({ children: [image] }),
      new Paragraph({ text: 'Quang cảnh hội nghị. Ảnh: Lê Vân', style: 'Caption' }),
      new Paragraph(prose),
    ], { styles: { paragraphStyles: [{ id: 'Caption', name: 'caption' }] } });
    expect(images).toEqual(['hoi-nghi-tong-ket-1.jpg']);
    expect(report.pictures).toBe(1);
    const figures = figuresOf(article);
    expect(figures).toMatchObject([{ caption: 'Quang cảnh hội nghị.', credit: 'Lê Vân' }]);
    expect(figures[0]?.src).toMatch(/images\/hoi-nghi-tong-ket-1\.jpg$/);
  });

  it('keeps notes as notes', async () => {
    const { article } = await imported(
      [
        new Paragraph({ text: 'Có chú thích', heading: HeadingLevel.TITLE }),
        new Paragraph(prose),
        new Paragraph({ children: [new TextRun('Theo quy định mới'), new FootnoteReferenceRun(1), new TextRun(', thời hạn là mười ngày làm việc.')] }),
        new Paragraph(prose),
      ],
      { footnotes: { 1: { children: [new Paragraph('Điều 5 của quy định.')] } } },
    );
    const body = bodyOf(article);
    expect(body).toContain('Điều 5 của quy định.');
    expect(body).toMatch(/Theo quy định mới<sup>/);
    expect(body).not.toContain('↑');
  });

  it('keeps a table with merged cells', async () => {
    const cell = (text: string, span: { columnSpan?: number; rowSpan?: number } = {}) =>
      new TableCell({ ...span, children: [new Paragraph(text)] });
    const { article } = await imported([
      new Paragraph({ text: 'Có bảng', heading: HeadingLevel.TITLE }),
      new Paragraph(prose),
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [cell('Đơn vị', { rowSpan: 2 }), cell('Số tờ khai', { columnSpan: 2 })] }),
          new TableRow({ tableHeader: true, children: [cell('Nhập'), cell('Xuất')] }),
          new TableRow({ children: [cell('Chi cục A'), cell('1.204'), cell('3.377')] }),
        ],
      }),
      new Paragraph(prose),
    ]);
    const body = bodyOf(article);
    for (const text of ['Đơn vị', 'Số tờ khai', 'Nhập', 'Xuất', 'Chi cục A', '1.204', '3.377']) expect(body).toContain(text);
    expect(body).toContain('<table>');
  });

  it('keeps lists, links, bold and raised letters', async () => {
    const { article } = await imported(
      [
        new Paragraph({ text: 'Đủ kiểu chữ', heading: HeadingLevel.TITLE }),
        new Paragraph(prose),
        new Paragraph({ text: 'Mục một của danh sách', numbering: { reference: 'so', level: 0 } }),
        new Paragraph({ text: 'Mục hai của danh sách', numbering: { reference: 'so', level: 0 } }),
        new Paragraph({ children: [new TextRun('Diện tích 120 m'), new TextRun({ text: '2', superScript: true }), strong(' rất rộng'), new TextRun(' cho kho hàng.')] }),
        new Paragraph(prose),
      ],
      { numbering: { config: [{ reference: 'so', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] } },
    );
    const body = bodyOf(article);
    expect(body).toMatch(/<ol>\s*<li>.*Mục một của danh sách/s);
    expect(body).toContain('m<sup>2</sup>');
    expect(body).toMatch(/<strong>\s?rất rộng<\/strong>/);
  });

  it('passes over empty paragraphs, and says nothing of them', async () => {
    const { article, report } = await imported([
      new Paragraph(''),
      new Paragraph({ text: 'Nhiều dòng trống', heading: HeadingLevel.TITLE }),
      new Paragraph(''),
      new Paragraph(''),
      new Paragraph(prose),
      new Paragraph('   '),
      new Paragraph(`${prose} Đoạn hai.`),
    ]);
    expect(article?.title).toBe('Nhiều dòng trống');
    expect(report.left).toEqual([]);
  });

  it('changes nothing when it is imported once more', async () => {
    const { again } = await imported([new Paragraph({ text: 'Hai lần', heading: HeadingLevel.TITLE }), new Paragraph(prose)]);
    expect(await again()).toMatchObject({ written: [], pictures: 0, left: [], unchanged: ['articles/hoi-nghi-tong-ket.md'] });
  });

  it('is named where it is no Word file at all, and the others are imported', async () => {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ text: 'Bài tốt', heading: HeadingLevel.TITLE }), new Paragraph(prose)] }] }));
    const { report } = await importFrom({ 'hong.docx': 'không phải tệp Word', 'tot.docx': bytes });
    expect(report.written).toEqual(['articles/tot.md']);
    expect(report.left).toMatchObject([{ from: 'hong.docx', why: 'not-readable' }]);
  });
});

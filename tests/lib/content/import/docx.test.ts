import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bodyOf, figuresOf, importFrom } from '../../../support/import-texts';
import {
  footnoteMark,
  makeDocx,
  paragraph,
  picture,
  run,
  strong,
  table,
  type Xml,
} from '../../../support/make-docx';

const prose =
  'Sáng 12/3, tại trụ sở, đơn vị tổ chức hội nghị tổng kết với sự tham dự của hơn một trăm đại biểu đến từ các chi cục trực thuộc.';
const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } })
    .jpeg()
    .toBuffer();
const title = (text: string) => paragraph(text, { style: 'Title' });

async function imported(body: readonly Xml[], more: Parameters<typeof makeDocx>[1] = {}) {
  const found = await importFrom({ 'Hội nghị tổng kết.docx': await makeDocx(body, more) });
  return { ...found, article: found.articles.get('hoi-nghi-tong-ket.md') };
}

describe('a Word file', () => {
  it('has its title in the Title style, its lede in Subtitle', async () => {
    const { article } = await imported([
      title('Hội nghị tổng kết năm'),
      paragraph('Đơn vị hoàn thành mọi chỉ tiêu được giao.', { style: 'Subtitle' }),
      paragraph(prose),
      paragraph('Kết quả', { style: 'Heading1' }),
      paragraph(prose),
      paragraph('Số thu', { style: 'Heading2' }),
      paragraph(prose),
    ]);
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
      paragraph('Khai giảng lớp bồi dưỡng', { style: 'Heading1' }),
      paragraph(prose),
      paragraph(prose),
    ]);
    expect(article?.title).toBe('Khai giảng lớp bồi dưỡng');
  });

  it('without any heading has a bold first line as its title', async () => {
    const { article } = await imported([
      paragraph([strong('Ra quân đầu năm mới')]),
      paragraph(prose),
      paragraph(prose),
    ]);
    expect(article?.title).toBe('Ra quân đầu năm mới');
  });

  it('keeps pictures with the caption below each', async () => {
    const { article, images, report } = await imported(
      [
        title('Hội nghị'),
        paragraph(prose),
        paragraph(prose),
        paragraph(prose),
        paragraph(prose),
        paragraph([picture]),
        paragraph('Quang cảnh hội nghị. Ảnh: Lê Vân', { style: 'Caption' }),
        paragraph(prose),
      ],
      { jpeg: await photo() },
    );
    expect(images).toEqual(['hoi-nghi-tong-ket-1.jpg']);
    expect(report.pictures).toBe(1);
    const figures = figuresOf(article);
    expect(figures).toMatchObject([{ caption: 'Quang cảnh hội nghị.', credit: 'Lê Vân' }]);
    expect(figures[0]?.src).toMatch(/images\/hoi-nghi-tong-ket-1\.jpg$/);
  });

  it('keeps notes as notes', async () => {
    const { article } = await imported(
      [
        title('Có chú thích'),
        paragraph(prose),
        paragraph([run('Theo quy định mới'), footnoteMark, run(', thời hạn là mười ngày làm việc.')]),
        paragraph(prose),
      ],
      { footnote: 'Điều 5 của quy định.' },
    );
    const body = bodyOf(article);
    expect(body).toContain('Điều 5 của quy định.');
    expect(body).toMatch(/Theo quy định mới<sup>/);
    expect(body).not.toContain('↑');
  });

  it('keeps a table with merged cells', async () => {
    const { article } = await imported([
      title('Có bảng'),
      paragraph(prose),
      table(
        [
          [
            { text: 'Đơn vị', merge: 'restart' },
            { text: 'Số tờ khai', columns: 2 },
          ],
          [{ text: '', merge: 'continue' }, { text: 'Nhập' }, { text: 'Xuất' }],
          [{ text: 'Chi cục A' }, { text: '1.204' }, { text: '3.377' }],
        ],
        2,
      ),
      paragraph(prose),
    ]);
    const body = bodyOf(article);
    for (const text of ['Đơn vị', 'Số tờ khai', 'Nhập', 'Xuất', 'Chi cục A', '1.204', '3.377'])
      expect(body).toContain(text);
    expect(body).toContain('<table>');
  });

  it('keeps lists, links, bold and raised letters', async () => {
    const { article } = await imported([
      title('Đủ kiểu chữ'),
      paragraph(prose),
      paragraph('Mục một của danh sách', { numbered: true }),
      paragraph('Mục hai của danh sách', { numbered: true }),
      paragraph([
        run('Diện tích 120 m'),
        run('2', { raised: true }),
        strong(' rất rộng'),
        run(' cho kho hàng.'),
      ]),
      paragraph(prose),
    ]);
    const body = bodyOf(article);
    expect(body).toMatch(/<ol>\s*<li>.*Mục một của danh sách/s);
    expect(body).toContain('m<sup>2</sup>');
    expect(body).toMatch(/<strong>\s?rất rộng<\/strong>/);
  });

  it('passes over empty paragraphs, and says nothing of them', async () => {
    const { article, report } = await imported([
      paragraph(''),
      title('Nhiều dòng trống'),
      paragraph(''),
      paragraph(''),
      paragraph(prose),
      paragraph('   '),
      paragraph(`${prose} Đoạn hai.`),
    ]);
    expect(article?.title).toBe('Nhiều dòng trống');
    expect(report.left).toEqual([]);
  });

  it('has its tracked changes made, and none of its hidden text', async () => {
    const part = (words: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const { article, report } = await imported([
      title('Số thu'),
      `<w:p>${part('Số thu ')}<w:del w:id="1" w:author="a"><w:r><w:delText>giảm</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${part('tăng')}</w:ins>${part(' mạnh trong năm nay.')}</w:p>`,
      `<w:p>${part(prose)}${part('Chưa được công bố', '<w:b/><w:vanish/>')}${part(' Hết.', '<w:vanish w:val="0"/>')}</w:p>`,
      paragraph(prose),
    ]);
    const shown = `${article?.lede ?? ''} ${bodyOf(article)}`;
    expect(shown).toContain('Số thu tăng mạnh trong năm nay.');
    expect(shown).toContain('Hết.');
    expect(shown).not.toMatch(/giảm|công bố/);
    expect(report.left).toMatchObject([{ what: 'Chưa được công bố', why: 'hidden' }]);
  });

  it('below a letterhead has its title in bold', async () => {
    const { article } = await imported([
      table(
        [
          [{ text: 'SỞ Y TẾ' }, { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
          [{ text: 'Số: 12/TB' }, { text: 'Độc lập - Tự do - Hạnh phúc' }],
        ],
        0,
      ),
      paragraph([strong('Lịch tiêm chủng quý bốn')]),
      paragraph(prose),
      paragraph(prose),
    ]);
    expect(article?.title).toBe('Lịch tiêm chủng quý bốn');
  });

  it('changes nothing when it is imported once more', async () => {
    const { again } = await imported([title('Hai lần'), paragraph(prose)]);
    expect(await again()).toMatchObject({
      written: [],
      pictures: 0,
      left: [],
      unchanged: ['articles/hoi-nghi-tong-ket.md'],
    });
  });

  it('is named where it is no Word file at all, and the others are imported', async () => {
    const bytes = await makeDocx([title('Bài tốt'), paragraph(prose)]);
    const { report } = await importFrom({ 'hong.docx': 'không phải tệp Word', 'tot.docx': bytes });
    expect(report.written).toEqual(['articles/tot.md']);
    expect(report.left).toMatchObject([{ from: 'hong.docx', why: 'not-readable' }]);
  });
});

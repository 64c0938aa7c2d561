import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { lostWords } from '../../support/lost-words';

const rest = '\n\nCâu này là đoạn đầu của thân bài, và không ai ký tên ở dưới.\n';

function read(text: string) {
  const reading = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(text) });
  if (reading.article === null) throw new Error('No article.');
  expect(lostWords(text, reading)).toEqual([]);
  return reading.article;
}

/** The lede of a text whose first paragraph is `lede`. */
function ledeOf(lede: string) {
  const article = read(`# Tiêu đề của bài\n\n${lede}${rest}`);
  return { plain: article.lede, html: article.ledeHtml };
}

describe('a lede is shown as it is written', () => {
  test.each([
    [
      'Theo [Nghị định 12](https://vanban.example/12), phí *giảm* **một nửa** từ quý sau.',
      'Theo Nghị định 12, phí giảm một nửa từ quý sau.',
      'Theo <a href="https://vanban.example/12" rel="nofollow noopener">Nghị định 12</a>, phí <em>giảm</em> <strong>một nửa</strong> từ quý sau.',
    ],
    [
      'Nồng độ CO<sub>2</sub> đo trên 12 m<sup>2</sup> mặt hồ sáng nay vượt ngưỡng `QCVN 05`.',
      'Nồng độ CO2 đo trên 12 m2 mặt hồ sáng nay vượt ngưỡng QCVN 05.',
      'Nồng độ CO<sub>2</sub> đo trên 12 m<sup>2</sup> mặt hồ sáng nay vượt ngưỡng <code>QCVN 05</code>.',
    ],
    [
      '**(HDDTVN)** – Sáng 5/3, [Cục Thuế](/cuc-thue/) mở cổng mới cho hộ kinh doanh.',
      'Sáng 5/3, Cục Thuế mở cổng mới cho hộ kinh doanh.',
      'Sáng 5/3, <a href="/cuc-thue/">Cục Thuế</a> mở cổng mới cho hộ kinh doanh.',
    ],
    [
      '**TTO - Giá [xăng E5](/xang-e5/) giảm phiên thứ ba liên tiếp, còn 19.870 đồng một lít.**',
      'Giá xăng E5 giảm phiên thứ ba liên tiếp, còn 19.870 đồng một lít.',
      'Giá <a href="/xang-e5/">xăng E5</a> giảm phiên thứ ba liên tiếp, còn 19.870 đồng một lít.',
    ],
  ])('%s', (lede, plain, html) => {
    expect(ledeOf(lede)).toEqual({ plain, html });
  });

  test.each([
    'Câu này chỉ có chữ, không có gì khác để mà giữ lại cho trang.',
    '**Câu này in đậm từ đầu đến cuối vì là sa-pô của một tờ báo.**',
    '***Câu này vừa đậm vừa nghiêng từ đầu đến cuối, cũng là sa-pô.***',
  ])('plainly where there is nothing to keep: %s', (lede) => {
    const { plain, html } = ledeOf(lede);
    expect(plain).toBe(lede.replaceAll('*', ''));
    expect(html).toBeNull();
  });

  test('its notes come first, and stand with those of the body', () => {
    const article = read(
      `# Tiêu đề của bài\n\nPhí giảm một nửa từ quý sau cho mọi hộ kinh doanh.[^a]\n\nĐoạn sau cũng có chú thích của nó.[^b]\n\n[^b]: Chú thích hai.\n\n[^a]: Chú thích một.\n`,
    );
    expect(article.lede).toBe('Phí giảm một nửa từ quý sau cho mọi hộ kinh doanh.');
    expect(article.ledeHtml).toContain('<sup><a href="#note-1" id="noteref-1">1</a></sup>');
    const body = article.sections.flatMap(({ blocks }) => blocks).map((block) => JSON.stringify(block));
    expect(body.join('')).toMatch(/noteref-2.*note-1.*Chú thích một.*noteref-1.*note-2.*Chú thích hai/);
  });

  test('and nothing of it runs', () => {
    const { article } = readArticle({
      path: 'bai.md',
      bytes: new TextEncoder().encode(
        `# Tiêu đề của bài\n\nBấm <a href="javascript:alert(1)" onclick="x()">vào đây</a> <script>alert(2)</script> để xem **bảng giá** mới của tỉnh.${rest}`,
      ),
    });
    expect(article?.lede).toBe('Bấm vào đây để xem bảng giá mới của tỉnh.');
    expect(article?.ledeHtml).toMatch(
      /^Bấm (?:<a>)?vào đây(?:<\/a>)? {1,2}để xem <strong>bảng giá<\/strong> mới/,
    );
  });

  test('where the front matter has it plain and the body says it with links', () => {
    const article = read(
      `---\ntitle: Tiêu đề của bài\nlede: Từ quý sau, phí giảm một nửa cho mọi hộ.\n---\n\nTừ quý sau, [phí](/phi/) giảm một nửa cho mọi hộ.${rest}`,
    );
    expect(article.ledeHtml).toBe('Từ quý sau, <a href="/phi/">phí</a> giảm một nửa cho mọi hộ.');
  });

  test('where it stands behind the closing “more”', () => {
    const article = read(
      `# Tiêu đề của bài\n\n${rest}\n\nCâu cuối có [một liên kết](/a/) riêng của nó.more(HDDTVN) – Sáng nay, [Cục Thuế](/cuc/) mở **cổng mới** cho hộ kinh doanh.\n`,
    );
    expect(article.ledeHtml).toBe(
      'Sáng nay, <a href="/cuc/">Cục Thuế</a> mở <strong>cổng mới</strong> cho hộ kinh doanh.',
    );
    expect(JSON.stringify(article.sections)).toContain('<a href=\\"/a/\\">một liên kết</a>');
  });
});

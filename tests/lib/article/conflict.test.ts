import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';

/** What an image's text and its caption are found to disagree about; null where they agree. */
function conflict(alt: string, caption: string): string | null {
  const text = `# Tiêu đề của bài\n\nCâu này mở đầu bài viết và là sa-pô của nó.\n\n![${alt}](anh.jpg)\n\n*${caption} Ảnh: Lê Tám*\n\nCâu này kết thúc bài viết, không ai ký tên ở dưới.\n`;
  const { article, diagnostics } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(article?.hero?.caption).toBe(caption);
  const found = diagnostics.find(({ code }) => code === 'caption-conflict');
  return found === undefined ? null : `${String(found.params.hidden)} ≠ ${String(found.params.shown)}`;
}

describe('an image and its caption contradict each other', () => {
  test.each([
    ['Nhận Bằng khen của Thủ tướng', 'Nhận Bằng khen của Bộ trưởng.', 'Thủ tướng ≠ Bộ trưởng'],
    [
      'Trao Bằng khen của Chủ tịch UBND tỉnh cho các tập thể',
      'Trao Bằng khen của Bộ trưởng Bộ Y tế cho các tập thể.',
      'Chủ tịch UBND tỉnh ≠ Bộ trưởng Bộ Y tế',
    ],
    [
      'Đơn vị đón nhận Cờ thi đua của Chính phủ',
      'Đơn vị đón nhận Cờ thi đua của Bộ Tài chính năm qua.',
      'Chính phủ ≠ Bộ Tài chính năm qua',
    ],
    ['Bà Trần Thị Hoa phát biểu tại hội nghị', 'Bà Trần Thị Lan phát biểu tại hội nghị.', 'Hoa ≠ Lan'],
    ['Ông Phạm Đức cắt băng khánh thành cầu', 'Ông Lê Đạo cắt băng khánh thành cầu.', 'Phạm Đức ≠ Lê Đạo'],
    ['Ra quân kiểm tra tại Hà Nội', 'Ra quân kiểm tra tại Hải Phòng.', 'Hà Nội ≠ Hải Phòng'],
    ['Lễ trao Huân chương hạng Nhất cho Cục', 'Lễ trao Huân chương hạng Nhì cho Cục.', 'Nhất ≠ Nhì'],
    ['Đội tuyển nhận giải nhất toàn đoàn', 'Đội tuyển nhận giải ba toàn đoàn.', 'nhất ≠ ba'],
    ['Phó Thủ tướng thăm gian hàng của tỉnh', 'Thủ tướng thăm gian hàng của tỉnh.', 'Phó ≠ '],
    ['Khai mạc ngày 3/2/2021 ở xã', 'Khai mạc ngày 5/2/2021 ở xã.', '3/2/2021 ≠ 5/2/2021'],
  ])('“%s”, “%s”', (alt, caption, found) => {
    expect(conflict(alt, caption)).toBe(found);
  });
});

describe('they do not where', () => {
  test.each([
    [
      'a title is glued to a place',
      'Bà Hoa, Giám đốc Sở Y tế TP.Cần Thơ tại lễ khánh thành',
      'Bà Hoa, Giám đốc Sở Y tế Cần Thơ tại lễ khánh thành.',
    ],
    [
      'a credit is glued to a name',
      'Bến cá mới ở phường An Hải, Đà NẵngẢnh: CTV',
      'Bến cá mới ở phường An Hải, Đà Nẵng. Ảnh: CTV',
    ],
    [
      'a place is written with and without a dot',
      'Chủ tịch Hội Làm vườn TP.HCM (HGA) Lê Văn Tám.',
      'Chủ tịch Hội Làm vườn TPHCM (HGA).',
    ],
    [
      'the image says less',
      'Nhận Bằng khen của Thủ tướng',
      'Nhận Bằng khen của Thủ tướng Chính phủ, sáng 5/3.',
    ],
    ['the image says more', 'Ra quân tại Hà Nội sáng thứ Hai', 'Ra quân tại Hà Nội.'],
    [
      'the image is cut short',
      'Bà Trần Thị Hoa phát biểu tại hội…',
      'Bà Trần Thị Hoa phát biểu tại hội nghị.',
    ],
    ['a name is added', 'Ông Đức cắt băng khánh thành cầu', 'Ông Phạm Văn Đức cắt băng khánh thành cầu.'],
    [
      'people are added',
      'Lãnh đạo tỉnh và Cục Thuế trao quà',
      'Lãnh đạo tỉnh, Sở Tài chính và Cục Thuế trao quà.',
    ],
    [
      'an office is spelled out',
      'Đại diện TCHQ trao quà cho học sinh',
      'Đại diện Tổng cục Hải quan trao quà cho học sinh.',
    ],
    [
      'a form of address stands for an office',
      'Bộ trưởng Lê Thành Long trao quà',
      'Ông Lê Thành Long trao quà.',
    ],
    ['their order differs', 'Ông Phạm Đức và bà Lê Hoa trao quà', 'Bà Lê Hoa và ông Phạm Đức trao quà.'],
    [
      'it is a paraphrase',
      'Các em nhỏ đọc sách trong thư viện xã',
      'Các em nhỏ say sưa đọc sách ở thư viện của xã.',
    ],
    ['they speak of different things', 'Cầu Rồng nhìn từ bờ tây', 'Bà con góp gạo nấu bánh chưng.'],
    [
      'an abbreviation is spelled out',
      'Kiểm tra tại TP.HCM sáng nay',
      'Kiểm tra tại Thành phố Hồ Chí Minh sáng nay.',
    ],
    [
      'a company goes by its letters',
      'Gian hàng sữa của Thảo Nguyên tại hội chợ',
      'Gian hàng sữa của TNM tại hội chợ.',
    ],
    ['only case differs', 'LỄ TRAO BẰNG KHEN CỦA THỦ TƯỚNG', 'Lễ trao Bằng khen của Thủ tướng.'],
  ])('%s', (_, alt, caption) => {
    expect(conflict(alt, caption)).toBeNull();
  });
});

test.each([
  ['![Cầu mới](anh.jpg "Cầu Trà lúc khánh thành năm 2026")', 'Cầu Trà lúc khánh thành năm 2026'],
  ['![Cầu mới](anh.jpg "Cầu Trà, Ảnh: Lê Tám")', null],
  ['![Cầu mới](anh.jpg "cầu mới")', null],
  ['![Cầu mới](anh.jpg "Cầu Trà khánh thành")\n\n*Cầu Trà khánh thành sáng nay. Ảnh: Lê Tám*', null],
])('the title of a picture is told where nothing else says it: %j', (picture, told) => {
  const text = `# Tiêu đề của bài\n\nCâu này mở đầu bài viết và là sa-pô của nó.\n\n${picture}\n\nCâu này kết thúc bài viết, không ai ký tên ở dưới cả.\n`;
  const { diagnostics } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  const found = diagnostics.find(({ code }) => code === 'image-title-dropped');
  expect(found?.params['words'] ?? null).toBe(told);
});

import { expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';
import { wordsOf } from '../../support/words';

const text = [
  'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa biển động kéo dài.',
  'Người trên bến đợi từ đêm, đèn sáng suốt dọc cầu cảng cũ.',
  'Đến trưa, hàng đã lên bờ và xe nối nhau về thành phố.',
].join('\n\n');

/** An article that ends with some lines. */
function ending(end: string, frontMatter = '') {
  const file = `---\ntitle: Tàu về bến\n${frontMatter}\n---\n\n${text}\n\n${end}\n`;
  const { article, diagnostics } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(file) });
  return article && articleJson(article, diagnostics, 'vi', 0);
}

const authors = (end: string, frontMatter = '') => ending(end, frontMatter)?.authors.map(({ name }) => name);

it('ranks and degrees stand before a name', () => {
  const ranks = `
    Đại tướng | Thượng tướng | Trung tướng | Thiếu tướng | Chuẩn tướng | Đô đốc | Phó Đô đốc | Chuẩn Đô đốc
    Đại tá | Thượng tá | Trung tá | Thiếu tá | Đại úy | Đại uý | Thượng úy | Thượng uý | Trung úy | Trung uý
    Thiếu úy | Thiếu uý | GS | PGS | TS | TSKH | ThS | Thạc sĩ | Thạc sỹ | Tiến sĩ | Tiến sỹ | Giáo sư
    Phó Giáo sư | BS | Bác sĩ | DS | Dược sĩ | KS | Kỹ sư | KTS | Kiến trúc sư | LS | Luật sư | CN | Cử nhân
    NSND | NSƯT | NGND | NGƯT | Nhà báo | Nhà văn | Nhà thơ | Ông | Bà | Đồng chí | Đ/c | PV | BTV
    Biên tập viên | THS.`;
  expect(
    wordsOf(ranks).filter((rank) => authors('', `authors: ${rank} Lê Văn An`)?.join() !== 'Lê Văn An'),
  ).toEqual([]);
});

it('an office behind a name is no second author', () => {
  const offices = `
    Phó | Trưởng | Tổng Bí thư | Bí thư | Chủ tịch | Thủ tướng | Bộ trưởng | Thứ trưởng | Tổng cục | Cục
    Chi cục | Vụ | Vụ trưởng | Giám đốc | Tổng Giám đốc | Tổng giám đốc | Chánh | Đội | Đội trưởng | Phòng
    Văn phòng | Viện | Viện trưởng | Học viện | Hiệu trưởng | Trường | Đại học | Sở | Bộ | Ban | Hội
    Hiệp hội | Liên đoàn | Ủy ban | Uỷ ban | UBND | HĐND | Công ty | Tập đoàn | Tổng công ty | Ngân hàng
    Trung tâm | Tạp chí | Hải quan | HQ | BĐBP | Bộ đội | Công an | Đồn | Thanh tra | Kiểm toán | Đại biểu
    Ủy viên | Uỷ viên | Thành viên | Chuyên gia | Phát ngôn | Quyền | Nguyên`;
  for (const office of wordsOf(offices))
    expect(ending('', `authors: Lê Văn An, ${office} Hoa Sen`)?.authors, office).toMatchObject([
      { name: 'Lê Văn An', title: `${office} Hoa Sen` },
    ]);
});

it('a line at the end says who wrote', () => {
  const labels = `
    Bài | Tin | Bài viết | Người viết | Tác giả | Tác giả bài viết | Thực hiện | Người thực hiện | Nội dung
    Tin bài | Phóng viên | Biên dịch | Lược dịch | Tổng hợp | Biên soạn | Bởi | Viết bởi | By | Text | Words
    Written by | Reported by | Story by | Reporting by | Author | Đăng bởi | Người đăng | Posted by
    Bài và ảnh | Tin và ảnh | Bài, ảnh | Tin, ảnh | Tin, bài, ảnh | Tin bài, ảnh | Tin, bài và ảnh
    Tin bài và ảnh | Bài & ảnh | Bài / ảnh | Bài/ảnh | Bài - ảnh | Tin - ảnh | Bài-ảnh | Tin-ảnh | Tin ảnh
    Bài ảnh | Text and photos | Text and photo`;
  expect(wordsOf(labels).filter((label) => authors(`${label}: Lê Văn An`)?.join() !== 'Lê Văn An')).toEqual(
    [],
  );
  const labelsOfPictures =
    'Ảnh | Hình ảnh | Hình | Photo | Photos | Photo by | Photos by | Picture | Pictures';
  for (const label of wordsOf(labelsOfPictures))
    expect(ending(`Bài: Trần Hà - ${label}: Lê Văn An`)?.photographers, label).toMatchObject([
      { name: 'Lê Văn An' },
    ]);
});

it('what somebody did is no part of the name', () => {
  const roles = `
    thực hiện | ghi | lược ghi | tổng hợp | t/h | th | t.h | lược dịch | biên dịch | biên soạn | dịch | sưu tầm
    st | lược thuật | theo dõi | trình bày | ghi chép | biên tập`;
  expect(wordsOf(roles).filter((role) => authors(`Lê Văn An (${role})`)?.join() !== 'Lê Văn An')).toEqual([]);
});

it('newsrooms sign, too', () => {
  const names =
    'P.V | Nhóm PV | Nhóm phóng viên | Ban biên tập | Phóng viên | Staff reporter | Staff writer | Tòa soạn';
  expect(wordsOf(names).filter((name) => authors(name)?.join() !== name)).toEqual([]);
});

it('an article may be taken over from one of these', () => {
  const agencies = `
    vov | ttxvn | vna | vtv | vietnam | vietnamplus | bnews | reuters | afp | ap | xinhua | tan hoa xa
    cafef | tinnhanhchungkhoan | vneconomy | vnexpress | dan tri | tuoi tre | thanh nien | nhan dan
    nguoi lao dong | tien phong | lao dong | bloomberg | cnn | bbc | chinhphu | vtc | vtc news | vietnamnet
    vietnam net | zing | zing news | znews | tri thuc | ttxvn vietnam | tin tuc | bao tin tuc | vietnam plus
    vns | viet nam news | sggp | sai gon giai phong | plo | cand | cong an nhan dan | qdnd
    quan doi nhan dan | hnm | ha noi moi | nld | kenh14 | soha | cafebiz | vietstock | infonet | anninhthudo
    dai doan ket | giao thong | xay dung | cong thuong | dau tu | hai quan | gd td | giao duc thoi dai
    phap luat | phap luat tp hcm | suc khoe doi song | tap chi tai chinh | bao chinh phu | vgp | yonhap
    kyodo | dpa | sputnik | ria novosti | tass | the guardian | new york times | nikkei`;
  expect(wordsOf(agencies).filter((name) => ending(`Theo ${name}`)?.via?.toLowerCase() !== name)).toEqual([]);
});

it('a caption ends with who made the picture', () => {
  const labels = `
    Bài và ảnh | Tin và ảnh | Tin, ảnh | Bài, ảnh | Nguồn ảnh | Ảnh nguồn | Ảnh | Nguồn | Biểu đồ | Đồ họa
    Đồ hoạ | Infographics | Infographic | Photo | Source`;
  for (const label of wordsOf(labels))
    expect(JSON.stringify(ending(`![](a.jpg)\n*Bến cũ. ${label}: Lê An*\n\nHết.`)), label).toContain(
      '"credit":"Lê An"',
    );
});

/** Who signs an article in English: “A (office), B | photographer”. */
function signedBy(top: string, end: string): string {
  const prose =
    'The port opened its berth on Monday, three months early.\n\nIt will take ships from January.';
  const file = `---\ntitle: Port opens its second berth as trade grows\n---\n\n${top}\n\n${prose}\n\n${end}\n`;
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(file) });
  const people = article?.authors.map(({ name, title }) => (title === null ? name : `${name} (${title})`));
  return [people?.join(', '), ...(article?.photographers ?? []).map(({ name }) => `| ${name}`)]
    .join(' ')
    .trim();
}

it.each([
  ['By Mary Stone', 'Photo by John Reed', 'Mary Stone | John Reed'],
  ['By Mary Stone', 'Photographs by John Reed and Ann Lee', 'Mary Stone | John Reed | Ann Lee'],
  ['', 'Story by Mary Stone\n\nPictures by John Reed', 'Mary Stone | John Reed'],
  ['', 'Reporting by Mary Stone in Hanoi; Photography by John Reed', 'Mary Stone | John Reed'],
  ['Words by Mary Stone | Photos by John Reed', '', 'Mary Stone | John Reed'],
  ['', 'Additional reporting by John Reed.', 'John Reed'],
  ['', 'Reporting by Mary Stone; Illustration by John Reed; Editing by Ann Lee', 'Mary Stone'],
  ['', 'Translated by Mary Stone', 'Mary Stone'],
  ['Mary Stone in Haiphong', '', 'Mary Stone'],
  ['By Mary Stone for the Harbour Times', '', 'Mary Stone'],
  ['By Mary Stone, Staff Writer', '', 'Mary Stone (Staff Writer)'],
  ['By MARY STONE Staff Writer', '', 'MARY STONE (Staff Writer)'],
  ['By Mary Stone Senior reporter', '', 'Mary Stone (Senior reporter)'],
  ['By Mary Stone and John Reed', 'Reporting by Mary Stone in Hanoi', 'Mary Stone, John Reed'],
  ['By Mary Stone | Senior Reporter', '', 'Mary Stone (Senior Reporter)'],
  ['Mary Stone, Haiphong correspondent', '', 'Mary Stone (Haiphong correspondent)'],
  ['Mary Stone', 'Photos: John Reed', 'Mary Stone | John Reed'],
  ['Lê Văn An', 'Ảnh: Trần Bình', 'Lê Văn An | Trần Bình'],
  ['', 'Photos by John Reed show the berth', ''],
  ['', 'Edited by John Reed', ''],
])('who did what in English: %j … %j', (top, end, people) => {
  expect(signedBy(top, end)).toBe(people);
});

import { describe, expect, it } from 'vitest';
import { find } from '@/lib/client/search/find';
import { spellingsOf } from '@/lib/site/search/abbreviations';
import { makeArticle } from '../../../support/make-article';
import { openIndex } from '../../../support/open-index';
import { wordsOf } from '../../../support/words';

/** Titles that a query finds, best first. */
async function found(
  query: string,
  titles: string[],
  abbreviations: { name: string; short: string[] }[] = [],
) {
  const articles = titles.map((title, at) => makeArticle({ slug: `bai-${at}`, title }));
  const { index, numbered } = openIndex(articles, spellingsOf({ abbreviations }));
  const { hits, hasAll } = await find(query, index);
  return hasAll ? hits.map(({ page }) => numbered[page]?.article.title) : [];
}

describe('an abbreviation and its full name', () => {
  it.each([
    ['thuế gtgt', 'Thuế giá trị gia tăng của gạo'],
    ['thuế giá trị gia tăng', 'Hoàn thuế GTGT'],
    ['vat', 'Hoàn thuế GTGT'],
    ['bảo hiểm xã hội', 'Mức đóng BHXH'],
    ['BHXH', 'Mức đóng bảo hiểm xã hội'],
    ['TCHQ', 'Tổng cục Hải quan họp'],
    ['tổng cục hải quan', 'Công văn của TCHQ'],
    ['ngân sách nhà nước', 'Thu NSNN tăng'],
    ['xnk', 'Kim ngạch xuất nhập khẩu'],
    ['tphcm', 'Sở Y tế TP.HCM'],
    ['thành phố hồ chí minh', 'Sở Y tế TPHCM'],
    ['giấy chứng nhận xuất xứ', 'Gỡ vướng về C/O mẫu D'],
    ['c/o', 'Cấp giấy chứng nhận xuất xứ'],
    ['nghị định của chính phủ', 'Toàn văn 126/2020/NĐ-CP'],
    ['thông tư bộ tài chính', 'Toàn văn 39/2018/TT-BTC'],
  ])('“%s” finds “%s”', async (query, title) => {
    expect(await found(query, [title, 'Chuyện khác'])).toEqual([title]);
  });

  it('that the paper adds are found by each other, too', async () => {
    const own = [{ name: 'kiểm tra chuyên ngành', short: ['KTCN'] }];
    expect(await found('ktcn', ['Kiểm tra chuyên ngành ở cảng'], own)).toEqual([
      'Kiểm tra chuyên ngành ở cảng',
    ]);
    expect(await found('kiểm tra chuyên ngành', ['Giảm KTCN'], own)).toEqual(['Giảm KTCN']);
    expect(await found('ktcn', ['Kiểm tra chuyên ngành ở cảng'])).toEqual([]);
  });

  it('with other marks or in another order are others', async () => {
    expect(await found('gtgt', ['Gia tăng giá trị', 'Giá trị, gia tăng'])).toEqual([]);
  });
});

/** What papers shorten: each name, and how. */
const shortened = `
an toàn giao thông: ATGT
an toàn thực phẩm: ATTP
an toàn vệ sinh thực phẩm: ATVSTP
bảo hiểm thất nghiệp: BHTN
bảo hiểm xã hội: BHXH
bảo hiểm y tế: BHYT
bảo vệ môi trường: BVMT
bất động sản: BĐS
cách mạng công nghiệp: CMCN
cán bộ công chức: CBCC
chuyển đổi số: CĐS
công nghệ thông tin: CNTT
công ty cổ phần: CTCP
doanh nghiệp nhà nước: DNNN
đầu tư trực tiếp nước ngoài: FDI
đồng bằng sông Cửu Long: ĐBSCL
giá trị gia tăng: GTGT | VAT
giao thông vận tải: GTVT
giấy chứng nhận xuất xứ: C/O | chứng nhận xuất xứ
gian lận thương mại: GLTM
hiệp định thương mại tự do: FTA
hóa đơn điện tử: HĐĐT
hội đồng quản trị: HĐQT
hợp tác xã: HTX
khoa học công nghệ: KHCN
khu công nghiệp: KCN
kiểm tra sau thông quan: KTSTQ
ngân hàng nhà nước: NHNN
ngân hàng thương mại: NHTM
ngân sách nhà nước: NSNN
nghị định của Chính phủ: NĐ-CP | nghị định Chính phủ
nghị quyết của Chính phủ: NQ-CP | nghị quyết Chính phủ
người lao động: NLĐ
người nộp thuế: NNT
quản lý thị trường: QLTT
quản lý rủi ro: QLRR
quyết định của Bộ Tài chính: QĐ-BTC | quyết định Bộ Tài chính
quyết định của Thủ tướng: QĐ-TTg | quyết định Thủ tướng
sở hữu trí tuệ: SHTT
sản xuất kinh doanh: SXKD
tài sản cố định: TSCĐ
thành phố Hồ Chí Minh: TPHCM | TP.HCM | TP Hồ Chí Minh
thi đua khen thưởng: TĐKT
thông tư của Bộ Tài chính: TT-BTC | thông tư Bộ Tài chính
thu nhập cá nhân: TNCN
thu nhập doanh nghiệp: TNDN
thương mại điện tử: TMĐT
tiêu thụ đặc biệt: TTĐB
tổ chức tín dụng: TCTD
trách nhiệm hữu hạn: TNHH
trái phiếu doanh nghiệp: TPDN
ủy ban nhân dân: UBND
xây dựng cơ bản: XDCB
xuất khẩu: XK
nhập khẩu: NK
xuất nhập cảnh: XNC
xuất nhập khẩu: XNK`;

it('each of these is a spelling of its name, and no letters that stand for two names are', () => {
  const spellings = spellingsOf({ abbreviations: [] });
  for (const row of shortened.trim().split('\n')) {
    const [name = '', short = ''] = row.split(': ');
    const found = spellings.find(([first]) => first === name);
    expect(found, name).toEqual(expect.arrayContaining(wordsOf(short)));
  }
  const letters = spellings.flat().filter((each) => each.length < 2 || each === 'CP');
  expect(letters).toEqual([]);
});

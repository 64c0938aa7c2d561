import { expect, it, test } from 'vitest';
import { cited, issuersIn } from '../../../support/read-documents';
import { wordsOf } from '../../../support/words';

it('a law’s name ends where it ends, whatever commas it holds', () => {
  const names = `
    Thuế xuất khẩu, thuế nhập khẩu
    Thuế xuất khẩu, nhập khẩu
    Thuế xuất khẩu và thuế nhập khẩu
    Thuế XK, thuế NK
    Thuế XK, NK
    Phí và lệ phí
    Phí, lệ phí
    Quản lý, sử dụng tài sản công
    Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
    Thực hành tiết kiệm, chống lãng phí
    Phòng, chống tham nhũng
    Phòng, chống ma túy
    Phòng, chống rửa tiền
    Phòng, chống tác hại của rượu, bia
    Phòng, chống tác hại của thuốc lá
    Phòng, chống bệnh truyền nhiễm
    Phòng, chống thiên tai
    Phòng cháy và chữa cháy
    Phòng cháy, chữa cháy
    Khoa học và công nghệ
    Hỗ trợ doanh nghiệp nhỏ và vừa
    Hỗ trợ DN nhỏ và vừa
    An toàn, vệ sinh lao động
    Khám bệnh, chữa bệnh
    Chất lượng sản phẩm, hàng hóa
    Tiêu chuẩn và quy chuẩn kỹ thuật
    Bảo vệ và kiểm dịch thực vật
    Sử dụng năng lượng tiết kiệm và hiệu quả
    Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
    Cán bộ, công chức
    Thi đua, khen thưởng
    Hôn nhân và gia đình
    Xuất cảnh, nhập cảnh của công dân Việt Nam
    Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
    Kế toán, kiểm toán
    Trưng mua, trưng dụng tài sản
    Trật tự, an toàn giao thông đường bộ
    Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
    Tổ chức HĐND và UBND
    Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
    Ban hành văn bản quy phạm pháp luật của HĐND, UBND
    Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
    Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
    Bầu cử đại biểu Quốc hội và đại biểu HĐND
    Trách nhiệm bồi thường của Nhà nước
    Phòng, chống bạo lực gia đình
    Phòng, chống mua bán người
    Phòng, chống khủng bố
    Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
    Phòng, chống HIV/AIDS
    Phòng cháy, chữa cháy và cứu nạn, cứu hộ
    Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
    Thể dục, thể thao
    Phổ biến, giáo dục pháp luật
    Thi hành tạm giữ, tạm giam
    Tài nguyên, môi trường biển và hải đảo
    Đo đạc và bản đồ
    Địa chất và khoáng sản
    Quy hoạch đô thị và nông thôn
    Giáo dục quốc phòng và an ninh
    Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
    Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
    Công nghiệp quốc phòng, an ninh và động viên công nghiệp
    Hòa giải, đối thoại tại Tòa án
    Khoa học, công nghệ và đổi mới sáng tạo
    Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
    Kế toán và Thống kê
    Kế toán - Thống kê
    Ngân hàng, hợp tác xã tín dụng và công ty tài chính
    Án phí, lệ phí Tòa án
    Thẩm phán và Hội thẩm Tòa án nhân dân
    Bưu chính, viễn thông
    Hành nghề y, dược tư nhân
    Tín ngưỡng, tôn giáo`;
  for (const name of wordsOf(names)) {
    expect(cited(`Bài này nêu Luật ${name} năm 2014 và các quy định khác.`)).toEqual([`Luật ${name} 2014`]);
    expect(cited(`Theo Luật ${name} và các quy định khác thì hàng được thông quan.`)).toEqual([
      `? Luật ${name}`,
    ]);
  }
});

/** Bodies, and the letters that numbers have of them. */
const letters = `
Chủ tịch nước: CTN
Chính phủ: CP
Thủ tướng Chính phủ: TTg
Văn phòng Chính phủ: VPCP
Văn phòng Quốc hội: VPQH
Văn phòng Chủ tịch nước: VPCTN
Bộ Tài chính: BTC
Bộ Công Thương: BCT
Bộ Thương mại: BTM
Bộ Nội vụ: BNV
Bộ Ngoại giao: BNG
Bộ Công an: BCA
Bộ Quốc phòng: BQP
Bộ Tư pháp: BTP
Bộ Xây dựng: BXD
Bộ Giao thông vận tải: BGTVT
Bộ Giáo dục và Đào tạo: BGDĐT
Bộ Văn hóa, Thể thao và Du lịch: BVHTTDL
Bộ Tài nguyên và Môi trường: BTNMT
Bộ Nông nghiệp và Phát triển nông thôn: BNNPTNT | BNN
Bộ Khoa học và Công nghệ: BKHCN
Bộ Thông tin và Truyền thông: BTTTT
Bộ Lao động - Thương binh và Xã hội: BLĐTBXH | LĐTBXH
Bộ Kế hoạch và Đầu tư: BKHĐT | BKH
Bộ Y tế: BYT
Bộ Nông nghiệp và Môi trường: BNNMT
Bộ Dân tộc và Tôn giáo: BDTTG
Ủy ban Dân tộc: UBDT
Ngân hàng Nhà nước Việt Nam: NHNN
Kiểm toán nhà nước: KTNN
Thanh tra Chính phủ: TTCP
Viện kiểm sát nhân dân tối cao: VKSTC | VKSNDTC
Tòa án nhân dân tối cao: TANDTC
Hội đồng Thẩm phán Tòa án nhân dân tối cao: HĐTP
Tổng cục Thuế: TCT
Tổng cục Hải quan: TCHQ
Tổng cục Quản lý thị trường: TCQLTT
Tổng cục Thống kê: TCTK
Kho bạc Nhà nước: KBNN
Ủy ban Chứng khoán Nhà nước: UBCK | UBCKNN
Bảo hiểm xã hội Việt Nam: BHXH
Tổng Liên đoàn Lao động Việt Nam: TLĐ
UBND: UBND
HĐND: HĐND
Ban Chỉ đạo 389 quốc gia: BCĐ389
Hội đồng Bộ trưởng: HĐBT
Hội đồng Chính phủ: HĐCP
Hội đồng Nhà nước: HĐNN
Bộ Công nghiệp: BCN
Bộ Thủy sản: BTS
Bộ Văn hóa - Thông tin: BVHTT
Bộ Bưu chính, Viễn thông: BBCVT
Bộ Khoa học, Công nghệ và Môi trường: BKHCNMT
Ban Tổ chức - Cán bộ Chính phủ: TCCP
Ban Vật giá Chính phủ: BVGCP`;

/** Bodies, and what texts call them. */
const names = `
Quốc hội: Quốc hội | National Assembly
Ủy ban Thường vụ Quốc hội: Ủy ban Thường vụ Quốc hội | UBTVQH | UBTV Quốc hội
    Standing Committee of the National Assembly
Chủ tịch nước: Chủ tịch nước | President
Thủ tướng Chính phủ: Thủ tướng | Prime Minister
Bộ Tài chính: Bộ Tài Chính | Bộ TC | Ministry of Finance
Bộ Công Thương: Bộ Công thương | Bộ CT | Ministry of Industry and Trade
Bộ Lao động - Thương binh và Xã hội: Bộ Lao động | Bộ Lao động Thương binh và Xã hội
    Bộ Lao động, Thương binh và Xã hội | Bộ Lao động - Thương binh Xã hội | Bộ LĐTBXH | Bộ LĐ-TB&XH
    Bộ LĐTB&XH | Ministry of Labour, Invalids and Social Affairs
    Ministry of Labor, War Invalids and Social Affairs
Bộ Nông nghiệp và Phát triển nông thôn: Bộ NN&PTNT | Bộ NNPTNT
    Ministry of Agriculture and Rural Development
Bộ Nông nghiệp và Môi trường: Bộ NN&MT | Bộ NNMT | Ministry of Agriculture and Environment
Bộ Giao thông vận tải: Bộ GTVT | Ministry of Transport
Bộ Tài nguyên và Môi trường: Bộ TN&MT | Bộ TNMT | Ministry of Natural Resources and Environment
Bộ Kế hoạch và Đầu tư: Bộ KH&ĐT | Bộ KHĐT | Ministry of Planning and Investment
Bộ Khoa học và Công nghệ: Bộ KH&CN | Bộ KHCN | Ministry of Science and Technology
Bộ Thông tin và Truyền thông: Bộ TT&TT | Bộ TTTT | Ministry of Information and Communications
Bộ Giáo dục và Đào tạo: Bộ GD&ĐT | Bộ GDĐT | Ministry of Education and Training
Ngân hàng Nhà nước Việt Nam: Ngân hàng Nhà nước | NHNN Việt Nam | State Bank of Vietnam
Bảo hiểm xã hội Việt Nam: BHXH Việt Nam | Vietnam Social Security
Ban Chấp hành Trung ương: Ban Chấp hành Trung ương Đảng | Ban Chấp hành Trung ương | Ban Chấp hành TW
    Trung ương Đảng
Bộ Chính trị: Bộ Chính trị
Ban Bí thư: Ban Bí thư
Chính phủ: Government
Cục Chăn nuôi và Thú y: Cục Chăn nuôi và Thú y
Cục Quản lý Dược: Cục Quản lý Dược
Cục Hàng không Việt Nam: Cục Hàng không Việt Nam
Bộ Nội vụ: Ministry of Home Affairs
Bộ Công an: Ministry of Public Security
Bộ Quốc phòng: Ministry of National Defence
Bộ Tư pháp: Ministry of Justice
Bộ Xây dựng: Ministry of Construction
Bộ Y tế: Ministry of Health
Tổng cục Thuế: General Department of Taxation
Tổng cục Hải quan: General Department of Customs | General Department of Vietnam Customs`;

const rows = (table: string) =>
  table
    .trim()
    // A row may go on in the next line.
    .split(/\n(?! )/)
    .map((row): [name: string, others: string] => {
      const [name = '', others = ''] = row.split(': ');
      return [name, others];
    });

test.each(rows(letters))('the letters of %s', (name, others) => {
  for (const each of wordsOf(others))
    expect(issuersIn(`Theo Quyết định số 12/2014/QĐ-${each} về việc này.`), each).toEqual([name]);
});

test.each(rows(names))('the names of %s', (name, others) => {
  for (const each of wordsOf(others))
    expect(issuersIn(`Theo Quyết định số 12/2014 của ${each} về việc này.`), each).toEqual([name]);
});

it('a head issues for the body', () => {
  const heads = `
    Bộ trưởng | Thứ trưởng | Thống đốc | Tổng cục trưởng | Phó Tổng cục trưởng | Cục trưởng | Phó Cục trưởng
    Chủ tịch | Phó Chủ tịch | Giám đốc | Tổng Giám đốc | Tổng Kiểm toán | Chủ nhiệm | Minister of`;
  for (const head of wordsOf(heads))
    expect(issuersIn(`Theo Quyết định số 12/2014 của ${head} Bộ Tài chính về việc này.`), head).toEqual([
      'Bộ Tài chính',
    ]);
});

it('a local body is one of several', () => {
  const bodies = `
    UBND | Ủy ban nhân dân | HĐND | Hội đồng nhân dân | Cục Thuế | Cục Hải quan | Chi cục Thuế
    Chi cục Hải quan | Cục Quản lý thị trường | Bảo hiểm xã hội | BHXH | Tỉnh ủy | Thành ủy
    Ban Thường vụ Tỉnh ủy | Sở`;
  const names = new Map([
    ['Ủy ban nhân dân', 'UBND'],
    ['Hội đồng nhân dân', 'HĐND'],
    ['BHXH', 'Bảo hiểm xã hội'],
  ]);
  for (const body of wordsOf(bodies))
    expect(issuersIn(`Theo Quyết định số 12/2014 của ${body} tỉnh Hà Giang về việc này.`)).toEqual([
      `${names.get(body) ?? body} tỉnh Hà Giang`,
    ]);
});

test.each([
  ['Chủ tịch UBND tỉnh An Giang Lê Văn Bảy', 'UBND tỉnh An Giang'],
  ['UBND TPHCM Trần Thị Sáu', 'UBND TPHCM'],
  ['UBND tỉnh Lê Văn Bảy', 'UBND'],
  ['Cục Thuế TP. HCM Theo đó', 'Cục Thuế TP. HCM'],
  ['Cục Thuế Hà Nội', 'Cục Thuế Hà Nội'],
  ['Cục Thuế TP.HỒ CHÍ MINH', 'Cục Thuế TP.HỒ CHÍ MINH'],
  ['UBND tỉnh Bà Rịa - Vũng Tàu', 'UBND tỉnh Bà Rịa - Vũng Tàu'],
  ['UBND huyện Mai Sơn, tỉnh Sơn La', 'UBND huyện Mai Sơn'],
  ['Chi cục Thuế Ba Đình', 'Chi cục Thuế Ba Đình'],
  ['Sở Tài nguyên và Môi trường tỉnh Lào Cai', 'Sở Tài nguyên và Môi trường tỉnh Lào Cai'],
  ['Sở Giao thông vận tải Đà Nẵng', 'Sở Giao thông vận tải Đà Nẵng'],
  ['Sở Tài chính về giá đất', 'không rõ'],
])('a place ends where its name does: %s', (written, issuer) => {
  expect(issuersIn(`Theo Quyết định số 12/2014 của ${written} đã nêu.`)).toEqual([issuer]);
});

it('firms, faculties and trades are no laws', () => {
  const firms = `
    Công ty Luật TNHH Hải Phát | Công ty Luật LNT & Partners | Hãng Luật Bình Minh | Khoa Luật Kinh tế
    Văn phòng Luật Hoa Sen | Cty Luật Bình Minh 2020 | ngành Luật Thương mại 2019 | bậc thạc sĩ Luật Kinh tế
    lớp cử nhân Luật Hình sự | Trường Đại học Luật Hà Nội | lớp cao học Luật Dân sự | nhóm tiến sỹ Luật Thương mại`;
  expect(wordsOf(firms).filter((each) => cited(`Ông Bảy ở ${each} nói vậy.`).length > 0)).toEqual([]);
});

test.each([
  ['Luật PPP liên quan tới vốn', '? Luật PPP'],
  ['Luật HTX đã sửa', '? Luật HTX'],
  ['Luật BHXH một lần', '? Luật BHXH'],
])('an abbreviation is a law’s name by itself: %s', (text, law) => {
  expect(cited(`Theo ${text}.`)).toEqual([law]);
});

test.each([
  ['TTG', 'TTg'],
  ['BLDTBXH', 'BLĐTBXH'],
  ['LDTBXH', 'LĐTBXH'],
  ['BKHDT', 'BKHĐT'],
  ['BGDDT', 'BGDĐT'],
  ['HDND', 'HĐND'],
  ['TLD', 'TLĐ'],
  ['HTR', 'HTr'],
  ['BNN&PTNT', 'BNNPTNT'],
  ['BKH&CN', 'BKHCN'],
  ['BTN&MT', 'BTNMT'],
  ['BTT&TT', 'BTTTT'],
  ['BKH&ĐT', 'BKHĐT'],
  ['BGD&ĐT', 'BGDĐT'],
])('letters that are typed otherwise: %s', (typed, letters) => {
  expect(cited(`Theo Quyết định số 12/2014/QĐ-${typed} về việc này.`)).toEqual([
    `Quyết định 12/2014/QĐ-${letters}`,
  ]);
});

it('contracts, minutes and licences are no documents of the state', () => {
  const letters = `
    HĐ | HĐKT | HĐLĐ | HĐMB | HĐTV | HĐQT | HĐTD | BB | GP | GPXD | GPKD | GCN | BC | KH | TTr | TTR
    GM | GGT | PC | PT | TK | TCVN | QCVN | VCCI | VASEP | VBF | HHDN | CTY | TNHH | CV | KL | HD | QC | CTR
    CTr`;
  expect(
    wordsOf(letters).filter((each) => cited(`Theo Công văn số 12/${each}-BTC hôm qua.`).length > 0),
  ).toEqual([]);
  expect(cited('Theo Công văn số 12/TCT-BTC hôm qua.')).toEqual(['Công văn 12/TCT-BTC']);
});

/** What one document does to another. */
const acts = `
amends: sửa đổi | bổ sung | sửa đổi, bổ sung | sửa đổi và bổ sung | sửa đổi bổ sung | bổ sung, sửa đổi
    điều chỉnh, bổ sung | đính chính | amends | amended | amending | amending and supplementing
    amends and supplements | amended and supplemented | supplementing
replaces: sửa đổi, bổ sung, thay thế | sửa đổi, bổ sung hoặc thay thế | sửa đổi, thay thế
    sửa đổi và thay thế | thay thế | thay thế cho | thay cho | thế chỗ | replaces | replaced | replacing
repeals: bãi bỏ | hủy bỏ | sửa đổi, bãi bỏ | hết hiệu lực | mất hiệu lực | chấm dứt hiệu lực
    hết hiệu lực thi hành | repeals | repealed | repealing | abolishes | annuls
suspends: ngưng hiệu lực | tạm ngưng hiệu lực | ngưng hiệu lực thi hành
guides: hướng dẫn | hướng dẫn thi hành | hướng dẫn thực hiện | quy định chi tiết
    quy định chi tiết và hướng dẫn thi hành | quy định chi tiết, hướng dẫn thi hành
    quy định chi tiết và biện pháp thi hành | quy định và hướng dẫn thi hành | quy định chi tiết thi hành
    guides | guiding | detailing | details | guiding the implementation of | providing guidance on
    provides guidance on`;

/** Said of the document that ends. */
const endings = ['hết hiệu lực', 'mất hiệu lực', 'chấm dứt hiệu lực', 'hết hiệu lực thi hành'];

test.each(rows(acts))('a document %s another', (type, words) => {
  // A circular guides what stands above it, and changes what stands beside it.
  const other = type === 'guides' ? 'Nghị định 13/2013/NĐ-CP' : 'Thông tư 13/2013/TT-BTC';
  for (const word of wordsOf(words)) {
    const sentence = endings.includes(word) ? `làm ${other} ${word}` : `${word} ${other}`;
    expect(cited(`Thông tư 12/2014/TT-BTC ${sentence}.`)[0], word).toBe(
      `Thông tư 12/2014/TT-BTC, ${type} ${other.split(' ').at(-1) ?? ''}`,
    );
  }
});

it('a document that ends names the one that ends it', () => {
  for (const by of wordsOf('khi | do | bởi | từ ngày'))
    expect(
      cited(`Thông tư 13/2013/TT-BTC hết hiệu lực ${by} Thông tư 12/2014/TT-BTC được ban hành.`),
      by,
    ).toEqual(['Thông tư 13/2013/TT-BTC', 'Thông tư 12/2014/TT-BTC, repeals 13/2013/TT-BTC']);
});

it('letters of two bodies are those of two issuers only on a joint circular', () => {
  expect(issuersIn('Theo Quyết định số 12/2014/QĐ-BTC-BYT về việc này.')).toEqual(['Bộ Tài chính']);
  expect(issuersIn('Theo Thông tư liên tịch số 12/2014/TTLT-BTC-BYT về việc này.')).toEqual([
    'Bộ Tài chính; Bộ Y tế',
  ]);
});

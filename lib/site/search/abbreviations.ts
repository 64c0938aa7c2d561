import { issuerLetters } from '../../article/documents/tables/issuers';
import type { Site } from '../../content/site';
import { stripMarks } from '../../language/spelling';
import { bodyAbbreviations } from '../../language/words/bodies';

/** Abbreviations in newspapers other than names of bodies. `site.yaml` adds to them. */
const terms: readonly (readonly [name: string, ...short: string[]])[] = [
  ['an toàn giao thông', 'ATGT'],
  ['an toàn thực phẩm', 'ATTP'],
  ['an toàn vệ sinh thực phẩm', 'ATVSTP'],
  ['bảo hiểm thất nghiệp', 'BHTN'],
  ['bảo hiểm xã hội', 'BHXH'],
  ['bảo hiểm y tế', 'BHYT'],
  ['bảo vệ môi trường', 'BVMT'],
  ['bất động sản', 'BĐS'],
  ['cách mạng công nghiệp', 'CMCN'],
  ['cán bộ công chức', 'CBCC'],
  ['chuyển đổi số', 'CĐS'],
  ['công nghệ thông tin', 'CNTT'],
  ['công ty cổ phần', 'CTCP'],
  ['doanh nghiệp nhà nước', 'DNNN'],
  ['đầu tư trực tiếp nước ngoài', 'FDI'],
  ['đồng bằng sông Cửu Long', 'ĐBSCL'],
  ['giá trị gia tăng', 'GTGT', 'VAT'],
  ['giao thông vận tải', 'GTVT'],
  ['giấy chứng nhận xuất xứ', 'C/O', 'chứng nhận xuất xứ'],
  ['gian lận thương mại', 'GLTM'],
  ['hiệp định thương mại tự do', 'FTA'],
  ['hóa đơn điện tử', 'HĐĐT'],
  ['hội đồng quản trị', 'HĐQT'],
  ['hợp tác xã', 'HTX'],
  ['khoa học công nghệ', 'KHCN'],
  ['khu công nghiệp', 'KCN'],
  ['kiểm tra sau thông quan', 'KTSTQ'],
  ['ngân hàng nhà nước', 'NHNN'],
  ['ngân hàng thương mại', 'NHTM'],
  ['ngân sách nhà nước', 'NSNN'],
  ['nghị định của Chính phủ', 'NĐ-CP', 'nghị định Chính phủ'],
  ['nghị quyết của Chính phủ', 'NQ-CP', 'nghị quyết Chính phủ'],
  ['người lao động', 'NLĐ'],
  ['người nộp thuế', 'NNT'],
  ['quản lý thị trường', 'QLTT'],
  ['quản lý rủi ro', 'QLRR'],
  ['quyết định của Bộ Tài chính', 'QĐ-BTC', 'quyết định Bộ Tài chính'],
  ['quyết định của Thủ tướng', 'QĐ-TTg', 'quyết định Thủ tướng'],
  ['sở hữu trí tuệ', 'SHTT'],
  ['sản xuất kinh doanh', 'SXKD'],
  ['tài sản cố định', 'TSCĐ'],
  ['thành phố Hồ Chí Minh', 'TPHCM', 'TP.HCM', 'TP Hồ Chí Minh'],
  ['thi đua khen thưởng', 'TĐKT'],
  ['thông tư của Bộ Tài chính', 'TT-BTC', 'thông tư Bộ Tài chính'],
  ['thu nhập cá nhân', 'TNCN'],
  ['thu nhập doanh nghiệp', 'TNDN'],
  ['thương mại điện tử', 'TMĐT'],
  ['tiêu thụ đặc biệt', 'TTĐB'],
  ['tổ chức tín dụng', 'TCTD'],
  ['trách nhiệm hữu hạn', 'TNHH'],
  ['trái phiếu doanh nghiệp', 'TPDN'],
  ['ủy ban nhân dân', 'UBND'],
  ['xây dựng cơ bản', 'XDCB'],
  ['xuất khẩu', 'XK'],
  ['nhập khẩu', 'NK'],
  ['xuất nhập cảnh', 'XNC'],
  ['xuất nhập khẩu', 'XNK'],
];

/** Fewer letters are ambiguous: “CP” is “Chính phủ” and “cổ phần”. */
const LEAST_LETTERS = 3;

/** All spellings of each name that has several, the full name first. */
export function spellingsOf({ abbreviations }: Pick<Site, 'abbreviations'>): string[][] {
  const rows: (readonly [name: string, ...short: string[]])[] = [
    ...terms,
    ...bodyAbbreviations.map(([short, name]) => [name, short] as const),
    ...[...issuerLetters].flatMap(([short, name]) =>
      name === null || short.length < LEAST_LETTERS ? [] : [[name, short] as const],
    ),
    ...abbreviations.map(({ name, short }) => [name, ...short] as const),
  ];
  const byName = new Map<string, Map<string, string>>();
  for (const [name, ...short] of rows) {
    const spellings = byName.get(keyOf(name)) ?? new Map<string, string>();
    for (const each of [name, ...short]) if (!spellings.has(keyOf(each))) spellings.set(keyOf(each), each);
    byName.set(keyOf(name), spellings);
  }
  return [...byName.values()].map((spellings) => [...spellings.values()]);
}

/** Names that differ only in case, marks or punctuation match each other anyway. */
function keyOf(name: string): string {
  return stripMarks(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

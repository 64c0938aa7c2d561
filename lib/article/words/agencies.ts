/**
 * An agency or newsroom in brackets at the beginning of a lede: “(HDDTVN) – ”, “(TTXVN/Vietnam+) - ”, “(Dân trí) – ”.
 * Without a dash, only capitals: “(TTXVN) Sáng nay”.
 */
const bracketed =
  /^\(\s*(?:(?<dashed>[\p{Lu}\p{N}][\p{L}\p{N}.+/& -]{1,28}?)\s*\)\s*[-–—:][-–—:\s]*|(?<bare>\p{Lu}{3,})\s*\)\s+(?=\p{Lu}))/u;

/**
 * Papers and agencies without brackets at the beginning of a lede: “TTO - ”, “VOV.VN – ”; online editions end in “O”.
 */
const unbracketed =
  /^(?<known>VOV(?:\.VN)?|VTV(?:\.vn)?|VTC News|TTXVN|VGP|BNEWS|NDĐT|SGGP|HNM|NLĐ|LĐ|QĐND|CAND|PLVN|Dân trí|VnExpress|VietNamNet|Vietnam\+|[\p{Lu}]{2,5}O(?:nline)?)\s*[-–—]\s+(?=\p{Lu})/u;

/** An online edition's short name alone on a line: “SGGPO”, “VOV.VN”. */
export const onlineEdition = /^(?:\p{Lu}{2,5}O|V(?:OV|TV|TC)\.(?:VN|vn))$/u;

/** The same without a dash, as in feeds: only before a word that typically begins news, “BNEWS Chiều 12/3, …”. */
const undashed =
  /^(?<code>BNEWS|TTXVN|VOV\.VN|QĐND|\p{Lu}{2,5}O)\s+(?=(?:Sáng|Trưa|Chiều|Tối|Đêm|Rạng sáng|Khuya|Ngày|Hôm|Theo|Tại|Trong|Sau|Mới|Từ|Đến|Nhân|Vừa|Tính)\s)/u;

/** English agency style: “HANOI, Nov. 27 (VNS) — ”, “Hanoi (VNA) – ”, “WASHINGTON (Reuters) - ”, “HÀ NỘI — ”. */
const english =
  /^(?<english>\p{Lu}[\p{L}.'’ -]{1,30}(?:, \p{Lu}[\p{L}.'’ -]{1,30})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? \([\p{L}\p{N}.+/& -]{2,30}\)|\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?= —)) ?(?:—|–|--?)\s+(?=[\p{Lu}“"])/u;

/** Patterns for the beginning of a lede, each with the agency or dateline in a named group. */
export const openings: readonly RegExp[] = [bracketed, unbracketed, undashed, english];

/** The agency at the end of the last paragraph: “… for pipes. — VNS”. */
export const closingAgency = /[.!?”"](?:\/\.)?\s+(?:—|–|--?)\s*(?<agency>[\p{Lu}\d/+]{2,20})$/u;

/** Words before an agency that is alone at an article's end. */
export const viaMarker = /^(?:theo|nguồn|theo nguồn)\s*:?\s+/i;

/** Agencies, papers and broadcasters from which articles are taken over; compared after folding. */
export const agencies: readonly string[] = [
  'vov',
  'ttxvn',
  'vna',
  'vtv',
  'vietnam',
  'vietnamplus',
  'bnews',
  'reuters',
  'afp',
  'ap',
  'xinhua',
  'tan hoa xa',
  'cafef',
  'tinnhanhchungkhoan',
  'vneconomy',
  'vnexpress',
  'dan tri',
  'tuoi tre',
  'thanh nien',
  'nhan dan',
  'nguoi lao dong',
  'tien phong',
  'lao dong',
  'bloomberg',
  'cnn',
  'bbc',
  'chinhphu',
  'vtc',
  'vtc news',
  'vietnamnet',
  'vietnam net',
  'zing',
  'zing news',
  'znews',
  'tri thuc',
  'ttxvn vietnam',
  'tin tuc',
  'bao tin tuc',
  'vietnam plus',
  'vns',
  'viet nam news',
  'sggp',
  'sai gon giai phong',
  'plo',
  'cand',
  'cong an nhan dan',
  'qdnd',
  'quan doi nhan dan',
  'hnm',
  'ha noi moi',
  'nld',
  'kenh14',
  'soha',
  'cafebiz',
  'vietstock',
  'infonet',
  'anninhthudo',
  'dai doan ket',
  'giao thong',
  'xay dung',
  'cong thuong',
  'dau tu',
  'hai quan',
  'gd td',
  'giao duc thoi dai',
  'phap luat',
  'phap luat tp hcm',
  'suc khoe doi song',
  'tap chi tai chinh',
  'bao chinh phu',
  'vgp',
  'yonhap',
  'kyodo',
  'dpa',
  'sputnik',
  'ria novosti',
  'tass',
  'the guardian',
  'new york times',
  'nikkei',
];

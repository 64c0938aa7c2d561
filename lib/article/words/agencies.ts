import { fold } from '../../language/text';
import { places } from './places';

/** Words that typically begin news. */
export const newsOpeners =
  'Sáng|Trưa|Chiều|Tối|Đêm|Rạng sáng|Khuya|Ngày|Hôm|Theo|Tại|Trong|Sau|Mới|Từ|Đến|Nhân|Vừa|Tính|Thực hiện|Liên quan';

/**
 * An agency or newsroom in brackets at the beginning of a lede: “(HDDTVN) – ”, “(TTXVN/Vietnam+) - ”, “(Dân trí) – ”, “(SGGP). – ”.
 * Without a dash, only capitals: “(TTXVN) Sáng nay”.
 */
const bracketed = new RegExp(
  String.raw`^\(\s*(?:(?<dashed>[\p{Lu}\p{N}][\p{L}\p{N}.+/& -]{1,28}?|[a-z][a-z\d-]*(?:\.[a-z]{2,8}){1,3})\s*\)\s*\.?\s*[-–—:][-–—:\s]*|(?<bare>\p{Lu}{3,})\s*\)\s+(?=\p{Lu})|(?<short>\p{Lu}{2})\s*\)\s+(?=(?:${newsOpeners})\s))`,
  'u',
);

/**
 * Papers and agencies without brackets at the beginning of a lede: “TTO - ”, “VOV.VN – ”; online editions end in “O”.
 */
const unbracketed =
  /^(?<known>(?:VOV(?:\.VN)?|VTV(?:\.vn)?|VTC News|TTXVN|VGP|BNEWS|NDĐT|SGGP|HNM|NLĐ|LĐ|QĐND|CAND|PLVN|SKĐS|GD&TĐ|KTĐT|BVPL|Dân trí|VnExpress|VietNamNet(?: Bridge| Global)?|Vietnam\+|[\p{Lu}]{2,5}O(?:nline)?)(?: Online)?)\s*[-–—]\s+(?=[\p{Lu}\d“"])/u;

/** An online edition's short name alone on a line: “SGGPO”, “VOV.VN”. */
export const onlineEdition = /^(?:\p{Lu}{2,5}O|V(?:OV|TV|TC)\.(?:VN|vn))$/u;

/** The same without a dash, as in feeds: only before a word that typically begins news, “BNEWS Chiều 12/3, …”. */
const undashed = new RegExp(
  `^(?<code>BNEWS|TTXVN|VOV\\.VN|QĐND|\\p{Lu}{2,5}O)\\s+(?=(?:${newsOpeners})\\s)`,
  'u',
);

/** A paper's address or, before a word that begins news, any short name: “Sông Rồng.vn - ”, “QĐND Online – Sáng”, “LSO-Ngày”. */
const named = new RegExp(
  `^(?:(?<site>\\p{Lu}[\\p{L}\\d]+(?:\\.[a-z]{2,4})?\\.(?:vn|VN|com|org))\\s*[-–—]\\s+(?=\\p{Lu})|(?<short>[\\p{Lu}&]{2,8}(?: Online)?)\\s*[-–—]\\s*(?=(?:${newsOpeners})\\s))`,
  'u',
);

/** A paper of two words or an address in brackets, without a dash: “(Dân Việt) Chủ tịch nước …”, “(baobien.vn) Ngày 19/5 …”. */
const bracketedAlone =
  /^\(\s*(?<paper>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|[a-z][a-z\d-]*(?:\.[a-z]{2,8}){1,3})\s*\)\s+(?=\p{Lu})/u;

/** A place as the provinces' papers set it: “BẮC NINH - ”, and “Bắc Ninh - ” before a word that begins news. */
const placed = new RegExp(
  `^(?:(?<place>${namesOfPlaces((name) => name.toUpperCase())})\\s+[-–—]\\s+(?=\\p{Lu}\\p{Ll})|(?<town>${namesOfPlaces(capitalised)})\\s+[-–—]\\s+(?=(?:${newsOpeners})\\s))`,
  'u',
);

function namesOfPlaces(written: (name: string) => string): string {
  const names = [...places].toSorted((one, other) => other.length - one.length);
  return names.map((name) => written(name).replaceAll('.', '\\.')).join('|');
}

function capitalised(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A Vietnamese syllable without marks. */
const syllable =
  '(?:ngh?|[cgknpt]h|tr|qu|[bcdghklmnprstvx])(?:a[iouy]?|e[ou]?|i[ae]?u?|o[aei]?|oa[iy]|u[aeiouy]?|uo[iu]|uy[ae]|y(?:eu?)?)(?:ch|ng|nh|[cmnpt])?';

/** The address of a paper without its domain: three or more syllables, or two and “Net”, “Online”. */
const squeezed = new RegExp(`^(?:(?:${syllable}){3,7}|(?:${syllable}){2,4}(?:net|online|plus|news|times))$`);

/** Letters that hardly any foreign name has. */
const vietnamese = /ng|[gknpt]h|gi|tr|qu|ie/;

/** Places as one word: “YênBái”. */
const joinedPlaces = new Set(
  [...places].filter((name) => name.includes(' ')).map((name) => capitalised(name).replaceAll(' ', '')),
);

/** A capitalised word at the beginning of a lede that may be a paper's address: “Kinhtedothi - ”, “YênBái - ”. */
export const firstWord = /^(?<word>\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)*)\s*[-–—]\s+(?=\p{Lu})/u;

/** Whether a word is the address of a paper, or a place written as one word. */
export function isPaperAddress(word: string): boolean {
  const letters = word.toLowerCase();
  return joinedPlaces.has(word) || (vietnamese.test(letters) && squeezed.test(letters));
}

/** Initials of a paper, “TĐKT - ”: they have no vowel, so they are no word; but they may be any body's. */
export const initials = /^(?<initials>[BCDĐGHKLMNPQRSTVX]{3,6})\s*[-–—]\s+(?=\p{Lu}\p{Ll})/u;

/** English agency style: “HANOI, Nov. 27 (VNS) — ”, “Hanoi (VNA) – ”, “WASHINGTON (Reuters) - ”, “HÀ NỘI — ”. */
const english =
  /^(?<english>\p{Lu}[\p{L}.'’ -]{1,30}(?:, \p{Lu}[\p{L}.'’ -]{1,30})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?:(?: |--)\([\p{L}\p{N}.+/& -]{2,30}\)| \/[A-Z][A-Za-z ]{2,20}\/)|\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?= —)) ?(?:(?:—|–|--?)\s+|--)(?=[\p{Lu}“"])/u;

/** The place and day of a press release: “Hải Phòng, ngày 18/11/2025 – ”, “CAN THO, VIETNAM – November 18, 2025 – ”. */
const released =
  /^(?<released>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?(?:, | ?[-–—] ?| (?=\())\(?(?:(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\)?)\s*(?:[-–—]|--|\/[A-Z ]{4,20}\/ --)\s*(?=[\p{Lu}“"])/u;

/** A Vietnamese place in an English text, before a word that opens a sentence: “Hanoi - The …”. */
const translated = new RegExp(
  `^(?<translated>HCMC|HCM City|Saigon|${namesOfPlaces((name) => capitalised(fold(name)))})\\s+[-–—]\\s+(?=(?:The|An?|In|On|At|As|To|By|For|From|After|Since|With|About|Over|More|Many|Some|Nearly|Around)\\s)`,
  'u',
);

/** The national agency's own style: “Hà Nội (TTXVN 2/4) Sáng 2/4”. */
const national =
  /^(?<national>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3} \((?:TTXVN|VNA)(?: \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)?\))\s*[-–—]?\s+(?=\p{Lu})/u;

/** Patterns for the beginning of a lede, each with the agency or dateline in a named group. */
export const openings: readonly RegExp[] = [
  bracketed,
  bracketedAlone,
  unbracketed,
  undashed,
  named,
  placed,
  national,
  english,
  released,
  translated,
];

/** The patterns among them that name a paper or an agency. */
export const paperOpenings: readonly RegExp[] = [bracketed, unbracketed, undashed, named];

/** The agency at the end of the last paragraph: “… for pipes. — VNS”, “… in 1982.-VNA”. */
export const closingAgency = /[.!?”"](?:\/\.)?\s*(?:—|–|--?)\s*(?<agency>[\p{Lu}\d/+]{2,20})$/u;

/** Words before an agency that is alone at an article's end. */
export const viaMarker = /^(?:theo nguồn|nguồn(?: tin| bài)?|theo|source)(?:\s*:\s*|\s+)/i;

/** The beginning of a newsroom's name, from which an article is taken over: “Báo Nhân Dân”, “Đài PT-TH Hà Nam”. */
export const newsroomName =
  /^(?:(?:Báo|Tạp [Cc]hí|(?:Nhật|Tuần|Thời) [Bb]áo|Thông tấn xã)(?: điện tử)?|Đài (?:PT|TH|TN|Phát thanh|Truyền hình|Truyền thanh|Tiếng nói)\P{Lu}*|Đài(?= \p{Lu}\S+ \p{Lu})|(?:(?:Cổng|Trang) (?:TTĐT|thông tin|tin)|(?:Trung tâm|TT) (?:Truyền thông|Văn hóa|VH|TT))[^()]*) ?\p{Lu}/u;

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
  'vietnam news',
  'tuoi tre news',
  'vnexpress international',
  'saigon times',
  'hanoi times',
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

import type { Language } from './languages';
import { shortenAtClause } from './shorten';
import { toSlug } from './slug';

const NBSP = '\u00a0';
const WORD_JOINER = '\u2060';

/** Longest group without a break, in letters: longer ones leave gaps in narrow columns. */
const LONGEST = 16;

/** Frequent two-syllable words of headlines, without marks, inside which a line should not break. */
const compounds = new Set(
  `anh-hung ban-hanh bang-khen bao-chi bao-hiem bien-phong bo-truong buon-lau can-bo chinh-phu chinh-sach chinh-tri chong-lai
  chu-tich cong-an cong-bo cong-chuc cong-doan cong-nghe cong-nghiep cong-trinh cong-ty cua-khau dac-biet dai-bieu dai-hoi
  danh-hieu dao-tao dau-tu dia-phuong dich-vu diem-moi dien-tu dieu-hanh doanh-nghiep doanh-thu doi-moi don-vi dong-nai du-an
  du-lich gia-dinh giai-thuong giam-doc giam-sat giao-duc giay-khen ha-noi hai-phong hai-quan hang-hai hang-hoa hang-khong
  hanh-chinh hiep-dinh hoi-nghi hop-tac huan-chuong huong-dan huy-chuong khen-thuong kho-bac khoa-hoc khoi-to kiem-soat
  kiem-tra kim-ngach kinh-doanh kinh-te ky-niem lanh-dao lao-dong lien-ket linh-vuc ma-tuy nang-cao ngan-hang ngan-sach nghe-an
  nghe-nhan nghe-si nghi-dinh nha-giao nha-nuoc nhan-dan nhan-vien nhap-khau nhiem-vu nong-nghiep phap-luat phat-trien
  phong-trao phu-nu quan-doi quan-ly quang-ninh quoc-gia quoc-hoi quoc-te quyet-dinh san-pham san-xuat suc-khoe tai-chinh
  tap-the thanh-nien thanh-pho thanh-tich the-gioi thi-dua thi-truong thong-quan thong-tin thong-tu thu-tuc thu-tuong thuc-hien
  thue-quan thuong-mai tieu-bieu to-chuc toan-quoc tong-cuc truy-tang truyen-thong tuyen-duong van-hoa van-phong vi-pham
  viet-nam vinh-danh xa-hoi xay-dung xuat-khau xuat-nhap y-te yeu-nuoc`.split(/\s+/),
);

/** Words that belong to the number after them: “tháng 2”, “Điều 4”, “hạng Nhất”, “lần thứ”. */
const beforeNumber =
  /^(?:ngày|tháng|năm|quý|thứ|lần|khóa|kỳ|điều|khoản|điểm|chương|số|quận|phường|khu|tổ|hạng|cấp|bậc|loại|tuần|trang|tốp|top|gần|hơn|trên|dưới|tp|tp\.)$/iu;
const number = /^[(“"]?(?:\d[\d.,/:%-]*\p{L}{0,3}|[IVX]{1,5}|nhất|nhì|hai|ba|tư)[),.:;”"!?]*$/iu;
const digits = /^[(“"]?\d[\d.,/]*$/u;
/** Words that belong to the number before them: “1.500 tỷ đồng”, “28 Cờ”, “5 năm”. */
const unit =
  /^(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|euro|tấn|kg|km|m²|m2|ha|phần|lần|người|năm|tháng|ngày|giờ|phút|tuổi|tập|cá|cờ|vụ|bài|xe|chiếc|điểm|cán|doanh|suất|ca|lô|container|đơn|hộ|nhà|học|trường|tỉnh|xã|dự|%)$/iu;
const money = /^(?:tỷ|tỉ|triệu|nghìn|ngàn)$/iu;

/** Maximum letters of a headline among others: a longer one would stand over its neighbours. */
const LONGEST_LISTED = 150;

/** A headline as a list shows it, see {@link keepTogether}; a very long one is shortened. */
export function listedHeadline(headline: string, lang: Language): string {
  return keepTogether(shortenAtClause(headline, LONGEST_LISTED), lang);
}

/**
 * Puts no-break spaces into a headline: between a number and its unit (“1.500 tỷ đồng”), a counter and its number
 * (“tháng 2”), and the syllables of common words (“Hải quan”); and word joiners behind the dashes of a short word
 * (“NĐ-CP”, “2026–2030”). For showing, never for comparing.
 */
export function keepTogether(headline: string, lang: Language): string {
  if (lang !== 'vi') return headline;
  const words = headline.split(' ');
  let text = words[0] ?? '';
  /** Start of the current group in `text`. */
  let start = 0;
  /** Whether the last word ends a compound, and so begins no other. */
  let closed = false;
  for (const [index, word] of words.slice(1).entries()) {
    const before = words[index] ?? '';
    const compound: boolean = !closed && isCompound(before, word);
    const bound: boolean =
      (compound || isBound(before, word)) && text.length - start + 1 + word.length <= LONGEST;
    if (!bound) start = text.length + 1;
    text += (bound ? NBSP : ' ') + word;
    closed = bound && compound;
  }
  return text.replace(/\S+/gu, joinDashes);
}

function joinDashes(group: string): string {
  return group.length > LONGEST
    ? group
    : group.replace(/(?<=[\p{L}\p{N}])[-–](?=[\p{L}\p{N}])/gu, `$&${WORD_JOINER}`);
}

function isCompound(one: string, other: string): boolean {
  return (
    /^\p{L}+$/u.test(one) && /^\p{L}+[,.:;”"!?)]*$/u.test(other) && compounds.has(toSlug(`${one} ${other}`))
  );
}

function isBound(one: string, other: string): boolean {
  const bare = other.replace(/[,.:;”"!?)]+$/u, '');
  return (
    (beforeNumber.test(one) && number.test(other)) ||
    (digits.test(one) && unit.test(bare)) ||
    (money.test(one) && /^(?:đồng|usd|euro|đô)$/iu.test(bare))
  );
}

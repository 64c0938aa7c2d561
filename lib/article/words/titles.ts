/** Names of newspapers as they appear after a page's title. */
const papers =
  'VnExpress|Tuổi Trẻ(?: Online)?|Báo Tuổi Trẻ|Thanh Niên|Dân trí|VietNamNet|Vietnamnet|Zing(?:news)?|Znews|VOV|VOV\\.VN|VTV|VTC News|VietnamPlus|Vietnam\\+|TTXVN|Nhân Dân|Lao Động|Người Lao Động|Tiền Phong|Sài Gòn Giải Phóng|PLO|CafeF|CafeBiz|Vietstock|Soha|Kênh 14|Kenh14|Một Thế Giới|Infonet|VnEconomy|VietTimes|Baomoi|Báo Mới|Viet Nam News|VnExpress International|Tuoi Tre News';

/**
 * The name of a site after a title: “… - Báo Ninh Hải”, “… | Cổng thông tin điện tử”, “… – ninhhai.gov.vn”. After a
 * vertical bar any short name counts.
 */
export const siteSuffix = new RegExp(
  `\\s+[-–—|]\\s+(?:(?:Báo(?! (?:chí|cáo|động|hiệu|đáp))|Tạp chí|Cổng (?:thông tin|TTĐT)|Trang (?:thông tin|tin)|Đài (?:Phát thanh|PT|Truyền hình)|Website)(?:\\s+[^|]{1,60})?|${papers}|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:vn|com|net|org))$|\\s+\\|\\s+[^|]{2,40}$`,
  'u',
);

/** The issue of a journal, which an article copied from it has above its title: “TẠP CHÍ …, SỐ 3 - 2025”, “Vol. 12 No. 3”. */
export const issueLine =
  /^(?:tạp chí|tập san|bản tin|nội san|journal|bulletin)\s.{0,120}(?:số|no\.?)\s?\d{1,4}(?!\p{L})|(?<!\p{L})vol(?:ume)?\.?\s?\d{1,3}\s?[,(;]?\s?no\.?\s?\d/iu;

/** Which part of a series an article is, alone above its title: “Kỳ 2”, “Bài cuối”. */
export const seriesPart =
  /^(?:kỳ|kì|bài|phần|tập|part|episode)\s(?:\d{1,3}|[ivx]{1,5}|cuối|kết|đầu|một|hai|ba)\s?:?$/iu;

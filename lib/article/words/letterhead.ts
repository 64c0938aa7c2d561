/** The name and motto of the state, which open an official letter; folded. “Hiến pháp nước Cộng hòa …” only names it. */
export const motto = /(?<!nuoc )cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc/;

/** What an official letter may be called above its subject, beside kinds of legal documents. */
export const letterKinds: readonly string[] = [
  'Báo cáo',
  'Biên bản',
  'Biên bản cuộc họp',
  'Biên bản họp',
  'Biên bản làm việc',
  'Bản tin',
  'Chương trình',
  'Danh sách',
  'Đề án',
  'Giấy mời',
  'Hướng dẫn',
  'Kế hoạch',
  'Kết luận',
  'Lịch công tác',
  'Nội quy',
  'Phương án',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông cáo báo chí',
  'Thông báo kết luận',
  'Thư mời',
  'Tờ trình',
];

/** The label of a press release, above its title. */
export const release = /^(?:thông cáo báo chí|press release)$/iu;

/** Whom to ask about a press release, above its title: “Contact: Jane Doan, press@…”. */
export const contactLine = /^(?:(?:media|press) )?contacts?\s*:|^(?:đầu mối )?liên hệ\s*:|\S@\S+\.\p{L}/iu;

/** Begins the subject of a letter, which may be on the line of its number: “Số: 15/BTC V/v gia hạn”. */
export const letterSubject = /(?<![\p{L}\d])(?:V\/v|Về việc)(?!\p{L})\s*:?\s*\p{L}/iu;

/** A document's number behind the issuer's name, and what is behind it: “SỞ NỘI VỤ Số: 15/QĐ-SNV”, “Luật số: 90/2025/QH15”. */
export const documentNumber =
  /^(?<issuer>[^.;:]{0,100}?)(?:(?:Bộ l|L)uật\s|Pháp lệnh\s|Nghị quyết\s)?[Ss]ố\s?:?\s?\d*\p{Ll}?[\s.…_]*[-/]\s?(?:\d{4}\s?[-/]\s?)?\p{Lu}{2}[\p{L}\d&/-]*(?<rest>.*)$/u;

/** Who decides, on a line of its own below the kind of a document: “GIÁM ĐỐC SỞ NỘI VỤ”. */
export const decider =
  /^(?:phó |tổng )?(?:giám đốc|chủ tịch|bộ trưởng|thủ tướng|cục trưởng|chi cục trưởng|hiệu trưởng|thống đốc|chánh án|viện trưởng|trưởng ban|thanh tra|hội đồng|[uủ][yỷ] ban|ban (?:chấp hành|thường vụ|bí thư)|quốc hội|chính phủ)(?!\p{L})/iu;

/** How an invitation begins, which is no subject of one. */
export const inviting = /^(?:kính|trân trọng)\s/iu;

/** Begins what a document is about behind who gives it: “CHỈ THỊ CỦA BAN BÍ THƯ”, “về công tác cán bộ”. */
export const about = /^về\s/iu;

/** The place and date beside or below a letter's number: “Hà Nội, ngày 20 tháng 11 năm 2026”. */
export const letterDate =
  /\s*(?:\p{Lu}[\p{L}.]*(?:\s\p{L}[\p{L}.]*){0,5},\s*)?ngày\s[\d.…\s]{1,12}tháng\s.*$/u;

/** A line of a letter's head: number, addressee, legal bases, what it is an annex of. */
export const letterLine =
  /^(?:(?:(?:bộ )?luật |pháp lệnh |nghị quyết )?số\s*:|số\s\d+-\p{Lu}+\/T[WU]$|kính gửi|\(?(?:ban hành )?kèm theo\s|(?:căn cứ|theo đề nghị|xét đề nghị)\s[^]*[;,]$)/iu;

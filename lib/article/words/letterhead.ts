/** The name and motto of the state, which open an official letter; folded. */
export const motto = /cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc/;

/** What an official letter may be called above its subject, beside kinds of legal documents. */
export const letterKinds: readonly string[] = [
  'Báo cáo',
  'Biên bản',
  'Bản tin',
  'Chương trình',
  'Đề án',
  'Giấy mời',
  'Hướng dẫn',
  'Kế hoạch',
  'Kết luận',
  'Phương án',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông cáo báo chí',
  'Thư mời',
  'Tờ trình',
];

/** The label of a press release, above its title. */
export const release = /^(?:thông cáo báo chí|press release)$/iu;

/** Whom to ask about a press release, above its title: “Contact: Jane Doan, press@…”. */
export const contactLine = /^(?:(?:media|press) )?contacts?\s*:|^(?:đầu mối )?liên hệ\s*:|\S@\S+\.\p{L}/iu;

/** Begins the subject of a letter, which may be on the line of its number: “Số: 15/BTC V/v gia hạn”. */
export const letterSubject = /(?<![\p{L}\d])(?:V\/v|Về việc)(?!\p{L})\s*:?\s*\p{L}/iu;

/** The place and date beside or below a letter's number: “Hà Nội, ngày 20 tháng 11 năm 2026”. */
export const letterDate =
  /\s*(?:\p{Lu}[\p{L}.]*(?:\s\p{L}[\p{L}.]*){0,5},\s*)?ngày\s[\d.…\s]{1,12}tháng\s.*$/u;

/** A line of a letter's head: number, addressee, legal bases, what it is an annex of. */
export const letterLine =
  /^(?:số\s*:|kính gửi|\(?(?:ban hành )?kèm theo\s|(?:căn cứ|theo đề nghị|xét đề nghị)\s[^]*[;,]$)/iu;

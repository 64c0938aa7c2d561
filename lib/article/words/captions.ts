/**
 * What stands before the name of a photographer or source at a caption's end, where a colon follows.
 * Longer ones first: “Nguồn ảnh” before “Ảnh”.
 */
export const creditMarkers: readonly string[] = [
  'Bài và ảnh',
  'Tin và ảnh',
  'Tin, ảnh',
  'Bài, ảnh',
  'Nguồn ảnh',
  'Ảnh nguồn',
  'Ảnh',
  'Nguồn',
  'Biểu đồ',
  'Đồ họa',
  'Đồ hoạ',
  'Infographics',
  'Infographic',
  'Photo',
  'Source',
];

/** Those that are also written without a colon, before a name: “Ảnh Thu Hoà”, “Nguồn Internet”. */
export const bareCreditMarkers: readonly string[] = [
  'Ảnh',
  'Nguồn',
  'Biểu đồ',
  'Photos? by',
  'Photos? courtesy of',
  'Picture by',
];

/** Words that stand in a photographer's place, and are written small: “Ảnh internet.” */
export const namesNobody = '(?:internet|sưu tầm|tư liệu)';

/** As English newsrooms sign their pictures: “— VNA/VNS Photo”. */
export const agencyPhoto = /[\s.—–-]((?:[A-Z]{2,6}\/)*[A-Z]{2,6} Photos?(?: [^.]{2,40})?)\.?$/;

/** “Ảnh do Chi cục … cung cấp”: a giver in place of a name. */
export const providedBy = /^do\s.+\scung cấp$/u;

/** What a name begins with: a capital, a digit, or one of the words that stand for nobody's name. */
export const credited =
  /^(?:[\p{Lu}\p{N}“"]|do\s|internet|sưu tầm|tư liệu|cắt từ|facebook|website|st\b|theo\s)/u;

/** An italic line behind a picture that is no caption but goes on with the text. */
export const goesOn =
  /^(?:như vậy|trên đây|chú ý|lưu ý|ví dụ|hy vọng|hi vọng|chúc|trong đó|bước|xem thêm|tham khảo|các bạn|bạn|mời|tải|hoặc|và|nếu|khi|sau đó|tiếp theo|căn cứ|theo|[-–+•“"(\d])/iu;

/** The picture only shows something like the thing. It names nobody, and stays in the caption. */
export const illustrative = 'minh h(?:ọa|oạ)';

/** What a machine puts where a person would describe a picture; compared after folding. */
export const machineAlts =
  /^(?:undefined|null|see the source image|image|img|untitled|no photo description available|.* free (?:vector|photo))$/;

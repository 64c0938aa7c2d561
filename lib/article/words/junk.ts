/** Paragraphs left behind by blog software; compared after folding. */
export const junkPhrases = /^(?:rate this post|read more|share this|loading|advertisement|quang cao)$/;

/** Words of a rating widget; compared after folding. */
export const ratingWords =
  /^(?:(?:ket qua|diem|xep hang|trung binh|danh gia|rating) )?(?:\d+ ){0,4}(?:binh chon|danh gia|votes?|phieu|phieu bau|luot danh gia)$/;

/** The label above a rating widget, and the counters of an empty one; compared after folding. */
export const ratingLabel =
  /^(?:binh chon|danh gia|xep hang|rating|(?:\d+ )?luot danh gia trung binh(?: \d+){0,2})$/;

/** The number of a picture behind the article's title; compared after folding. */
export const pictureNumber = /^ (?:hinh|anh|hinh anh|photo|image|picture)(?: (?:so )?\d{1,3})?$/;

/** The number of a picture among others, “1/12”, “Ảnh 2/5”, “Item 1 of 2”; compared as written. */
export const pictureCounter =
  /^[[(]?(?:(?:ảnh|hình|photo|image|item|slide)\s+)?\d{1,3}\s*(?:\/|of|trên)\s*\d{1,3}[\])]?(?:\s*[|:.–-])?/iu;

/** The page at the end of an entry in a printed table of contents. */
export const pageNumber = /(?<![\s.…_])[\s.…_]+\d{1,4}$/;

/** The number of a printed page, with the number of all: “Trang 2/5”, “Page 2 of 5”. */
export const printedPage =
  /^[-–—]?\s*(?:trang|page)\s+(?:số\s+)?(\d{1,3})(?:\s*(?:\/|of|trên|trong)\s*(\d{1,3}))?\s*[-–—]?$/iu;

/**
 * Rows of dashes, underscores, asterisks, equals signs (hand-drawn lines); the character for a lost object; “-30-” below
 * a press release; a mark that no sentence ends with alone, left of an empty field: “.”; what a newspaper's tool left for links.
 */
export const rowOfMarks =
  /^(?:\ufffc+|[.,;:|•·]|\[links\(\)\])$|^[-–—]\s?30\s?[-–—]$|^(?=[-–—_*=~#.\s·•\u2500-\u257f▬]+$).*[-–—_*=~#\u2500-\u257f▬]{3}/;

/** What a page tells those who hear it about a link: “, opens new tab”, “(opens in a new window)”. */
export const linkNotes = /(?:,\s|\s?\()(?:opens (?:in )?(?:a )?new (?:tab|window)|mở trong cửa sổ mới)\)?/giu;

/** Such rows as separate lines inside a paragraph. */
export const ruleLines = /(?<=^|\n)[ \t]*[-–—_*=~#\u2500-\u257f▬]{5,}[ \t]*(?=\n|$)/g;

/** The end of a line in a paragraph. */
export const lineBreaks = /\n/g;

/** “… TẠI ĐÂY.”, “… tại đây nhé:” at the end of a line: announces a link. */
export const pointsHere = /(?:TẠI ĐÂY|tại đây)(?: nhé)?\s*[.:!]*\s*$/;

/** Calls to action in such a line; compared as written, for without marks “tải” would be “tại”. */
export const bids =
  /(?<!\p{L})(?:tải|down?load|xem|đọc|chi tiết|link|tham khảo|theo dõi|bấm|nhấn|click|kích|truy cập|đăng ký|về(?= tại đây))(?!\p{L})/iu;

/** Words before a link in a line that only offers it; compared after folding. */
export const leadIn =
  /^(?:(?:moi|cac|ban|doc|co the|de|hay|va|quy khach|chi tiet|xem|them|tham khao|tai|ve|day|download|link|bai viet|lien quan|tiep|theo|cu the|o|nhe|nguon|duoi|tren|huong dan|mau|file)\s*)*$/;

/** Labels that announce the headline of another article wherever they stand; compared after folding. */
export const referenceLabels =
  /^(?:(?:moi )?(?:(?:cac )?ban |quy vi )?(?:doc|xem|tham khao) (?:them|tiep|ngay)|(?:tin|bai)(?: viet| bai)? lien quan|(?:co the )?ban (?:co the )?quan tam|read (?:more|also)|see also|related(?: (?:story|stories|news|articles?))?)$/;

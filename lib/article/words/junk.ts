/** Paragraphs that a blog's machinery leaves behind; compared after folding. */
export const junkPhrases = /^(?:rate this post|read more|share this|loading|advertisement|quang cao)$/;

/** What a rating widget counts; compared after folding. */
export const ratingWords = /^(?:\(?\s*\d*\s*)?(?:binh chon|danh gia|votes?|phieu bau)$/;

/** Rows of dashes, underscores, asterisks, equals signs: lines drawn by hand; the sign for a lost object. */
export const rowOfMarks = /^\ufffc+$|^(?=[-–—_*=~#.\s·•]+$).*[-–—_*=~#]{3}/;

/** Such rows as lines of their own inside a paragraph. */
export const ruleLines = /(?<=^|\n)[ \t]*[-–—_*=~#]{5,}[ \t]*(?=\n|$)/g;

/** Where a line of a paragraph ends. */
export const lineBreaks = /\n/g;

/** “… TẠI ĐÂY.”, “… tại đây nhé:” at the end of a line: it points at a link. */
export const pointsHere = /(?:TẠI ĐÂY|tại đây)(?: nhé)?\s*[.:!]*\s*$/;

/** What such a line bids the reader do; compared after folding. */
export const bids = /\b(?:tai|tai ve|download|xem|tham khao|theo doi|bam|nhan|click|kich|truy cap|dang ky)\b/;

/** What may stand before a link that a line does nothing but offer; compared after folding. */
export const leadIn =
  /^(?:(?:moi|cac|ban|doc|co the|de|hay|va|quy khach|chi tiet|xem|them|tham khao|tai|ve|day|download|link|bai viet|lien quan|tiep|theo|cu the|o|nhe|nguon|duoi|tren|huong dan|mau|file)\s*)*$/;

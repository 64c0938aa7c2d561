/** Ends as a sentence does: no heading. */
export const endsSentence = /[.;,…!]["”’)]*$/;

/** A label in front of a list or a download, not a heading. */
export const leadsToList =
  /(?:tại đây|sau đây|như sau|dưới đây|có thể|ví dụ|lưu ý|chú ý|trong đó|cụ thể|tải về|đại diện)\s*(?:nhé\s*)?:?$/iu;

/** A dash or plus that opens an item of a list written by hand; an equation. */
export const rowLabel = /^[-–—+•*►=>]|[=]/;

/** An interview's question: who asks, or how one addresses who answers. */
export const interviewer =
  /^(?:PV|P\.V|Phóng viên|Hỏi|Thưa|Xin|Ông|Bà|Anh|Chị)\b.*[?:]$|^(?:PV|P\.V|Phóng viên|Hỏi)\s*:/iu;

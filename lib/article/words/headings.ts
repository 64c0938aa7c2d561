/** Ends like a sentence: no heading. */
export const endsSentence = /[.;,…!]["”’)]*$/;

/** The heading of a text's first part, which is no title; compared after folding. */
export const opening =
  /^(?:(?:\d+|[ivx]+) )?(?:gioi thieu|gioi thieu chung|mo dau|mo bai|phan mo dau|loi mo dau|loi noi dau|loi gioi thieu|loi tua|dan nhap|dat van de|tong quan|tom tat|boi canh|muc dich|introduction|intro|overview|background|preface|foreword|prologue|abstract|summary|tldr|tl dr|context|motivation|getting started|prerequisites|about)$/;

/** A label in front of a list or a download, not a heading. “Cần giải trình cụ thể” leads to a list only with a colon. */
export const leadsToList =
  /(?:tại đây|sau đây|như sau|dưới đây|tải về|download)\s*(?:nhé\s*)?:?$|(?:có thể|ví dụ|lưu ý|chú ý|trong đó|cụ thể)\s*:$|^(?:lưu ý|chú ý|ví dụ|tải|xem thêm|hoặc|và|như vậy|do đó|vì vậy|vậy|cụ thể|trong đó)(?!\p{L})/iu;

/** A dash or plus before an item of a hand-written list; an equation. */
export const itemMark = /^[-–—+•*►=>]|[=]/;

/** Text printed on forms: number, name and motto of the state, fields to fill in. */
export const formLabel =
  /^(?:mẫu số|mẫu:|số:|đơn vị:|đơn vị tính|kính gửi|cộng hòa xã hội|cộng hoà xã hội|độc lập|họ và tên|họ tên|mã số thuế|địa chỉ|bộ phận|stt|ngày|đại diện|nơi nhận|giám đốc|kế toán trưởng|người lập|người nộp|nhân viên đại lý|tổng cộng|cộng:|(?:kt|tl|tm|tuq)\.\s|\[\d+\])/iu;

/** A request for a signature; the line above it is the signer. */
export const signedBelow = /^\(?(?:(?:đã )?ký|đóng dấu|chữ ký)(?!\p{L})/iu;

/** An interview's question: the interviewer, or a form of address for the other person. */
export const interviewer =
  /^(?:PV|P\.V|Phóng viên|Hỏi)\s*:|^(?:PV|P\.V|Phóng viên|Hỏi|Thưa|Xin|Ông|Bà|Anh|Chị)(?!\p{L}).*[?:]$/iu;

/** How a heading is numbered: “I”, “1”, “a” or “Điều”; null if it is not. */
export function numbering(text: string): 'roman' | 'arabic' | 'letter' | 'word' | null {
  if (/^[IVX]+\s*[.)/:–-]/.test(text)) return 'roman';
  if (/^\d+(?:\.\d+)*\s*[.)/:–-]/.test(text)) return 'arabic';
  if (/^\p{L}\s*[.)/:]/u.test(text)) return 'letter';
  return /^(?:phần|chương|mục|điều|bước|cách|trường hợp)\s+(?:\d+|[IVX]+|thứ)/iu.test(text) ? 'word' : null;
}

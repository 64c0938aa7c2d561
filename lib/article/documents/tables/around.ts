/** Verbs of issuing, with the document after and the day and issuer before them. */
export const issues: readonly string[] = [
  'ban hành',
  'đã ban hành',
  'ký ban hành',
  'ký',
  'thông qua',
  'công bố',
  'phát hành',
  'có',
  'gửi',
  'ra',
  'issued',
  'signed',
  'passed',
  'promulgated',
];

/** Words between a document and its day or issuer. */
export const tails: readonly string[] = [
  'của',
  'do',
  'được',
  'đã',
  'ban hành',
  'ký ban hành',
  'ký',
  'vào',
  'thông qua',
  'được thông qua',
  'đề ngày',
  'hội nghị',
  'nêu trên',
  'nói trên',
  'cùng',
  'đều',
  'is',
  'was',
  'dated',
  'of',
  'the',
  'by',
  'issued',
  'passed',
  'adopted',
  'enacted',
  'on',
  'signed',
];

/** After a document or a kind: introduces its entry into force. */
export const forces: readonly string[] = [
  'có hiệu lực',
  'có hiệu lực thi hành',
  'hiệu lực',
  'hiệu lực thi hành',
  'bắt đầu có hiệu lực',
  'takes effect',
  'take effect',
  'took effect',
  'comes into force',
  'came into force',
  'entered into force',
  'effective',
  'in force',
  'in effect',
];

/** Between that and the day. */
export const forceLinks: readonly string[] = [
  'kể từ',
  'từ',
  'vào',
  'bắt đầu từ',
  'thi hành',
  'thi hành từ',
  'from',
  'on',
  'as of',
  'as from',
  'since',
];

/** Before a day that is not the day of signing. */
export const otherDays: ReadonlySet<string> = new Set([
  'từ',
  'đến',
  'trước',
  'sau',
  'hết',
  'from',
  'until',
  'before',
  'after',
]);

/** In brackets after a document: introduces its short name. */
export const definitions: readonly string[] = [
  'sau đây gọi tắt là',
  'sau đây gọi là',
  'sau đây viết tắt là',
  'gọi tắt là',
  'gọi là',
  'viết tắt là',
  'viết tắt',
  'hereinafter referred to as',
  'hereinafter',
];

/** Beginnings of a document's title. */
export const titleBegins: readonly string[] = [
  'về',
  'về việc',
  'v/v',
  'quy định về',
  'quy định việc',
  'quy định chi tiết',
  'hướng dẫn về',
  'hướng dẫn việc',
  'hướng dẫn thi hành',
  'hướng dẫn thực hiện',
  'sửa đổi',
  'on',
];

/** The same, but the words after them may also be the rule of an article. */
export const titleVerbs: readonly string[] = ['quy định', 'hướng dẫn', 'phê duyệt', 'bãi bỏ', 'ban hành'];

/** Ends of a title, whatever follows. */
export const titleEnds =
  /[;:(“”"…]|\.(?=\s|$)|,? hết hiệu lực(?=[\s,]|$)|, (?:trong khi|đến nay|đến hết|hiện nay|ngày \d)|,? (?:có hiệu lực|tiếp tục|đồng thời|vẫn|thay thế|có quy định|cũng nêu|theo đó|trong đó) | của Bộ | \| | (?:vừa|chưa) (?:được|mới) | do (?:[Bb]ộ|Thống đốc|Thủ tướng|Chính phủ|Tổng cục) |,? (?:với|đặt ra) \d| gửi (?:Cục|Tổng cục|Bộ|Sở|UBND) | để (?:thực hiện|xem xét) |, giao |=>| tại đây| nhưng(?=[\s,]|$)|,? với (?:tổng|kết quả|mục tiêu) | đặt mục tiêu | đến nay(?=[\s,]|$)| thì(?=[\s,]|$)| (?:đã )?quy định (?=rõ|cụ thể|tại|như|thì|$)/u;

/** Words of a sentence that no title contains. */
export const titleClauses =
  / (?:là|thì|cho biết|phải|sẽ|đã|cần|cũng|được|bị|có thể|có \d+|như sau|rõ|người nộp thuế|doanh nghiệp (?:có|kê|nộp|lập)|yêu cầu|từ ngày|kể từ) /u;

/** The subject of the sentence around a title: the title is over. */
export const titleSubjects = /^(?:Bộ|Tổng cục|Cục|Chi cục|UBND|Ủy ban|Sở|Chính phủ|Thủ tướng) /u;

/** "A sửa đổi, bổ sung theo B" says what happened to A. */
export const titlePassives = /^sửa đổi(?:,? bổ sung)? (?:một số điều )?(?:theo|bởi|tại|bằng) /u;

/** Remains at the end of a cut title. */
export const titleLeftovers =
  /(?:[\s,.*)”–-]|(?<=\s)(?:và|hoặc|cụ thể(?: như sau)?|như sau|theo đó|trong đó|có|của|mới|để|ngày|quy định|hướng dẫn|gồm|chưa|thì|sẽ|về|mới ban hành|có hiệu lực))+$/u;

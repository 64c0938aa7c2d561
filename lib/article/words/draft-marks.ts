const what = '(?:(?:bài|bản|tin) (?:này )?)?';

/** What an editor writes on a text that is not ready. */
const unfit = String.raw`(?:${what}(?:nháp|chưa (?:được )?(?:duyệt|biên tập|hoàn thành|hoàn chỉnh|xong|kiểm chứng|đăng)|chờ (?:duyệt|biên tập|đăng)|đang (?:viết|soạn|sửa|biên tập)|(?:xin )?(?:không|đừng) (?:được )?đăng)(?: (?:bài|tin) này)?|draft|wip|work in progress|do not publish|not ready|unpublished)`;

/** “2”, “v3”, “lần 2”. */
const version = String.raw`(?: (?:lần |số |v|ver(?:sion)? ?)?\.?\d{1,2})?`;

/** A line of its own that says that a text is not ready: “CHƯA DUYỆT”, “Bản nháp 2”. */
export const draftLine = new RegExp(String.raw`^[^\p{L}\d]*${unfit}${version}[^\p{L}\d]*$`, 'iu');

/** The same in brackets at either end of a title or a file's name: “[NHÁP] …”, “… (draft)”. */
export const bracketedMark = new RegExp(
  String.raw`^[^\p{L}\d]*[[(]\s*${unfit}${version}\s*[\])]|[[(]\s*${unfit}${version}\s*[\])][^\p{L}\d]*$`,
  'iu',
);

/** The same in capitals before a title: “NHÁP: …”. */
export const capitalMark =
  /^(?:(?:BÀI |BẢN )?NHÁP|CHƯA DUYỆT|CHỜ DUYỆT|CHƯA BIÊN TẬP|KHÔNG ĐĂNG|DRAFT|WIP)\s*[-–—:|]/u;

/** The same at either end of a file's name; “nhap” and “draft” begin other words too. */
export const nameMark =
  /^(?:(?:[Bb]ài |[Bb]ản )?[Nn]háp|[Cc]hưa duyệt|[Cc]hờ duyệt)(?=$|[\s._-])|^(?:NHAP|NHÁP|DRAFT|WIP)(?=$|[\s._-])|[\s._-](?:nháp|NHAP|NHÁP|DRAFT)$|\.(?:draft|nhap)$/u;

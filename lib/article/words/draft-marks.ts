const what = '(?:(?:bài(?: viết)?|bản|bản tin|tin)(?: này)? )?';

/** Who approves a text in a newsroom; what parliament or a minister approves is news. */
const office =
  '(?:bbt|tbt|btv|tkts|pháp chế|(?:tổng |ban )?biên tập|(?:ban )?thư ký(?: tòa soạn)?|trưởng ban|sếp)';
const editor = `(?:${office}|lãnh đạo|(?:anh|chị)(?: \\p{L}+){1,2})`;

/** What they do with it. */
const approve =
  '(?:(?:ký |phê )?duyệt(?: bài| đăng)?|ký|biên tập|đăng|(?:xem|đọc|sửa|kiểm tra)(?: lại| bài)*|cho (?:ý kiến|đăng)|góp ý|đồng ý)';

/** What one waits for. */
const awaited = `(?:${editor} ${approve}|(?:ý kiến|phản hồi) (?:của )?${editor}|${office}|(?:ký |phê )?duyệt|biên tập|đăng|xác (?:nhận|minh))`;

/** To publish a text. */
const publish =
  '(?:đăng(?: tải)?|(?:sử )?dụng|dùng|phổ biến|phát hành|xuất bản|lên (?:trang|web|mạng|báo|bài|sóng)|(?:đưa|cho|đẩy|up) (?:bài )?lên(?: (?:web|trang|báo|mạng))?)';

/** Names it. */
export const publishing = new RegExp(`${publish}|publish|(?<!\\p{L})(?:run|post)(?!\\p{L})`, 'iu');

/** What an editor writes on a text that is not ready, or never to be published. */
const mark = `(?:${[
  `${what}(?:lưu )?(?:nháp|bản thảo)`,
  `${what}(?:xin |${editor} |(?:em|mình) )?chưa (?:được |cho |qua |nên )*(?:phép )?(?:(?:ký |phê )?duyệt|biên tập|hoàn thành|hoàn chỉnh|(?:viết |soạn |sửa |đọc )?xong|kiểm chứng|${publish})(?: vội| xong| được)?`,
  `${what}(?:đang |còn )?(?:chờ|đợi) ${awaited}`,
  `${what}(?:đang (?:được )?(?:viết|soạn|sửa|biên tập)(?: dở| tiếp)?|(?:còn )?viết dở|(?:mới|chỉ mới|mới chỉ) (?:viết|soạn)(?: được| xong)? (?:một |được )*(?:nửa|phần|đoạn|khúc)(?: đầu)?|gửi duyệt|xin ý kiến)`,
  `${what}(?:(?:anh|chị|bạn|em) )?(?:xin |tuyệt đối |tạm thời |hãy |trước (?:lúc |giờ )?đó )?(?:không|đừng|cấm|khoan|chớ) (?:được |vội |hãy )*${publish}(?: vội)?`,
  '(?:bài|tin) (?:này )?(?:để )?dành (?:cho )?(?:số|báo|kỳ|tuần|tháng|dịp)(?: \\p{L}+){1,4}',
  '(?:bài|tin) (?:này )?(?:tạm )?(?:(?:giữ|treo|hoãn|để)(?: lại)?|lưu)',
  `(?:tạm )?(?:giữ|treo|hoãn)(?: lại)? (?:bài|tin|đăng)`,
  `${what}(?:đã |tạm )?gỡ(?: bài)?|(?:hủy|bỏ) (?:bài|tin)|(?:bài|tin) test`,
  '(?:(?:tài liệu|văn bản) )?(?:(?:tối |tuyệt )?mật|lưu hành nội bộ)',
  'draft|wip|work in progress|(?:on )?hold(?: (?:for|until|till) [^.!?]{1,40})?|unpublished|unedited|unapproved',
  "(?:please )?(?:do not|don[’']t) (?:publish|run|use|post|print|circulate|release|share)",
  '(?:not (?:yet )?(?:for )?(?:publish|ready|publication|release|circulation|approved|cleared|edited)|(?:awaiting|pending|needs?) (?:review|approval|edits?|editing|sign-?off|legal(?: review)?))(?: (?:for|to) (?:publication|publish|release|be published))?(?: yet)?',
  '(?:tạm )?(?:dừng|ngừng|thôi) (?:đăng|phát hành|xuất bản)',
  '(?:strictly )?confidential|(?:for )?internal use(?: only)?',
].join('|')})(?: (?:bài|tin|này))*`;

/** One or more of them. */
const unfit = String.raw`(?:${mark}(?:[\s,;:–—-]+${mark}){0,2})`;

/** “2”, “v3”, “lần 2”. */
const version = String.raw`(?: (?:lần |số |v|ver(?:sion)? ?)?\.?\d{1,2})?`;

/** A line of its own that says that a text is not ready: “CHƯA DUYỆT”, “Bản nháp 2”. */
export const draftLine = new RegExp(
  String.raw`^[^\p{L}\d]*(?:todo\b.*|(?:(?:chưa|còn|bài|tin) [^.!?]{1,40}[,;–-] ?)?${unfit}${version}[^\p{L}\d]*)$`,
  'iu',
);

/** What a note to colleagues begins with: “Ghi chú BTV:”, “Chị Hoa ơi”. */
const noteLead =
  "(?:(?:lưu ý|chú ý|ghi chú|nhắn|lời nhắn|(?:editor(?:[’']?s)? |desk )?note|nb|p/?s|tình trạng|trạng thái|status)(?: (?:cho |gửi |tới )?\\p{L}+(?: \\p{L}+){0,2})?\\s*[:!–-]\\s*|(?:anh|chị|em|bạn|sếp|bbt|btv|tbt)(?: \\p{L}+){0,2}?(?: ơi,?|,|:) )";

/** What a mark waits for, who asked for it, or since when: “, chờ anh Hùng xem lại”, “theo yêu cầu của BBT”, “từ 3/3”. */
const reason =
  '(?:[\\s,]+(?:từ |lúc |vào |ngày )*\\d[\\d/.:h -]*)?(?:[\\s,;:–-]+(?:chờ|đợi|(?:cho )?(?:đến|tới) khi|theo (?:yêu cầu|chỉ đạo|đề nghị|ý kiến|lệnh)|vì|do|để|chỉ|from|by|until|till|because|pending) [^.!?]{1,60}|,? (?:nhé|nha|ạ|với|giúp em))?';

/** The same as a line of its own or a comment, also with a lead and a reason, which a headline would not have. */
export const draftNote = new RegExp(
  String.raw`^[^\p{L}\d]*${noteLead}?(?:${unfit}|(?:đề nghị |xin |nhớ )?(?:gỡ|hạ|rút|giữ|treo|hoãn|hủy) (?:bài|tin|lại)(?: này)?)${version}${reason}[^\p{L}\d]*$`,
  'iu',
);

/** A value that says that something is still to be done: “chờ chị Hoa”, “not done”, “TBC”, “60%”, “second read”. */
export const waiting =
  /^(?:(?:(?:đang |còn )?(?:chờ|đợi)|đang (?:viết|làm|sửa|soạn|đọc)|chưa|sau khi|khi nào|khi có|pending|awaiting|waiting|(?:coming )?soon|later|sắp|not|needs?|requires?|tb[acd]|to be|in (?:progress|review|edit|draft)\p{L}*|under|partly|partial|incomplete|drafting|editing|copy ?edit|proofreading|fact ?check\p{L}*|reporting|rewrite|rewriting|revis(?:e|ing)|todo)(?!\p{L})(?! (?:needed|required|applicable|necessary)))|(?:first|second|third|final|legal) (?:read|pass|check|review)$|(?:requested|required|outstanding|missing)$/iu;

/** The same without a word: “60%”, “-”, “?”. */
export const wordless = /^(?:\d{1,2}(?:[.,]\d+)?\s?%|[-–—?…]+)$/u;

/** The same as the value of a key, with what it waits for: “chưa đăng, chờ ảnh”. */
export const draftValue = new RegExp(
  String.raw`^(?:[^\p{L}\d]*|v?[\d.]+[\s._-]*)${unfit}${version}\s*(?:$|[^\p{L}\d\s])`,
  'iu',
);

/** Also until when: “[Embargo 1/12]”. */
const inBrackets = String.raw`(?:${unfit}${version}|(?:under |strictly )?embargo(?:ed)?(?![\p{L}])[^()[\]]{0,40}|hẹn (?:giờ|đăng)[^()[\]]{0,40}|(?:đang |còn )?(?:chờ|đợi|thiếu) (?:thêm |đủ )?(?:ảnh|hình|số liệu|tư liệu))`;

/** The same in brackets at either end of a title or a file's name: “[NHÁP] …”, “… (draft)”. */
export const bracketedMark = new RegExp(
  String.raw`^[^\p{L}\d]*[[(]\s*${inBrackets}\s*[\])]|[[(](?:[^()[\]]{1,40}[,;–-])?\s*${inBrackets}\s*[\])][^\p{L}\d]*$`,
  'iu',
);

/** The same behind a title: “… - bản nháp”. */
export const markBehind = /\s[-–—|]\s(?:(?:(?:bản|bài) )?nháp|draft|wip)(?: ?(?:lần |v)?\d{1,2})?$/iu;

/** The same in capitals before a title: “NHÁP: …”. */
export const capitalMark =
  /^(?:(?:BÀI |BẢN )?NHÁP|CHƯA DUYỆT|CHỜ DUYỆT|CHƯA BIÊN TẬP|KHÔNG ĐĂNG|(?:DRAFT|WIP)(?: ?[vV]?\d{1,2})?|(?:ON )?HOLD|EMBARGO(?:ED)?|NOT APPROVED)\s*[-–—:|]/u;

/** The same at either end of a file's name; “nhap” and “draft” begin other words too. */
export const nameMark =
  /^(?:\d{1,3}[\s._-]+)?(?:(?:[Bb]ài |[Bb]ản )?(?:[Nn]háp|NHÁP)|[Cc]hưa duyệt|[Cc]hờ duyệt)(?=$|[\s._-])|^(?:NHAP|NHÁP|DRAFT|WIP|EMBARGO)(?=$|[\s._-])|^[Dd]raft_|[\s._-](?:nháp|NHAP|NHÁP|DRAFT|bản thảo|ch(?:ưa|ờ) duyệt|chưa biên tập)$|[\s._-](?:NHÁP|DRAFT)[\s._-]*v?\d{1,2}$|[\s._-][vV]?\d[\d.]*[\s._-](?:draft|nhap)$|\.(?:draft|nhap|wip|pending|unpublished)$/u;

/** A folder's name that numbers such a folder, or says of which days its texts are: “00-drafts”, “Nháp tháng 11”. */
export const draftFolder =
  /^(?:\d+[\s._-]*)?(?:(?:bản |bài )?nháp|bản thảo|drafts?|unpublished)(?:$|[\s._-]*(?:\d|tuần|tháng|năm|của)(?!\p{L}))/iu;

/** The first part of a file's name, set apart from the rest: “Draft - cầu Trà”. */
export const draftPart = /^(?:drafts?|wip|unpublished|(?:ban |bai )?nhap)$/i;

const release = '(?:đăng|đăng tải|phát|phát hành|phổ biến|công bố|xuất bản)';
/** Asks to publish at a moment; “đăng vào” and “đăng ngày” alone are a page's stamp. */
const asked =
  '(?:xin|đề nghị|yêu cầu|nhờ) đăng(?: bài| tin)?(?: này)? (?:vào|lúc|ngày|sau|từ)|đăng sau|(?:đăng|bài|tin) (?:cho |của |trong |trên |vào )?số(?: báo)?(?: ra)? ngày|(?:ngày |giờ )?(?:đăng|phát hành) dự kiến|dự kiến (?:đăng|phát hành)|publish (?:on|after|from|at)|(?:to be|for) (?:publication|release|published|released)(?: on| at| after)?|(?:hẹn (?:giờ|ngày|lịch|đăng)(?: đăng)?|lịch đăng|lên (?:trang|web|bài)(?: lúc| ngày)?)(?: bài| tin)?(?=\\s*:)';
/** “Giữ bài đến …”, “Để đến … mới đăng”. */
const kept =
  '(?:giữ|treo|hoãn|để)(?: lại)? (?:bài|tin|đăng)(?: này)? (?:cho )?(?:đến|tới)|(?:giữ|để)(?: lại)?(?: cho)? (?:đến|tới)(?=.* mới (?:đăng|lên|phát))';
const forbidden = '(?:(?:tuyệt đối |nghiêm )?cấm|không được|chưa được|đề nghị không|vui lòng không)';
/** Forbids only together with a moment. */
const mayNot = `(?:${forbidden}|(?:xin |đề nghị )?(?:không|đừng|chưa))`;
const thisText =
  '(?: (?:tin|bài|bài viết|bản tin|thông tin|nội dung|thông cáo|tài liệu)(?: này)?)?(?: (?:dưới|trên|ở) (?:mọi|bất (?:kỳ|cứ)|các) [^\\d]{1,30}?)?';

/** “Lưu ý: bài này …”. */
const lead =
  '(?:(?:(?:thông cáo|thông tin|bản tin)(?: báo chí)?|(?:press|news|media) release)(?:\\s*[–—:|-]+)?\\s*)?(?:(?:lưu ý|chú ý|ghi chú|note|nb)\\s*[:!–-]\\s*)?(?:(?:bài|tin|thông cáo|bản tin|tài liệu)(?: viết)? này )?';

/**
 * A line above a text by which its sender forbids to publish it before a moment, with that moment: “EMBARGOED UNTIL 9 am,
 * 1 December 2026”, “Cấm phổ biến trước 9h ngày 1/12/2026”.
 */
export const embargoLine = new RegExp(
  String.raw`^[^\p{L}\d]*${lead}(?:(?:strictly |under )?embargo(?:ed)?(?: for release| from publication)?(?:\s*[:–-]| until| till| to| for)|not (?:for|to be) (?:(?:release|publication|broadcast|use|circulation|released|published|broadcast|used)(?:,? (?:or|and) |, )?){1,3} ?(?:before|until|prior to)|(?:hold|held) (?:for release )?until|${mayNot} ${release}${thisText} (?:trước|cho đến|cho tới|đến khi|đến|tới)|${kept}|(?:(?:xin|đề nghị|vui lòng) )?(?:chỉ|chỉ được) ${release}${thisText} (?:từ|sau)|${asked})(?!\p{L})\s*:?\s*(?<moment>.*)$`,
  'iu',
);

/** The same with the moment first: “6h ngày 1/12/2026 mới được đăng”. */
export const embargoBehind = new RegExp(
  String.raw`^[^\p{L}\d]*${lead}(?:(?:phải |chỉ )?(?:sau|đến|tới|từ) )?(?<moment>\d.*?) (?:thì )?mới (?:được (?:phép )?)?${release}[^\p{L}\d]*$`,
  'iu',
);

/** Says the same without a moment. */
export const embargoAlone = new RegExp(
  String.raw`^[^\p{L}\d]*${lead}(?:(?:strictly )?embargoed|(?:strictly )?under embargo|not for (?:release|publication)|${forbidden} ${release}${thisText})[^\p{L}\d]*$`,
  'iu',
);

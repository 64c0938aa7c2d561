const anyOf = (...words: string[]) => `(?:${words.join('|')})`;

/** What turns the name of a key into its opposite: `noPublish`, “không hiển thị”. */
export const denial = /^(?:donot|dont|never|not|no|non|khong|chua|dung)/u;

/** What the state is of, in a key such as `article status`, `isActive` or “ẩn bài”. */
export const stateSubject =
  /^(?:is|has|auto|tudong|web|post|article|page|entry|content|workflow|moderation|editorial|review|cho(?:phep)?|duoc(?:phep)?|bai(?:viet)?|tin(?!htrang)(?:bai)?)|(?:post|article|page|entry|bai(?:viet)?|tin(?:bai)?|dang|(?:on|to|in|from)(?:the)?(?:web(?:site)?|site|blog)|(?:len|tren|ra|khoi)?(?:web(?:site)?|trang(?:web)?|bao|mang|site))$/gu;

const when = anyOf('date', 'datetime', 'time', 'at', 'on', 'day', 'moment');
const shown = anyOf(
  'publish(?:es|ing)?',
  'publication',
  'posting',
  'releas(?:e|ed|ing)',
  '(?:go)?live',
  'online',
);
const shownVi = anyOf(
  'dang',
  'lenbai',
  'lentrang',
  'lensong',
  'lenweb',
  'lenbao',
  'lenmang',
  'phathanh',
  'xuatban',
);

/** Names, as {@link foldName} gives them, of keys for the moment from which an article is published. */
export const startName = new RegExp(
  `^${anyOf(
    `${shown}${when}+`,
    `${anyOf(shown, 'visible', 'available', 'active')}(?:on|after|from|start|notbefore)${when}?`,
    'golive|notbefore|publishup|startpublish(?:ing)?',
    `${anyOf('hold', 'held', 'embargo', 'embargoed')}${anyOf('until', 'till', when)}+`,
    `schedul(?:e|ed|ing)(?:for|to|publish|publishing|publication|post)?${when}?`,
    `${anyOf('lich', 'hen', 'thoidiem', '(?:ngay|gio|thoigian)(?:hen|dukien)')}(?:ngay|gio)?${shownVi}(?:bai|tin)?`,
    '(?:dang|bai(?:cho)?)?so(?:bao)?rangay|hengio|hen(?:ngay|lich)|(?:ngay|gio)?len(?:bai|trang|song|web|bao|mang)',
    `${shownVi}(?:luc|tu|sau|vao)(?:ngay)?`,
    `${anyOf(`(?:cam|khong|chua)(?:duoc)?${shownVi}`, 'cam(?:van)?', '(?:giu|treo|hoan)(?:bai|tin|dang)?')}(?:truoc|den|toi|choden|chotoi)(?:ngay)?`,
  )}$`,
  'u',
);

/** The same for the moment until which it is. */
export const endName = new RegExp(
  `^${anyOf(
    `${anyOf('expir(?:e|es|ed|y|ation|ing)', 'unpublish(?:ed|es|ing)?', 'takedown', 'sunset')}${anyOf(when, 'after')}*`,
    `${anyOf('remov(?:e|al)', 'delet(?:e|ion)', 'hide', 'offline', 'takeoffline', 'withdraw(?:al)?')}${anyOf(when, 'after')}+`,
    `${anyOf(shown, 'published', 'visible', 'available', 'valid', 'active', 'show')}(?:until|till|thru|through|end)${when}?`,
    `notafter|publishdown|(?:end|stop)publish(?:ing)?${when}?`,
    '(?:ngay|gio|han|luc|thoidiem|thoigian)?(?:hethan(?:dang)?|go(?:bo)?(?:bai|tin)?|ha(?:bai|tin))(?:luc|ngay|sau|tu|vao)?',
    'an(?:bai|tin)?(?:luc|ngay|sau|tu|vao)',
    '(?:ngay|gio|luc)?(?:ngung|dung|thoi)(?:dang|hienthi|xuatban)(?:luc|ngay|sau|tu|vao)?',
    '(?:dang|hienthi|congkhai)(?:den|toi)(?:ngay)?',
  )}$`,
  'u',
);

/** Names of keys whose value is a status, of the article or of something else: only a known word counts. */
export const statusName =
  /(?:status|state|visibility)$|^audience$|^(?:trangthai|tinhtrang)|^(?:(?:fact|legal|editor(?:ial)?|copy|desk|final)?(?:review|approval|check|signoff)|.{0,16}duyet)$/u;

/** Names of keys for whether a text may be published: `ready_to_publish`, “sẵn sàng đăng”. */
export const clearedName =
  /^(?:(?:post|put|show|display|publish|upload|push|export|send|include|use|run|go|available|dang|dua|hien|hienthi|day|len)(?:bai|tin)?(?:on|to|in|for|len|tren|ra)?(?:the)?(?:web(?:site)?|site|online|internet|trangweb|baomang|baodientu|mang)|(?:(?:ready|okay|ok|clear(?:ed)?|approved|signedoff|can|may|should|allow(?:ed)?)(?:for|to|tobe)?(?:publish(?:ed|ing)?|publication|release|golive|live|web|print|post(?:ing)?))|(?:fact|legal|editor(?:ial)?|copy|desk|final)(?:approved|reviewed|checked|edited|cleared)|publishable|cleared|signedoff|sansang(?:dang|xuatban)?)$/u;

/** Status words for “published” with their marks: “đã duyệt đăng”, “Đã lên trang”. */
export const liveStatus =
  /^(?:(?:bài|tin|đã|được|đồng ý|cho|phép|ký|phê|duyệt|sẵn sàng|[tb]bt|ban biên tập|lãnh đạo|thư ký|trưởng ban) )*(?:(?:(?:đã|được) (?:ký |phê )?duyệt)|published|posted|(?:approved|ready) (?:to publish|for (?:publication|publishing|release))|approved|đồng ý|đăng(?: tải| bài| tin| báo| web)?|xuất bản|phát hành|phát sóng|công bố|lên (?:trang|bài|sóng|báo|web|mạng)|(?:đang )?(?:công khai|hiển thị|trực tuyến))$/u;

/** Work that is done on a text, which says nothing of whether it may be published: “đã biên tập, đã duyệt”. */
export const doneStatus = /^(?:đã|được) (?:biên tập|hiệu đính|sửa|đọc|soát lỗi|chèn ảnh|có ảnh)(?: xong)?$/u;

/** Identifiers that Sanity gives what is not published. */
export const unpublishedId = /^(?:drafts|versions)\./;

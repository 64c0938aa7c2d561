/**
 * Furniture: what a newspaper's page prints around an article, as it looks when copied as text. All patterns are
 * matched against a whole folded line (no marks, case or punctuation), unless noted.
 */

/** Buttons: a line of these alone, with or without counters. */
const buttons = [
  'chia se(?: (?:bai|bai viet|tin|tin nay|qua|len|tren|voi ban be|facebook|zalo|twitter|email))*',
  'like this',
  'share(?: (?:this|on|via|this article|this story|facebook|twitter|x))*',
  'thich',
  'like',
  'luu (?:bai|bai viet|tin)',
  'save',
  'read later',
  'doc sau',
  'in (?:bai|bai viet|trang|tin)',
  'ban in',
  'print',
  'gui (?:bai viet|bai|email|mail|cho ban be|tin)',
  'e ?mail',
  'facebook',
  'twitter',
  'zalo',
  'linkedin',
  'messenger',
  'pinterest',
  'telegram',
  'viber',
  'whatsapp',
  'instagram',
  'tiktok',
  'youtube',
  'google ?(?:news|plus)?',
  '(?:copy|sao chep)(?: (?:link|lien ket|duong dan|duong link|bai viet))?(?: thanh cong)?',
  'da sao chep',
  'tweet',
  'follow(?: us)?',
  'theo doi(?: chung toi)?',
  'rss',
  'co chu',
  'font size',
  '(?:tang|giam) (?:co|kich thuoc) chu',
];
const buttonRow = new RegExp(`^(?:(?:${buttons.join('|')})(?: \\d+)*(?: |$))+$`);

/** On a line alone, these are never prose, wherever they occur. */
export const widgets: readonly RegExp[] = [
  buttonRow,
  // What an editor's toolbar leaves above pictures.
  /^leftcenterright(?:del)?$/,
  /^(?:nghe|doc) (?:(?:doc |noi dung )?(?:bai|bao|tin)(?: viet| in)?(?: nay| audio)?|audio|podcast)(?: (?:0?0 00|\d+ \d\d|1x)){0,3}$/,
  /^listen to (?:this )?(?:article|story)$/,
  /^(?:giong (?:doc )?)?(?:nu|nam)(?: mien (?:bac|trung|nam))?(?: (?:giong (?:doc )?)?(?:nu|nam)(?: mien (?:bac|trung|nam))?)+$/,
  /^(?:giong (?:doc )?)?(?:nu|nam) mien (?:bac|trung|nam)$/,
  /^giong (?:doc )?(?:nu|nam)$/,
  /^(?:email cua ban se khong duoc (?:hien thi|cong bo)|your email address will not be published).*$/,
  /^(?:luu ten cua toi|save my name) .*$/,
  /^toc do doc(?: .{1,20})?$/,
  /^(?:trinh duyet .* khong ho tro .*|your browser does not support .*)$/,
  /^(?:moi .{0,30})?(?:theo doi|follow|like|bam theo doi|nhan theo doi) .{0,60}(?:google news|facebook|fanpage|youtube|zalo|tiktok|telegram)(?: .{0,50})?$/,
  /^(?:.{1,40} (?:tren|on) google news|(?:doc|xem|quan tam) .{1,40} (?:tren|on) (?:zalo|facebook|youtube|tiktok|telegram))$/,
  /^(?:quang cao|noi dung tai tro|(?=.)(?:advertisements?|ads|sponsored)?(?: ?scroll to continue(?: (?:with content|reading))?| ?(?:story|article) continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?)?)$/,
  /^(?:add|choose|make|them|chon) .{2,40} (?:as (?:a|your) )?(?:preferred source|nguon uu tien)(?: (?:on|in|tren) google)?$|^add as a? ?preferred source on google$/,
  /^(?:(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|menu)|toggle (?:navigation|menu)|(?:chuyen|di) (?:den|toi) (?:phan )?noi dung(?: chinh)?|bo qua (?:den |toi )?(?:phan )?noi dung)$/,
  /^(?:list (?:of \d+ items?|\d+ of \d+)|end of list)$/,
  /^(?:for immediate (?:press )?release(?: \w+){0,4}|(?:de )?phat hanh ngay)$/,
];

/** When something was published, counted from now or without its year: “4 hours ago”, “26 tháng 11 lúc 19:42”. */
export const timeAgo =
  /^(?:(?:updated|posted|published|cap nhat|dang) )?(?:(?:khoang )?(?:\d{1,3}|an?|mot) (?:phut|gio|ngay|tuan|thang|nam|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) (?:truoc|ago)|just now|vua xong|(?:yesterday|hom qua)(?: (?:at|luc) \d{1,2} \d\d)?|\d{1,2} thang \d{1,2} luc \d{1,2} \d\d)$/;

/** Furniture above or below an article's text; in the middle of the text the same words may be the writer's. */
export const endLines: readonly RegExp[] = [
  timeAgo,
  /^giong mien (?:bac|trung|nam)$/,
  /^(?:so )?(?:luot|lan) (?:xem|doc|truy cap|nghe)(?: bai viet| trang)?(?: \d[\d ]*k?)?$/,
  /^\d{1,4} (?:tin |bai )?lien quan(?: goc)?$/,
  /^(?:da )?(?:xem|doc) \d[\d ]*(?: lan| luot)?$/,
  /^(?:\d[\d ]*k? )?(?:luot (?:xem|doc)|lan xem|nguoi (?:xem|doc)|views?|binh luan|y kien|comments?|likes?|luot thich|shares?|luot chia se)(?: \d[\d ]*k?)?$/,
  /^(?:tro (?:lai|ve)|quay (?:lai|ve)|back to)(?: \w+){0,6}$/,
  /^(?:ve |len )?(?:dau (?:trang|top)|len tren|tren cung)$/,
  /^(?:bao (?:\w+ ){1,4}dien tu|bao dien tu(?: \w+){1,4}|e ?paper|bao in)$/,
  /^(?:moi )?(?:ban doc|quy (?:vi|doc gia)|doc gia) (?:vao|ghe|truy cap|don doc) (?:chuyen muc|trang|website) .*\b(?:xem|doc)\b.*$/,
  /^.{1,60} (?:va \d[\d ]*k? nguoi khac|and \d[\d ]*k? others)$/,
  /^(?:kinh )?moi (?:ban doc|quy (?:vi|doc gia|khan gia|ban)|doc gia|khan gia)(?: va \w+ \w+)? (?:don )?(?:xem|theo doi|nghe) .*\b(?:tren|tai)\b.*$/,
  /^(?=kinh |xin |moi |.* (?:tai day|duong day nong|hotline|hop thu|hom thu|e ?mail|so dien thoai|zalo|fanpage|facebook|youtube|kenh)(?: |$))(?:kinh |xin )?(?:moi )?(?:quy )?(?:ban doc|doc gia|khan gia|ban xem dai|quy vi|cac ban)(?: \w+){0,8}? (?:gui|chia se|gop y|lien he|phan anh|cung cap|dong gop|theo doi|dang ky|binh luan|dat cau hoi)(?: .*)? (?:tai day|duong day nong|hotline|hop thu|hom thu|email|e mail|dia chi|so dien thoai|zalo|fanpage|facebook|youtube|toa soan|ban bien tap|kenh)(?: .*)?$/,
  /^(?:kinh moi |moi )?(?:ban doc|doc gia|quy \w+|khan gia) .{1,80}\b(?:vui long|xin moi|hay) .{1,60}$/,
  /^xem (?:them )?(?:cac )?(?:tin |bai )?(?:bai )?(?:viet )?(?:cua|cung) (?:tac gia|chuyen muc|phong vien)$/,
  /^ban khong the (?:gui|dang|viet) .*$/,
  /^(?:(?:link|xem link|duong dan) (?:bai )?(?:viet )?(?:goc|nguon)|lay link|nguon goc bai viet|(?:like|follow|join) us on .*)$/,
  /^(?:(?:comments? |proudly )?powered by .{1,40}|(?:toi da|con|con lai) \d+ (?:ky tu|chu))$/,
  /^this entry was posted (?:in|on|by) .*$/,
  /^our standards .*$/,
  /^thanks for reading\b.{0,100}$/,
  /^(?:subscribe|dang ky) (?:for free|now|today|mien phi|nhan (?:ban )?tin)\b.{0,80}$/,
  /^.{0,60}\bsubscribe (?:for free )?to receive new posts\b.{0,60}$/,
  /^this (?:post|site) (?:is )?(?:public so feel free to share it|requires javascript)\b.{0,60}$/,
  /^(?:canonical link|view (?:the )?original|exported from medium(?: (?:on|in) \w+(?: \d+){1,2})?)$/,
  /^(?:.{1,60} )?(?:please|vui long|you need to) (?:\w+ )?(?:enable|turn on|kich hoat|bat) (?:\w+ )?javascript\b.*$/,
  /^(?:a ){1,3}a$/,
  /^(?:xem voi )?(?:co chu|kich thuoc chu|font size)(?: \w{1,4}){0,4}$/,
  /^(?:lien he (?:quang cao|toa soan)|hop thu ban doc)$/,
  /^(?:moi )?(?:thong tin|y kien|tin bai|bai viet)(?: \w+){0,6} (?:xin gui|gui) ve\b.*$/,
  /^ban dang (?:doc|xem)\b.*$/,
  /^(?:viet|gui|nhap|dang|them|xem them|tai them|tat ca|cac)(?: \w+){0,2} (?:binh luan|y kien)(?: \w+){0,3}$/,
  /^(?:hay la|tro thanh|be) (?:nguoi )?(?:dau tien|the first)\b.*$/,
  /^(?:tang|gui) (?:sao|tim|qua)(?: .{1,30})?$/,
  /^(?:chua co|khong co) (?:binh luan|y kien)(?: nao)?$/,
  /^(?:ban |vui long |moi ban )?(?:can |phai |hay )?dang nhap(?: \w+){0,6}$/,
  /^vui long (?:go|nhap|su dung) tieng viet co dau$/,
  /^(?:dang ky|huy|gui di|tra loi(?: huy)?|reply|cancel reply|submit|menu|tim kiem|search|xem tat ca|tat ca|bao cao vi pham|moi nhat|quan tam nhat|cu nhat|ma xac nhan|xem them binh luan|xem tiep|tai them|load more|please enter your (?:name|email|comment)|sign in|log in|subscribe|newsletter|leave a (?:reply|comment))$/,
  /^(?:bai|tin|bai viet|trang) (?:truoc|sau|tiep theo|ke tiep|cu hon|moi hon)$/,
  /^(?:previous|next|older|newer)(?: (?:articles?|posts?|story|stories|pages?))?$/,
  /^(?:danh gia(?: bai viet)?|(?:xep hang|binh chon|danh gia) \d[\d ]*(?:phieu(?: bau)?|binh chon|luot danh gia|sao))$/,
  /^\d{1,2}(?: \d{1,2})? (?:minutes?|min|phut)(?: (?:read|doc))?$/,
  /^view (?:this|in|online)\b.{0,20}\bbrowser\b.{0,80}$/,
  /^tong so diem cua bai viet la \d.*$/,
  /^\d{1,2} phut$/,
  /^image credits? .{2,60}$/,
  /^(?:ends?|end of (?:press |news |media )?release|het)$/,
  /^theo doi .{1,40} tren$/,
  /^(?:tai|cai dat) (?:app|ung dung)\b.{0,60}$/,
];

/**
 * “Theo dõi VietnamPlus”, where a page put its article, and its neighbours without their links, and a button that forms have
 * as a word; compared as written.
 */
export const writtenLine =
  /^(?:(?:[a-z\d-]+\.){1,3}(?!(?:pdf|docx?|xlsx?|pptx?|odt|csv|txt|zip|rar|epub|mp[34]|m4a)$)[a-z]{2,8}|Lưu|(?:Theo dõi|Follow)(?: \p{Lu}[\p{L}.+]*){1,4}|(?:Posted|Filed|Published) (?:in|under) .{1,120}|(?:Read )?[Mm]ore (?:(?:posts|articles|stories) )?by(?: \p{Lu}[\p{L}.'’-]*){2,4}|Posted by .{1,40} at \d{1,2}:\d{2}.{0,20}|(?:Categor(?:y|ies)|Chuyên mục|Previous|Next|Bài (?:trước|sau|tiếp theo|kế tiếp)|Dòng sự kiện|Topics?|Filed under)(?: post)?: .{1,120})$/u;

/** A notice of where the article stands, or was published as well. */
export const otherVersion =
  /^bạn đang (?:đọc|xem) (?:bài|tin)(?!\p{L}).*(?<!\p{L})(?:tại|trong|của)(?!\p{L})|^(?:a version of )?this (?:article|story|column|piece|report)(?: has)? (?:appears|appeared|also appeared|originally appeared|first appeared|was (?:first|originally) published|is published)(?!\p{L})/iu;

/** The last line of a press release: “SOURCE Coast Foods Inc.” */
export const releaseSource = /^SOURCE:? \p{Lu}(?=.*\p{Ll})/u;

/** The beginning of the page's imprint: publisher and contact; compared with the line as written. */
export const imprintLines: readonly RegExp[] = [
  otherVersion,
  /^[©®]/u,
  releaseSource,
  /^(?=.*©).*(?:rights reserved|bản quyền)\.?$/iu,
  /^(?:copyright|(?:giữ |toàn bộ )?bản quyền (?:thuộc|của|\d{4})|all rights reserved)(?!\p{L})/iu,
  /^(?:(?:phó )?tổng biên tập|cơ quan (?:chủ quản|của)|t(?:òa|oà) soạn|trụ sở(?: t(?:òa|oà) soạn)?|liên hệ (?:quảng cáo|t(?:òa|oà) soạn)|(?:số )?giấy phép(?: số| xuất bản| hoạt động)?[^:]{0,30}|đường dây nóng)\s*:/iu,
  /^(?:số )?giấy phép (?:số|xuất bản|hoạt động)/iu,
  /(?:không (?:nhất thiết )?(?:trùng với|phản ánh|thể hiện) quan điểm (?:của )?(?:\p{Lu}|báo|t(?:òa|oà) soạn|ban)|views expressed .{0,60} do not (?:necessarily )?(?:reflect|represent))/iu,
  /^(?:you(?:’re|'re| are) receiving this|unsubscribe(?!\p{L})|our mailing address)/iu,
  /^(?:báo|tạp chí|đài|cổng thông tin) .{2,40} [-–] (?:cơ quan|tiếng nói|diễn đàn)(?!\p{L})/iu,
  /^(?:ghi rõ nguồn|vui lòng ghi rõ|(?:nghiêm )?cấm sao chép|không sao chép)(?!\p{L})/iu,
];

/** Beginnings of the newsroom's notices about the article itself, below its text. */
export const notices: readonly RegExp[] = [
  /^(?:tin |loi )?(?:dinh chinh|cai chinh|cao loi|noi lai cho ro)(?: |$)/,
  /^(?:toa soan|ban bien tap|bao(?: \w+){0,4}?) (?:chan thanh |thanh that |xin )*(?:xin loi|cao loi)(?: |$)/,
  /^bai (?:viet |bao )?(?:nay )?da (?:duoc )?(?:cap nhat|sua|chinh sua|bo sung)(?: |$)/,
  /^(?:correction|clarification|(?:correction|clarification)s \w.*|editor s note)(?: |$)/,
  /^(?:an earlier version of )?this (?:article|story|report|post) (?:has been|was|misstated|said|gave) /,
];

/** Labels above links to other articles. */
export const relatedLabels =
  /^(?:(?:cac |nhung |mot so )?(?:tin|bai|bai viet|tin bai|noi dung|chu de)(?: bai| viet)? (?:lien quan|khac|cung chuyen muc|cung chu de|cung su kien|cung tac gia|cung loai|moi(?: nhat| hon| dang| cap nhat)?|cu hon|da dang|da dua|noi bat|doc nhieu(?: nhat)?|xem nhieu(?: nhat)?|duoc quan tam|hot|nong|tieu diem|de xuat|goi y)|(?:cau hoi|san pham|chuyen muc|clip|du an|anh|thong tin|bai doc|tu khoa) lien quan|lien quan|(?:\w+ )?cung chuyen muc|cung chu de|cung tac gia|(?:bai (?:viet )?|tin )?(?:dang )?duoc quan tam(?: nhat)?|tham khao them|(?:dung|khong the|khong nen) bo (?:lo|qua)|bai (?:viet )?(?:truoc|tiep(?: theo)?|sau|ke tiep)|(?:previous|next) (?:post|article)|doc (?:them|nhieu(?: nhat)?|tiep)|xem (?:them|nhieu(?: nhat)?|tiep)|moi (?:ban |quy vi )?(?:doc|xem) them|(?:co the )?ban (?:co the |se |dang )?(?:quan tam|thich|muon doc|bo lo)|co the ban quan tam|tin (?:tuc )?(?:lien quan|moi)|su kien(?: lien quan| noi bat)?|dong su kien|video(?: noi bat| lien quan| hot)?|dang nong|moi nong|nong trong ngay|tin nong|tieu diem|du an lien quan|related(?: (?:articles?|news|stories|posts|topics|content))?|more|read (?:more|also|next)|see also|more (?:news|stories|from|about|on this story)(?: \w+){0,3}|most (?:read|popular|viewed)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories| articles| reading| videos)?|trending(?: now)?|post navigation|latest(?: news)?|don t miss|more to (?:read|explore|watch)|(?:next|previous) stor(?:y|ies))(?: \d+)?$/;

/** Beginnings of labels above the writer's own references; compared after folding. */
export const references = /^(?:tai lieu|nguon|van ban|toan van|can cu|phu luc)(?: |$)|(?:^| )tham khao$/;

/** The whole label of a list of what the writer refers to; compared after folding. */
export const referenceLists =
  /(?:^| )tham khao$|^(?:sources|references|bibliography|footnotes|further reading)$/;

/** Labels of the readers' comments. */
export const commentLabels =
  /^(?:\d+ )?(?:binh luan|y kien(?: ban doc| doc gia| cua ban)?|ban doc binh luan|binh luan (?:bai viet|cua ban|facebook)|phan hoi|gui (?:y kien|binh luan|phan hoi)(?: cua ban)?|viet binh luan|(?:your )?comments?|post a comment|leave a (?:comment|reply)|thao luan|(?:\d+ )?(?:thoughts?|responses?|replies) (?:on|to) .{1,100}|\d+ phan hoi(?: cho .{1,100})?)(?: (?:bai viet|\d+))*$/;

/** “(2) comments”: a label with their number, compared as written; counters beside buttons have no brackets. */
export const countedComments =
  /^(?:\(\d+\)\s*(?:comments?|bình luận|ý kiến)|(?:comments?|bình luận|ý kiến)\s*\([1-9]\d*\))$/iu;

/** Labels and buttons among comments. */
export const commentSigns =
  /^(?:tra loi|thich|reply|like|gui(?: binh luan)?|bao cao(?: vi pham)?|\d+ (?:phut|gio|ngay|thang|nam|tuan) truoc|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|xem them binh luan|quan tam nhat|moi nhat|ho (?:va )?ten|email|ma xac nhan|thich tra loi(?: .*)?)(?: \d+)?$/;

/** The address of a badge that says how a project or document is doing: builds, versions, synchronisation. */
export const badgeAddress =
  /^https?:\/\/(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io|travis-ci\.(?:org|com))\/|\/badges?(?:\.svg|\/|$)/i;

/** “#Bắc Ninh”, “#vùng-cao”, “#chợ/phiên”, Bear's “#làng nghề#”. */
export const hashtag = /^#[\p{L}\p{N}_/-]+(?: [\p{L}\p{N}_/-]+){0,4}#?$/u;

/** Labels of the line of tags; compared with the line as written. */
export const tagLabel =
  /^\s*(?:#\s*)?(?:(?:meta )?tags?|tagged(?: with)?|filed under|từ kh(?:óa|oá)(?: liên quan| tìm kiếm)?|keywords?|chủ đề|thẻ|nhãn)\s*(?::|$)\s*/iu;

/** The address of an author's page. */
export const authorAddress =
  /\/@[\w.-]+\/?$|\/(?:tac-gia|but-danh|phong-vien|authors?|profile|nguoi-viet|writers?)(?:[/-]|$)|-author\d+(?:\.html?)?$/i;

/** The address of a tag's page. */
export const tagAddress =
  /\/(?:tags?|tu-khoa|chu-de|tieu-diem|topics?|keywords?|hashtag)(?:[/\d-]|$)|\.tag$/i;

/** Labels of the page's table of contents; compared after folding. */
export const contentsLabels =
  /^(?:muc luc|noi dung(?: chinh| bai viet| chinh cua bai)?|(?:table of )?contents)(?: (?:an|hien|hide|show|toggle))*$/;

/** The first link of a breadcrumb trail; compared with the line as written. */
export const trailStart = /^(?:[•*·»›>-]\s*)?(?:trang chủ|trang nhất|home|tin tức)(?!\p{L})/iu;

/** Separators of a breadcrumb trail. */
export const trailMarks = /\s*[>»›→]\s*|\s+\/\s+/u;

/** A link that offers a file. */
export const offersFile = /^(?:mời (?:bạn )?)?(?:tải|download)(?!\p{L})/iu;

/** The label of a summary that a machine wrote: “AI generated”, “Key points AI-assisted summary”, “Tóm tắt bởi AI”. */
export const machineSummary =
  /^(?=.*(?<!\p{L})AI(?!\p{L}))(?:.*(?:generated|assisted|summar(?:y|ies|i[sz]ed)|tóm tắt|tạo (?:bởi|bằng)))/iu;

/** Words with which a page speaks to its reader. */
export const toReader =
  /(?<!\p{L})(?:you|your|our|we|us|please|bạn|quý (?:vị|độc giả|bạn đọc|khán giả)|chúng tôi|vui lòng)(?!\p{L})/iu;

/** A label above those whom newsrooms may ask; compared after folding. */
export const contactLabel =
  /^(?:(?:media|press|news) (?:contacts?|inquiries|enquiries)(?: .{1,20})?|(?:thong tin )?(?:lien he|dau moi) bao chi)$/;

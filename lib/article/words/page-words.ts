/** The words of a page's own labels and buttons: a short line of these alone is no text of the writer's. */

/** What pages offer and what readers do there. A label has at least one of these. */
const things = {
  vi: `
chia sẻ|bình luận|theo dõi|đăng ký|đăng ký bản tin|nhận bản tin|đăng nhập|đăng xuất|lưu|lưu bài|thích|yêu thích|gửi|gửi đi|phản hồi|trả lời|ý kiến|góp ý
|xem|xem thêm|xem nhanh|xem nhiều|xem tiếp|đọc|đọc thêm|đọc nhiều|đọc tiếp|nghe|tải|tải về|tải app|tìm kiếm|in trang|in bài|bản in|in tin
|bài|bài viết|bài báo|tin|tin tức|tin bài|video|clip|audio|podcast|ảnh|chùm ảnh|hình ảnh|bạn đọc|độc giả|khán giả
|lượt xem|lượt đọc|lượt nghe|lượt truy cập|phóng to|thu nhỏ|cỡ chữ|giọng đọc|tốc độ đọc|sao chép|liên kết|đường dẫn|quảng cáo|ủng hộ
|chủ đề|chuyên mục|từ khóa|từ khoá|trang|trang chủ|trang trước|trang sau|đầu trang|ứng dụng|thăm dò|điều hướng|tài trợ|tài khoản|sự kiện
|báo lỗi|đánh giá|đồng tình|hữu ích|cảm xúc|chế độ tối|chế độ sáng|đặt báo|mua báo|báo in|chú thích ảnh|về tác giả|thư tin|đánh giá bài viết|giọng nam|giọng nữ|đang tải
|bản dịch|nhận xét|mạng xã hội|bài đăng|danh mục|đăng bài|thảo luận|đặt câu hỏi|câu hỏi
`,
  en: `
share|subscribe|subscription|subscriptions|subscribers?|newsletters?|sign up|signup|sign in|log in|login|register|comments?|reply|replies
|read|read more|reads|reading time|follow|print|listen|watch|videos?|photos?|gallery|slideshow|save|gift|bookmark|donate|donation
|story|stories|articles?|news|posts?|topics?|headlines?|editor's picks|editors' picks|editor’s picks|editors’ picks|conversation|copy
|advertisement|advertisements|ads|sponsored|menu|search|home page|homepage|e-edition|e-paper|epaper|contact us|about us|privacy policy|terms of use
|terms of service|account|whatsapp|messenger|pinterest|reddit|inbox|journalism|feed|briefings?|alerts?|unsubscribe|spam|loading|fullscreen|viewed|content|unlimited access|full access|subscriber-only|reuse|minutes
|google news|facebook|zalo|fanpage|youtube|tiktok|email|e-mail|twitter|tweet|sms|telegram|instagram|linkedin|app|link|rss
|see more|stay in touch|view bio|what's on|what’s on|whatsapp group|report|about the authors?
|sharing|following|surveys?|archives?|blog|live|on air|weather|obituaries|classifieds|coverage|watchlist|navigation|profile|permalink|republish|reprints|typo|votes?|ratings?|hits|followers|members|admin|bio|labels?|responses?|markets|settings|preferences|feedback|help|actions|editions?|public group|keywords|tip|inquiries|reactions?|likes|like this|pages?|thanks for reading|thank you for reading|free account|featured|events|community|sponsors?|transcript|embed|helpful|published|updates|promotion|related images|related videos|premium|downloads?|pdf|react
`,
};

/** What such labels say beside them. */
const beside = {
  vi: `
mới|nhất|mới nhất|nhiều|nhiều nhất|nổi bật|hot|nóng|hay|đang|đã|khác|cùng|liên quan|trước|sau|tiếp|tiếp theo|kế tiếp|tất cả|nhanh|này|các|những
|bạn|bạn bè|có thể|quan tâm|bỏ lỡ|không thể|không nên|đừng|đáng chú ý|đáng đọc|được|của|cho|lên|trên|với|qua|vào|hãy|vui lòng|mời|miễn phí|ngay
|hôm nay|trong ngày|trong tuần|tuần qua|để lại|để|lại|về|viết|thêm|cũ|hơn|và|hoặc|chúng tôi|lượt|người|lần|thành công|online|tác giả|phút|nay|bằng
|đầu tiên|là|tới|đến|gần đây|đề xuất|tòa soạn|toà soạn|cần|muốn|cũ hơn|mới hơn|sớm nhất|cộng đồng|công khai
|hàng ngày|hằng ngày|hàng tuần|hằng tuần|gốc|nội dung|đóng|mở|chế độ|chú thích|lỗi|thông tin|ở đây|đăng|nào|không có|chưa có|có|không|giới thiệu|lưu trữ|bộ sưu tập|khám phá|bấm|nhấn|trong|cửa sổ mới|điều này
`,
  en: `
reporting|this|our|the|a|an|to|for|in|on|from|of|by|with|via|your|you|may|might|also|like|us|now|today|up|more|most|latest|top|popular|viewed|commented
|trending|related|recommended|suggested|daily|weekly|morning|evening|free|and|or|all|here|next|previous|leave|add|get|join|see|view|show|load
|click|tap|minutes?|mins?|min|at|be|first|post|button|below|support|discover|enter|address|continue|please|already|have|has|not|no|new|back
|what|how|it|is|as|me|my|we|want|need|when|other|others|listening|watching|reading|open|close|hide|write|send|skip|item|items|view all|delivered|do|ad|letters?|group|anytime|any time|sent|check|thanks|upgrade|paid|complete|signup|explore|these|should|images?|unlimited|access|full
|newer|older|recent|local|breaking|national|editor|choice|average|out|got|did|do|did you|provided|created|prev|source|sources|about|author|contact|media|confidential|stop|start|restack|copied|font|size|article|page|site|best|picks?|explore|further|go|find|agree|terms|use|guidelines|policy|required|fields|name|website|browser|are|marked|someone|window|opens|required|only|plus|create|message|after|was|were|yes|thank|rules|corner|toggle|options|heard|enlarge|real-time|happening|straight|x
`,
};

const unitsOf = (words: string) => words.split('|').map((word) => word.trim());

const oneOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
const allThings = unitsOf(`${things.vi}|${things.en}`);
const thing = oneOf(allThings);
const unit = `(?:${oneOf([...allThings, ...unitsOf(`${beside.vi}|${beside.en}`)])}|\\d[\\d.,k–-]{0,6})`;

/** A part of a text with its number, or how many came, without punctuation: “Câu hỏi 1”, “Khán giả: 8.500”. Pages count others. */
export const numberedPart =
  /^(?:bài|tin|ảnh|hình ảnh|video|clip|sự kiện|chủ đề|câu hỏi|khán giả|độc giả|bạn đọc|story|photo|event|topic)(?: \d+){1,3}$/u;

/** Such a line, in lower case, without punctuation; “Trên Facebook” is a heading of the writer's. */
export const pageLabel = new RegExp(
  `^(?!(?:trên|on) )(?=(?:.* )?(?:${thing})(?: |$))${unit}(?: ${unit})*$`,
  'u',
);

/** Such words in a line; what pages offer has a group of its own. */
export const pageWord = new RegExp(`(?<=^| )(?:(?<thing>${thing})|${unit})(?= |$)`, 'gu');

/** Words of such labels that are names, too. */
const inNames = new Set(['gift', 'page', 'post', 'with', 'from', 'best', 'hits']);

/** English words of such labels that are in no name; shorter ones are syllables of Vietnamese names. */
export const labelWords: ReadonlySet<string> = new Set(
  unitsOf(`${things.en}|${beside.en}`)
    .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]))
    .filter((word) => /^[a-z]{4,}$/.test(word) && !inNames.has(word)),
);

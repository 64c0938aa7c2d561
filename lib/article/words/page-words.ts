/** The words of a page's own labels and buttons: a short line of these alone is no text of the writer's. */

/** What pages offer and what readers do there. A label has at least one of these. */
const things = `
chia sẻ|bình luận|theo dõi|đăng ký|đăng ký bản tin|nhận bản tin|đăng nhập|đăng xuất|lưu|lưu bài|thích|yêu thích|gửi|gửi đi|phản hồi|trả lời|ý kiến|góp ý
|xem|xem thêm|xem nhanh|xem nhiều|xem tiếp|đọc|đọc thêm|đọc nhiều|đọc tiếp|nghe|tải|tải về|tải app|tìm kiếm|in trang|in bài|bản in|in tin
|bài|bài viết|bài báo|tin|tin tức|tin bài|video|clip|audio|podcast|ảnh|chùm ảnh|hình ảnh|bạn đọc|độc giả|khán giả
|lượt xem|lượt đọc|lượt nghe|lượt truy cập|phóng to|thu nhỏ|cỡ chữ|giọng đọc|tốc độ đọc|sao chép|liên kết|đường dẫn|quảng cáo|ủng hộ
|chủ đề|chuyên mục|từ khóa|từ khoá|trang|trang chủ|trang trước|trang sau|đầu trang|ứng dụng|thăm dò|điều hướng|tài trợ|tài khoản|sự kiện
|google news|facebook|zalo|fanpage|youtube|tiktok|email|e-mail|twitter|telegram|instagram|linkedin|app|link|rss
|share|subscribe|subscription|subscriptions|subscribers?|newsletters?|sign up|signup|sign in|log in|login|register|comments?|reply|replies
|read|read more|reads|reading time|follow|print|listen|watch|videos?|photos?|gallery|slideshow|save|gift|bookmark|donate|donation
|story|stories|articles?|news|posts?|topics?|headlines?|editor's picks|editors' picks|editor’s picks|editors’ picks|conversation|copy
|advertisement|advertisements|ads|sponsored|menu|search|home page|homepage|e-edition|e-paper|epaper|contact us|about us|privacy policy|terms of use
|terms of service|account|whatsapp|messenger|pinterest|reddit|inbox|journalism|feed|briefings?|alerts?|unsubscribe|spam|loading|đang tải|fullscreen|viewed|content|unlimited access|reuse|minutes
|báo lỗi|đồng tình|hữu ích|cảm xúc|chế độ tối|chế độ sáng|đặt báo|mua báo|báo in|chú thích ảnh|về tác giả|thư tin|see more|stay in touch|view bio|what's on|what’s on|đánh giá bài viết|whatsapp group|report|about the authors?|giọng nam|giọng nữ
`;

/** What such labels say beside them. */
const beside = `
mới|nhất|mới nhất|nhiều|nhiều nhất|nổi bật|hot|nóng|hay|đang|đã|khác|cùng|liên quan|trước|sau|tiếp|tiếp theo|kế tiếp|tất cả|nhanh|này|các|những
|bạn|bạn bè|có thể|quan tâm|bỏ lỡ|không thể|không nên|đừng|đáng chú ý|đáng đọc|được|của|cho|lên|trên|với|qua|vào|hãy|vui lòng|mời|miễn phí|ngay
|hôm nay|trong ngày|trong tuần|tuần qua|để lại|để|lại|về|viết|thêm|cũ|hơn|và|hoặc|chúng tôi|lượt|người|lần|thành công|online|tác giả|phút|nay|bằng
|đầu tiên|là|tới|đến|gần đây|đề xuất|tòa soạn|toà soạn|cần|muốn|cũ hơn|mới hơn|sớm nhất|cộng đồng|công khai
|this|our|the|a|an|to|for|in|on|from|of|by|with|via|your|you|may|might|also|like|us|now|today|up|more|most|latest|top|popular|viewed|commented
|trending|related|recommended|suggested|daily|weekly|morning|evening|free|and|or|all|here|next|previous|leave|add|get|join|see|view|show|load
|click|tap|minutes?|mins?|min|at|be|first|post|button|below|support|discover|enter|address|continue|please|already|have|has|not|no|new|back
|what|how|it|is|as|me|my|we|want|need|when|other|others|listening|watching|reading|open|close|hide|write|send|skip|item|items|view all|delivered|hàng ngày|hằng ngày|hàng tuần|hằng tuần|do|ad|letters?|group|click để|anytime|any time|sent|check|complete|signup|explore|these|should|images?|unlimited|access|full|gốc|nội dung|đóng|mở|chế độ|chú thích|lỗi|thông tin|ở đây
`;

const unitsOf = (words: string) => words.split('|').map((word) => word.trim());

const thing = unitsOf(things).join('|');
const unit = `(?:${[...unitsOf(things), ...unitsOf(beside)].toSorted((a, b) => b.length - a.length).join('|')}|\\d[\\d.,k–-]{0,6})`;

/** Such a line, in lower case, without punctuation. */
export const pageLabel = new RegExp(`^(?=(?:.* )?(?:${thing})(?: |$))${unit}(?: ${unit})*$`, 'u');

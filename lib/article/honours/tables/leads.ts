/** A heading or lead-in with one of these introduces awards that were given. */
export const openingNouns: readonly string[] = [
  'thành tích',
  'thành tựu',
  'danh hiệu',
  'khen thưởng',
  'được khen',
  'phần thưởng',
  'giải thưởng',
  'vinh danh',
  'ghi nhận',
  'huân chương',
  'huy chương',
  'bằng khen',
  'giấy khen',
  'cờ thi đua',
  'kỷ niệm chương',
  'huy hiệu',
  'chiến sĩ thi đua',
  'danh sách',
  'bảng vàng',
  'toàn tỉnh có',
  'toàn ngành có',
  'toàn huyện có',
  'đã có',
  'có',
  'kết quả',
];

/** A heading or lead-in with one of these is about awards that may be given, or are proposed. */
export const ruleNouns: readonly string[] = [
  'các hình thức khen thưởng',
  'hình thức khen thưởng gồm',
  'tiêu chuẩn',
  'tiêu chí',
  'điều kiện',
  'thủ tục',
  'hồ sơ',
  'quy định',
  'hướng dẫn',
  'mức thưởng',
  'mức tiền thưởng',
  'thẩm quyền',
  'đề nghị',
  'dự kiến',
  'cơ cấu giải',
  'quyền lợi',
  'thể lệ',
  'danh mục',
  'chọn danh hiệu',
  'chọn một',
  'lựa chọn',
];

/** Verbs for meeting recipients: "gặp mặt các đoàn viên được tặng …". */
export const meetings: readonly string[] = [
  'gặp mặt',
  'gặp gỡ',
  'chúc mừng',
  'biểu dương',
  'tuyên dương',
  'tôn vinh',
  'vinh danh',
  'khen thưởng',
  'tri ân',
  'cảm ơn',
  'động viên',
  'thăm',
  'thăm hỏi',
  'tiếp',
  'đón tiếp',
  'giới thiệu',
  'chung vui với',
];

/** What a body does before it receives: "tổ chức lễ kỷ niệm … và đón nhận …". */
export const ceremonies: readonly string[] = [
  'tổ chức',
  'long trọng tổ chức',
  'trang trọng tổ chức',
  'đã tổ chức',
  'vừa tổ chức',
];

/** Before a ceremony whose guests the sentence names. */
export const attendances: readonly string[] = [
  'dự',
  'tham dự',
  'đến dự',
  'tới dự',
  'về dự',
  'cùng dự',
  'có mặt tại',
  'tham gia',
  'chủ trì',
  'chứng kiến',
];

/** What somebody does at another's ceremony. */
export const speeches: readonly string[] = ['phát biểu', 'chủ trì', 'chứng kiến', 'chúc mừng', 'chia vui'];

/** Verbs of an independent clause before a ";". */
export const clauseVerbs: readonly string[] = [
  'hoàn thành',
  'đạt',
  'có',
  'bảo đảm',
  'vượt',
  'tổ chức',
  'triển khai',
  'thực hiện',
];

/** Nouns for an award: "Nhà giáo ưu tú là danh hiệu …" says what it is. */
export const kindsOfAwards: readonly string[] = [
  'danh hiệu',
  'phần thưởng',
  'hình thức',
  'huân chương',
  'huy chương',
  'giải thưởng',
];

/** Units without a name that lead an item: "Nhà trường: Tập thể lao động xuất sắc". */
export const unitLeads: readonly string[] = [
  'nhà trường',
  'chi bộ',
  'chi đoàn',
  'đoàn trường',
  'liên đội',
  'tập thể',
  'tập thể nhà trường',
  'cơ quan',
  'đơn vị',
];

/** Before the subject of a clause: "…, trong khi thủ môn A và B được …". */
export const clauseOpenings: readonly string[] = [
  'trong khi',
  'trong khi đó',
  'còn',
  'riêng',
  'đồng thời',
  'bên cạnh đó',
  'song song đó',
  'ngay sau đó',
  'đặc biệt',
  'đặc biệt là',
  'tiêu biểu là',
  'nổi bật là',
  'mới đây',
  'mới đây nhất',
  'gần đây',
  'gần đây nhất',
  'mới nhất',
  'trước đó',
];

/** A recipient's relatives, who receive on the recipient's behalf: "Vợ liệt sĩ A nhận …". */
export const relatives: readonly string[] = [
  'vợ',
  'vợ con',
  'chồng',
  'con trai',
  'con gái',
  'bố',
  'bố mẹ',
  'cha mẹ',
  'mẹ của',
  'em trai',
  'em gái',
  'anh trai',
  'chị gái',
  'cháu nội',
  'cháu ngoại',
  'người thân',
];

/** After "thay mặt", "đại diện": the person who receives only represents them. */
export const families: readonly string[] = ['gia đình', 'thân nhân', 'người thân', 'dòng họ', 'gia quyến'];

/** Verbs of saying: what is said has its own subject, "ông A cho biết, Công ty B được tặng …". */
export const sayings: readonly string[] = [
  'cho biết',
  'cho hay',
  'nói',
  'nói rằng',
  'chia sẻ',
  'thông tin',
  'thông báo',
  'khẳng định',
  'nhấn mạnh',
  'tâm sự',
  'kể',
  'công bố',
  'đánh giá',
];

/** Labels of the awards that somebody has: "Phần thưởng: Huân chương Lao động hạng Ba". */
export const recordLabels: readonly string[] = [
  'khen thưởng',
  'phần thưởng',
  'phần thưởng cao quý',
  'các phần thưởng',
  'các phần thưởng cao quý',
  'danh hiệu',
  'các danh hiệu',
  'danh hiệu cao quý',
  'thành tích',
  'thành tích khen thưởng',
  'thành tích nổi bật',
  'giải thưởng',
  'huân chương, huy chương',
  'huân, huy chương',
  'vinh danh',
];

/** First words of what a title says behind the name of the body that it is about: "Trung đoàn 88 anh hùng". */
export const praises: readonly string[] = [
  'anh',
  'qua',
  'vững',
  'vượt',
  'xứng',
  'mãi',
  'nơi',
  'những',
  'khẳng',
  'vươn',
  'tự',
  'điểm',
  'đổi',
];

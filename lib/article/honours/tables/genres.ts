/** A rule says what awards there are and for what; a plan, what somebody intends to do. */
export type GenreKind = 'rule' | 'plan';

const each = (kind: GenreKind, ...phrases: string[]) => phrases.map((phrase) => [phrase, kind] as const);

/** First words of a document's title, or of a part's heading. */
export const documents: readonly (readonly [phrase: string, kind: GenreKind])[] = [
  ...each('rule', 'luật', 'pháp lệnh', 'nghị định', 'thông tư', 'điều lệ', 'quy chế', 'quy định', 'nội quy'),
  ...each('rule', 'thể lệ', 'hướng dẫn', 'danh mục', 'mẫu', 'phiếu', 'bảng điểm', 'thang điểm', 'thủ tục'),
  ...each('rule', 'chế độ', 'chính sách', 'cơ cấu giải thưởng', 'đơn xin', 'đơn đề nghị'),
  ...each('rule', 'đề thi', 'đề kiểm tra', 'trắc nghiệm', 'bộ câu hỏi', 'phần mềm', 'bảng giá', 'báo giá'),
  ...each('plan', 'kế hoạch', 'đề án', 'phương án', 'dự thảo', 'tờ trình', 'thư mời', 'giấy mời'),
];

/** First words of a heading; a newspaper's title may begin with them as well: "Nhiệm vụ cao cả". */
export const parts: readonly (readonly [phrase: string, kind: GenreKind])[] = [
  ...each('rule', 'tiêu chuẩn', 'tiêu chí', 'điều kiện', 'đối tượng', 'quyền lợi', 'quyền và nghĩa vụ'),
  ...each('rule', 'mức chi', 'mức thưởng', 'thẩm quyền'),
  ...each('rule', 'mỗi giải', 'giải nhất', 'giải nhì', 'giải ba', 'giải khuyến khích', 'giải đặc biệt'),
  ...each('plan', 'phương hướng', 'mục tiêu', 'chỉ tiêu', 'nhiệm vụ', 'nhiệm kỳ tới', 'dự kiến', 'giải pháp'),
];

/** They begin with the words of such a title, but mean something else. */
export const otherTitles: readonly string[] = [
  'luật sư',
  'hướng dẫn viên',
  'kế hoạch nhỏ',
  'mẫu giáo',
  'mẫu mực',
  'điều kiện tự nhiên',
];

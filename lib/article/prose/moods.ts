/** Before what is only proposed or planned. */
export const proposals: readonly string[] = [
  'đề nghị',
  'đề xuất',
  'kiến nghị',
  'trình',
  'xem xét',
  'dự kiến',
  'lấy ý kiến',
  'xin ý kiến',
  'tờ trình',
  'dự thảo',
];

/** Before what somebody wishes for or prepares. */
export const intentions: readonly string[] = ['mong', 'mong muốn', 'hy vọng', 'chuẩn bị', 'tham mưu'];

/** Before a condition, or what did not happen though it ought to. */
export const suppositions: readonly string[] = [
  'nếu',
  'giả sử',
  'giá như',
  'giá mà',
  'lẽ ra',
  'đáng lẽ',
  'đáng ra',
];

/** Beside what is said and is not so. */
export const refutations: readonly string[] = [
  'tin đồn',
  'nghe đồn',
  'đồn đoán',
  'đồn thổi',
  'được đồn',
  'rộ tin',
  'rộ lên tin',
  'rộ lên thông tin',
  'lan truyền tin',
  'lan truyền thông tin',
  'tung tin',
  'tin giả',
  'bịa đặt',
  'xuyên tạc',
  'bác bỏ',
  'phủ nhận',
];

/** They contain one of these words, but mean something else. */
export const plainWords: readonly string[] = [
  'theo đề nghị',
  'quá trình',
  'chương trình',
  'công trình',
  'quy trình',
  'hành trình',
  'giáo trình',
  'trình độ',
  'trình bày',
  'không chỉ',
  'không những',
  'chẳng những',
  'không ngừng',
];

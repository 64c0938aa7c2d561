/** Bodies that give no honour of the law; they may hand over an order of the State. */
export const notGivers: readonly string[] = [
  'hiệp hội',
  'hội',
  'tạp chí',
  'báo',
  'công ty',
  'tập đoàn',
  'câu lạc bộ',
  'quỹ',
  'liên minh',
  'ban tổ chức',
  'tổ chức quốc tế',
  'doanh nghiệp',
  'liên đoàn',
  'các hội',
  'các hiệp hội',
  'các công ty',
  'các quỹ',
  'các tổ chức quốc tế',
  'nhiều hội',
];

/** Other states and their heads, whose orders are outside this law. */
export const foreign: readonly string[] = [
  'liên hiệp quốc',
  'nước',
  'lào',
  'nước lào',
  'chính phủ lào',
  'nhà nước lào',
  'campuchia',
  'vương quốc campuchia',
  'nga',
  'liên xô',
  'cuba',
  'trung quốc',
  'nhật bản',
  'hàn quốc',
  'pháp',
  'mỹ',
  'hoàng gia',
  'quốc vương',
  'nữ hoàng',
  'nhật hoàng',
  'tổng thống',
  'hoàng đế',
];

/** After "Chủ tịch nước", "Chính phủ", "của": the state. */
export const countries: readonly string[] = [
  'lào',
  'campuchia',
  'cuba',
  'nga',
  'liên xô',
  'trung quốc',
  'triều tiên',
  'hàn quốc',
  'nhật bản',
  'mông cổ',
  'pháp',
  'ba lan',
  'hungary',
  'bulgaria',
  'belarus',
];

/** First words of prizes outside this law. */
export const otherPrizes: readonly string[] = [
  'danh hiệu',
  'giải',
  'giải thưởng',
  'huy hiệu',
  'huy chương',
  'cúp',
  'top',
  'kỷ lục',
  'thương hiệu',
];

/** Contests and tables whose ranks are not those of an award. */
export const contests: readonly string[] = [
  'cuộc thi',
  'hội thi',
  'hội thao',
  'hội diễn',
  'kỳ thi',
  'giải',
  'xếp hạng',
  'xếp',
  'đứng hạng',
  'thứ hạng',
  'vòng chung kết',
];

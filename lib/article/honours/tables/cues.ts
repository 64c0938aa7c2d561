/** They introduce the reason for an award; a year after them is not the award's. */
export const merits: readonly string[] = [
  'có thành tích',
  'thành tích',
  'vì',
  'về',
  'có nhiều',
  'có những',
  'có đóng góp',
  'đã có',
  'đóng góp',
  'do có',
  'do đã',
  'trong công tác',
  'trong việc',
  'trong phong trào',
  'trong thực hiện',
  'trong sự nghiệp',
  'trong lĩnh vực',
  'trong phòng',
  'trong phối hợp',
  'trong đấu tranh',
  'với những',
  'tham gia',
  'hoàn thành',
  'thực hiện',
  'triển khai',
  'bắt giữ',
  'cứu sống',
  'cứu người',
  'cứu được',
  'phối hợp',
  'xuất sắc',
  'tiêu biểu',
  'ghi nhận',
];

/** After the recipients: time, place and other circumstances. */
export const circumstancesBehind: readonly string[] = [
  'đã',
  'đạt',
  'nhân dịp',
  'nhân ngày',
  'nhân kỷ niệm',
  'nhân lễ',
  'tại',
  'trong',
  'để',
  'được',
  'nhằm',
  'qua',
  'cùng',
  'là những',
  'đang',
  'đồng thời',
  'khi',
  'vào',
  'năm',
  'ngày',
  'giai đoạn',
  'theo',
  'gồm',
  'bao gồm',
  'do',
  'của',
];

/** Ends of a list of recipients; "về" alone also occurs in names ("Phòng Giám sát quản lý về hải quan"). */
export const listEnds: readonly string[] = [
  'đã có thành tích',
  'có thành tích',
  'về thành tích',
  'với thành tích',
  'vì thành tích',
  'vì đã',
  'vì có',
  'vì những',
  'do có',
  'do đã',
  'đã có nhiều',
  'có nhiều đóng góp',
  'đã hoàn thành',
  'hoàn thành xuất sắc',
  'đã đạt',
  'đã lập',
  'đã tích cực',
  'đã góp phần',
];

/** "tặng cho cá nhân có thành tích …": recipients in rules. */
export const bareRecipients: readonly string[] = [
  'cá nhân',
  'tập thể',
  'người',
  'tổ chức',
  'đơn vị',
  'cán bộ',
  'công nhân',
  'cơ quan',
  'doanh nghiệp',
  'gia đình',
  'hộ gia đình',
  'đối tượng',
];

/** Words of a sentence that refers to the previous recipients, beside numbers and units. */
export const backReferences: readonly string[] = [
  'cụ thể',
  'theo đó',
  'trong đó',
  'các',
  'những',
  'số',
  'danh sách',
  'này',
  'trên',
  'nói trên',
  'tập thể đó',
  'cá nhân đó',
  'đơn vị đó',
  'còn lại',
];

/**
 * First words of brackets behind an award that name no recipient: "(Ảnh: Hải Âu)" names the photographer, "(đợt 1)" an
 * occasion.
 */
export const notRecipients: readonly string[] = [
  'ảnh',
  'nguồn',
  'ảnh và bài',
  'bài và ảnh',
  'tin và ảnh',
  'tin, ảnh',
  'theo',
  'clip',
  'video',
  'đồ họa',
  'đợt',
  'lần',
  'kèm',
];

/** Verbs with the recipient as their object, behind the award: "trao Giấy khen, biểu dương anh A". */
export const recipientVerbs: readonly string[] = [
  'tặng',
  'trao',
  'thưởng',
  'biểu dương',
  'tuyên dương',
  'khen ngợi',
  'vinh danh',
  'tôn vinh',
];

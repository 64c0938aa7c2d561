/** The meaning of a table's column, by a phrase of its heading; the first match wins. */
export const columns: readonly (readonly [
  phrase: string,
  column:
    | 'who'
    | 'collectives'
    | 'individuals'
    | 'year'
    | 'rules'
    | 'award'
    | 'record'
    | 'rank'
    | 'giver'
    | 'decision'
    | 'count',
])[] = [
  ['mức thưởng', 'rules'],
  ['mức tiền thưởng', 'rules'],
  ['tiền thưởng', 'rules'],
  ['hệ số', 'rules'],
  ['tiêu chuẩn', 'rules'],
  ['điều kiện', 'rules'],
  ['thẩm quyền', 'rules'],
  ['đối tượng áp dụng', 'rules'],
  ['đề nghị', 'rules'],
  ['hình thức khen thưởng', 'award'],
  ['hình thức', 'award'],
  ['danh hiệu', 'award'],
  ['mức khen', 'award'],
  ['khen thưởng', 'award'],
  ['phần thưởng', 'award'],
  ['hạng', 'rank'],
  ['số quyết định', 'decision'],
  ['quyết định', 'decision'],
  ['số QĐ', 'decision'],
  ['QĐ', 'decision'],
  ['cơ quan khen thưởng', 'giver'],
  ['cơ quan ban hành', 'giver'],
  ['cơ quan quyết định', 'giver'],
  ['cơ quan tặng', 'giver'],
  ['cấp khen thưởng', 'giver'],
  ['cấp khen', 'giver'],
  ['cơ quan khen', 'giver'],
  ['người ký', 'giver'],
  ['số lượng', 'count'],
  ['họ và tên', 'who'],
  ['tên', 'who'],
  ['người được khen', 'who'],
  ['người được tặng', 'who'],
  ['cá nhân được khen', 'who'],
  ['tập thể được khen', 'who'],
  ['họ tên', 'who'],
  ['tên đơn vị', 'who'],
  ['tên tập thể', 'who'],
  ['tên tập thể, cá nhân', 'who'],
  ['tập thể, cá nhân', 'who'],
  ['tập thể / cá nhân', 'who'],
  ['đơn vị', 'who'],
  ['người nhận', 'who'],
  ['tác giả', 'who'],
  ['nghệ sĩ', 'who'],
  ['nghệ nhân', 'who'],
  ['giáo viên', 'who'],
  ['giải thưởng', 'record'],
  ['thành tích', 'record'],
  ['được tặng', 'who'],
  ['số tập thể', 'collectives'],
  ['tập thể', 'collectives'],
  ['số cá nhân', 'individuals'],
  ['cá nhân', 'individuals'],
  ['năm', 'year'],
  ['thời gian', 'year'],
  ['ngày', 'year'],
];

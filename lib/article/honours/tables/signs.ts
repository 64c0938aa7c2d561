import { awards } from './awards';

/** Every written-out name of an award contains one of these. */
const words = [
  'huân chương',
  'huy chương',
  'anh hùng',
  'nhà giáo',
  'thầy thuốc',
  'nghệ sĩ',
  'nghệ sỹ',
  'nghệ nhân',
  'giải thưởng',
  'cờ thi đua',
  'cờ đơn vị',
  'cờ:? [“"«‘]đơn vị',
  'cờ dẫn đầu',
  'chiến sĩ thi đua',
  'chiến sỹ thi đua',
  'chiến sĩ tiên tiến',
  'chiến sỹ tiên tiến',
  'lao động xuất sắc',
  'lao động tiên tiến',
  'đơn vị quyết thắng',
  'đơn vị tiên tiến',
  'gia đình văn h',
  'bằng khen',
  'giấy khen',
  'kỷ niệm chương',
  'kỉ niệm chương',
  'huy hiệu',
  'mẹ vnah',
];

const abbreviations = awards.flatMap(({ spellings }) =>
  spellings.filter((spelling) => !spelling.includes(' ')),
);

/** Whether a text may name an award: a fast test that settles most articles. */
export const mayNameAward = new RegExp([...words, ...abbreviations, 'HC ', 'CSTĐ '].join('|'), 'i');

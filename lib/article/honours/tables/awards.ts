/** Properties of a kind of award. */
export interface Award {
  /** Canonical form, as in the law. */
  name: string;
  /** Other spellings; differences of case, sĩ/sỹ, kỷ/kỉ and hòa/hoà do not matter. */
  spellings: readonly string[];
  /** Set if the law gives it only to one of the two. */
  only?: 'collectives' | 'individuals';
  /** Given only by the State: a minister named beside it hands it over. */
  state?: true;
  /** Given only by committees of the Party. */
  party?: true;
  /** Also a form of address ("Anh hùng Lao động Nguyễn Văn A"): an award only if named as one. */
  title?: true;
  /** Its quoted name is part of it: Kỷ niệm chương “Vì sự nghiệp giáo dục”. */
  named?: true;
  /** The giver, if part of its name. */
  giver?: string;
}

const order = (name: string, ...spellings: string[]): Award => ({ name, spellings, state: true });
const title = (name: string, ...spellings: string[]): Award => ({
  name,
  spellings,
  state: true,
  title: true,
  only: 'individuals',
});
const emulation = (only: 'collectives' | 'individuals', name: string, ...spellings: string[]): Award => ({
  name,
  spellings,
  title: true,
  only,
});
const fields = [
  'văn học nghệ thuật',
  'văn học, nghệ thuật',
  'VHNT',
  'khoa học và công nghệ',
  'khoa học công nghệ',
  'khoa học, công nghệ',
  'khoa học - công nghệ',
  'khoa học và kỹ thuật',
  'khoa học kỹ thuật',
  'KH&CN',
];
/** Its field is part of its name. */
const prize = (name: string): Award =>
  order(name, ...fields.flatMap((field) => [`${name} về ${field}`, `${name} ${field}`]));
const flag = (name: string, ...spellings: string[]): Award => ({ name, spellings, only: 'collectives' });

/**
 * Every award, highest first: the Law on Emulation and Commendation (06/2022/QH15, articles 19–20, 33, 54, 59, 68–75)
 * and, after those of each kind, older ones in articles about history.
 */
export const awards: readonly Award[] = [
  order('Huân chương Sao vàng', 'HC Sao vàng'),
  order('Huân chương Hồ Chí Minh', 'HC Hồ Chí Minh', 'Huân chương HCM'),
  order('Huân chương Độc lập', 'HC Độc lập', 'HCĐL'),
  order('Huân chương Quân công', 'HC Quân công', 'HCQC'),
  order('Huân chương Lao động', 'HC Lao động', 'HCLĐ'),
  order('Huân chương Bảo vệ Tổ quốc', 'HC Bảo vệ Tổ quốc', 'Huân chương BVTQ', 'HCBVTQ'),
  order('Huân chương Chiến công', 'HC Chiến công', 'HCCC'),
  order(
    'Huân chương Đại đoàn kết dân tộc',
    'HC Đại đoàn kết dân tộc',
    'Huân chương Đại đoàn kết toàn dân tộc',
  ),
  order('Huân chương Dũng cảm', 'HC Dũng cảm'),
  order('Huân chương Hữu nghị', 'HC Hữu nghị'),
  order(
    'Huân chương Kháng chiến',
    'Huân chương Kháng chiến chống Mỹ',
    'Huân chương Kháng chiến chống Mỹ cứu nước',
    'Huân chương Kháng chiến chống Mỹ, cứu nước',
    'Huân chương Kháng chiến chống Pháp',
    'Huân chương Kháng chiến chống thực dân Pháp',
  ),
  order('Huân chương Chiến sĩ vẻ vang'),
  order('Huân chương Chiến sĩ giải phóng'),
  order('Huân chương Quyết thắng'),
  order('Huân chương Giải phóng'),
  order('Huân chương Quân công giải phóng'),
  order('Huân chương Chiến công giải phóng'),
  order('Huân chương Chiến thắng'),
  order('Huân chương Thành đồng', 'Huân chương Thành đồng Tổ quốc'),
  order('Huy chương Quân kỳ quyết thắng'),
  order('Huy chương Vì an ninh Tổ quốc'),
  order('Huy chương Chiến sĩ vẻ vang'),
  order('Huy chương Hữu nghị'),
  order('Huy chương Thanh niên xung phong vẻ vang'),
  order(
    'Huy chương Kháng chiến',
    'Huy chương Kháng chiến chống Mỹ',
    'Huy chương Kháng chiến chống Mỹ cứu nước',
    'Huy chương Kháng chiến chống Mỹ, cứu nước',
    'Huy chương Kháng chiến chống Pháp',
  ),
  { name: 'Tỉnh Anh hùng', spellings: [], state: true, title: true, only: 'collectives' },
  { name: 'Thành phố Anh hùng', spellings: [], state: true, title: true, only: 'collectives' },
  title('Bà mẹ Việt Nam anh hùng', 'Mẹ Việt Nam anh hùng', 'Bà mẹ VNAH', 'Mẹ VNAH', 'BMVNAH'),
  {
    name: 'Anh hùng Lực lượng vũ trang nhân dân',
    spellings: [
      'Anh hùng Lực lượng vũ trang',
      'Anh hùng Lực lượng vũ trang nhân dân Việt Nam',
      'Anh hùng các lực lượng vũ trang nhân dân',
      'Anh hùng LLVT nhân dân',
      'Anh hùng LLVTND',
      'Anh hùng LLVT',
      'AHLLVTND',
      'AHLLVT',
      'Đơn vị Anh hùng Lực lượng vũ trang nhân dân',
      'Đơn vị Anh hùng Lực lượng vũ trang',
      'Đơn vị Anh hùng LLVT nhân dân',
      'Đơn vị Anh hùng LLVTND',
      'Tập thể Anh hùng Lực lượng vũ trang nhân dân',
      'Đơn vị AHLLVTND',
      'Đơn vị AHLLVT',
    ],
    state: true,
    title: true,
  },
  {
    name: 'Anh hùng Lao động',
    spellings: ['AHLĐ', 'Đơn vị Anh hùng Lao động', 'Tập thể Anh hùng Lao động'],
    state: true,
    title: true,
  },
  title('Nhà giáo nhân dân', 'NGND'),
  title('Thầy thuốc nhân dân', 'TTND'),
  title('Nghệ sĩ nhân dân', 'NSND'),
  title('Nghệ nhân nhân dân', 'NNND'),
  title('Nhà giáo ưu tú', 'NGƯT'),
  title('Thầy thuốc ưu tú', 'TTƯT'),
  title('Nghệ sĩ ưu tú', 'NSƯT', 'NSUT'),
  title('Nghệ nhân ưu tú', 'NNƯT'),
  prize('Giải thưởng Hồ Chí Minh'),
  prize('Giải thưởng Nhà nước'),
  {
    ...flag('Cờ thi đua của Chính phủ', 'Cờ thi đua Chính phủ', 'Cờ thi đua xuất sắc của Chính phủ', 'CTĐCP'),
    giver: 'Chính phủ',
  },
  flag(
    'Cờ thi đua',
    'Cờ thi đua xuất sắc',
    'Cờ thi đua dẫn đầu',
    'Cờ thi đua đơn vị xuất sắc',
    'Cờ thi đua đơn vị dẫn đầu',
    'Cờ thi đua tập thể xuất sắc',
  ),
  flag(
    'Cờ đơn vị xuất sắc phong trào thi đua',
    'Cờ đơn vị xuất sắc trong phong trào thi đua',
    'Cờ "đơn vị xuất sắc phong trào thi đua"',
    'Cờ "đơn vị xuất sắc trong phong trào thi đua"',
    'Cờ: "đơn vị xuất sắc trong phong trào thi đua"',
    'Cờ "đơn vị xuất sắc phong trào thi đua',
    'Cờ "đơn vị xuất sắc trong phong trào thi đua',
    'Cờ đơn vị xuất sắc trong phong trào',
  ),
  flag(
    'Cờ đơn vị dẫn đầu phong trào thi đua',
    'Cờ đơn vị dẫn đầu',
    'Cờ "đơn vị dẫn đầu phong trào thi đua',
    'Cờ "đơn vị dẫn đầu',
    'Cờ dẫn đầu phong trào thi đua',
  ),
  flag('Cờ đơn vị thi đua xuất sắc', 'Cờ đơn vị xuất sắc'),
  emulation('individuals', 'Chiến sĩ thi đua toàn quốc', 'CSTĐ toàn quốc', 'CSTĐTQ'),
  emulation(
    'individuals',
    'Chiến sĩ thi đua toàn quân',
    'CSTĐ toàn quân',
    'Chiến sĩ thi đua toàn lực lượng',
    'Chiến sĩ thi đua toàn lực lượng Công an nhân dân',
  ),
  emulation('individuals', 'Chiến sĩ thi đua cấp Bộ', 'CSTĐ cấp Bộ', 'Chiến sĩ thi đua Bộ'),
  emulation('individuals', 'Chiến sĩ thi đua cấp tỉnh', 'CSTĐ cấp tỉnh', 'Chiến sĩ thi đua tỉnh'),
  emulation(
    'individuals',
    'Chiến sĩ thi đua cấp thành phố',
    'CSTĐ cấp thành phố',
    'Chiến sĩ thi đua thành phố',
  ),
  emulation('individuals', 'Chiến sĩ thi đua cấp ngành', 'CSTĐ cấp ngành', 'Chiến sĩ thi đua toàn ngành'),
  emulation('individuals', 'Chiến sĩ thi đua cơ sở', 'CSTĐ cơ sở', 'Chiến sĩ thi đua cấp cơ sở', 'CSTĐCS'),
  emulation('individuals', 'Chiến sĩ thi đua', 'CSTĐ'),
  emulation('collectives', 'Tập thể lao động xuất sắc', 'TTLĐXS'),
  emulation('collectives', 'Đơn vị quyết thắng'),
  emulation('collectives', 'Tập thể lao động tiên tiến', 'TTLĐTT'),
  emulation('collectives', 'Đơn vị tiên tiến'),
  emulation('individuals', 'Lao động tiên tiến', 'LĐTT'),
  emulation('individuals', 'Chiến sĩ tiên tiến'),
  emulation('collectives', 'Gia đình văn hóa'),
  { name: 'Bằng khen', spellings: ['BK'] },
  { name: 'Kỷ niệm chương', spellings: ['KNC'], named: true, only: 'individuals' },
  {
    name: 'Huy chương Vì sự nghiệp',
    spellings: ['Huy chương "Vì sự nghiệp'],
    named: true,
    only: 'individuals',
  },
  {
    name: 'Huy hiệu # năm tuổi Đảng',
    spellings: [
      'Huy hiệu # tuổi Đảng',
      'Huy hiệu Đảng # năm tuổi Đảng',
      'Huy hiệu Đảng # năm',
      'Huy hiệu # năm',
    ],
    party: true,
    only: 'individuals',
  },
  { name: 'Huy hiệu Bác Hồ', spellings: [] },
  {
    name: 'Huy hiệu Tuổi trẻ dũng cảm',
    spellings: ['Huy hiệu "Tuổi trẻ dũng cảm"', 'Huy hiệu: "Tuổi trẻ dũng cảm"'],
    only: 'individuals',
  },
  { name: 'Giấy khen', spellings: ['GK'] },
];

/**
 * Other names of the keys in the entries of a front matter list, in Vietnamese and English. Compared without marks,
 * case, spaces, hyphens and underscores.
 */
export const entryNames = {
  honours: {
    award: ['hình thức', 'danh hiệu', 'khen thưởng'],
    rank: ['hạng'],
    collectives: ['tập thể', 'số tập thể'],
    individuals: ['cá nhân', 'số cá nhân'],
    count: ['số lượng'],
    year: ['năm'],
    recipients: ['người nhận', 'đơn vị', 'recipient'],
    awardedBy: ['cấp khen', 'cơ quan khen', 'người trao', 'giver'],
    none: ['bỏ', 'xóa'],
  },
  documents: {
    document: ['văn bản', 'số hiệu', 'số', 'number'],
    title: ['trích yếu', 'tên', 'tiêu đề', 'name'],
    date: ['ngày', 'ngày ban hành'],
    agency: ['cơ quan', 'cơ quan ban hành', 'issuer'],
    inForceFrom: ['hiệu lực từ', 'có hiệu lực từ', 'ngày có hiệu lực'],
    provisions: ['điều khoản', 'điều', 'provision'],
    none: ['bỏ', 'xóa'],
  },
  corrections: {
    date: ['ngày', 'day'],
    text: ['nội dung', 'đính chính', 'correction', 'content'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

import type { MessageLanguage } from './codes';
import type { Severity } from './severity';

interface Labels {
  severity: Record<Severity, string>;
  byCode: string;
  nothing: string;
  /** How many findings of a kind are listed, if not all are. */
  shown: (shown: number, count: number) => string;
  /** Behind a warning that is the same at other places. */
  elsewhere: (count: number) => string;
  /** Behind an error about a picture, if there are more in the article's folder. */
  inFolder: (count: number) => string;
  /** The folders that are not listed, before their notes. */
  otherFolders: (count: number) => string;
  /** Heading of the notes by folder. */
  notes: string;
}

/** Texts around diagnostics. */
export const labels: Record<MessageLanguage, Labels> = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
    byCode: 'Theo mã:',
    nothing: 'Không có gì phải sửa.',
    shown: (shown, count) => `${shown} trong ${count} chỗ, thêm “--all” để xem tất cả`,
    elsewhere: (count) => `(và ${count} chỗ khác)`,
    inFolder: (count) => `(và ${count} ảnh khác của các bài trong thư mục này)`,
    otherFolders: (count) => `${count} thư mục khác`,
    notes: 'Ghi chú, không bắt buộc phải sửa (thêm “--all” để xem từng chỗ):',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    byCode: 'By code:',
    nothing: 'Nothing to fix.',
    shown: (shown, count) => `${shown} of ${count}, add “--all” to see them`,
    elsewhere: (count) => `(and at ${count} other ${count === 1 ? 'place' : 'places'})`,
    inFolder: (count) =>
      `(and ${count} other ${count === 1 ? 'picture' : 'pictures'} of the articles in this folder)`,
    otherFolders: (count) => `${count} other folders`,
    notes: 'Notes, which need no fixing (add “--all” to see each):',
  },
};

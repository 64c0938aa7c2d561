import type { MessageLanguage } from './codes';
import type { Severity } from './severity';

interface Labels {
  severity: Record<Severity, string>;
  byCode: string;
  nothing: string;
  /** The line below the first findings of a kind, if there are more. */
  more: (count: number) => string;
  /** Heading of the notes by folder. */
  notes: string;
}

/** Texts around diagnostics. */
export const labels: Record<MessageLanguage, Labels> = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
    byCode: 'Theo mã:',
    nothing: 'Không có gì phải sửa.',
    more: (count) => `… và ${count} chỗ nữa: thêm “--all” để xem tất cả.`,
    notes: 'Ghi chú, không bắt buộc phải sửa (thêm “--all” để xem từng chỗ):',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    byCode: 'By code:',
    nothing: 'Nothing to fix.',
    more: (count) => `… and ${count} more: add “--all” to see them.`,
    notes: 'Notes, which need no fixing (add “--all” to see each):',
  },
};

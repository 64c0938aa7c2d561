import type { Language } from './codes';
import type { Severity } from './severity';

interface Labels {
  severity: Record<Severity, string>;
  byCode: string;
  nothing: string;
}

/** The words around diagnostics. */
export const labels: Record<Language, Labels> = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
    byCode: 'Theo mã:',
    nothing: 'Không có gì phải sửa.',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    byCode: 'By code:',
    nothing: 'Nothing to fix.',
  },
};

import type { Language } from '../language/languages';

/** Labels that readers see or hear and that are not in the article's own text. */
export const labels = {
  vi: { notes: 'Chú thích', backToText: 'Về chỗ chú thích', table: 'Bảng, cuộn ngang được' },
  en: { notes: 'Notes', backToText: 'Back to the text', table: 'Table, scrolls sideways' },
} as const satisfies Record<Language, Record<'notes' | 'backToText' | 'table', string>>;

import type { Language } from '../language/languages';

/** What a reader sees or hears that is not in the article's own text. */
export const labels = {
  vi: { notes: 'Chú thích', backToText: 'Về chỗ chú thích', table: 'Bảng, cuộn ngang được' },
  en: { notes: 'Notes', backToText: 'Back to the text', table: 'Table, scrolls sideways' },
} as const satisfies Record<Language, Record<'notes' | 'backToText' | 'table', string>>;

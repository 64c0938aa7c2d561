import type { Severity } from './diagnostic';

export type Language = 'vi' | 'en';

interface Message {
  /** What was seen. */
  what: string;
  /** What to do about it. */
  remedy: string;
}

interface Entry extends Record<Language, Message> {
  severity: Severity;
}

/** Every diagnostic there is. A code is stable: editors search for it, and CI configurations name it. */
export const codes = {
  'title-missing': {
    severity: 'error',
    vi: {
      what: 'Bài không có tiêu đề.',
      remedy: 'Thêm một dòng “# Tiêu đề” ở đầu file, hoặc khóa “title” trong phần khai báo.',
    },
    en: {
      what: 'The article has no title.',
      remedy: 'Add a line “# Title” at the top of the file, or a “title” key in the front matter.',
    },
  },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof codes;

type Holes<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

/** The values that a code's messages need, read off the English text. */
export type Params<C extends Code> = Record<
  Holes<(typeof codes)[C]['en']['what']> | Holes<(typeof codes)[C]['en']['remedy']>,
  string | number
>;

import type { Entry } from './entry';

/** What is told of one article’s text. */
export const articleCodes = {
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

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PreviewPanel } from '@/components/preview/preview-panel';
import { diagnose } from '@/lib/report/diagnostic';

const findings = [
  {
    file: 'a.md',
    diagnostic: diagnose('state-unclear', { line: 3, column: 8 }, { key: 'draft', value: 'x' }),
  },
];
const heldBack = [{ slug: 'a', title: 'A', state: { kind: 'draft' as const } }];

it.each([
  [
    'en',
    'Preview: 1 error',
    'articles/a.md, line 3, column 8',
    'Draft: readers do not see this article yet.',
  ],
  ['vi', 'Xem trước: 1 lỗi', 'articles/a.md, dòng 3, cột 8', 'Bản nháp: bạn đọc chưa thấy bài này.'],
] as const)('the panel of a paper in “%s” is in its language', (lang, summary, place, ribbon) => {
  const html = renderToStaticMarkup(
    createElement(PreviewPanel, { lang, findings, heldBack, isArticle: true, changes: '' }),
  );
  expect(html).toContain(`lang="${lang}"`);
  for (const words of [summary, place, ribbon]) expect(html).toContain(words);
});

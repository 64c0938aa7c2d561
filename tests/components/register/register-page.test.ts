import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RegisterPage } from '@/components/register/register-page';
import { makeImprint } from '../../support/make-imprint';

it('draws no bar for what articles do not say, but counts it', () => {
  const totals = (collectives: number) => ({ awards: 1, mentions: 1, collectives, individuals: 0 });
  const year = (name: string | null, collectives: number) => ({
    kind: 'year' as const,
    name,
    address: `/vinh-danh/nam/${name ?? 'khong-neu'}/`,
    totals: totals(collectives),
    awards: [],
  });
  const groups = [year('2020', 3), year('2015', 2), year(null, 474)];
  const page = {
    kind: 'register' as const,
    address: '/vinh-danh/',
    base: 'https://bao.example',
    imprint: makeImprint(),
    totals: totals(479),
    parts: [{ kind: 'year' as const, groups, all: 3 }],
  };
  const html = renderToStaticMarkup(RegisterPage({ page }));
  const [chart = '', table = ''] = ['svg', 'table'].map(
    (name) => new RegExp(`<${name}.*</${name}>`).exec(html)?.[0],
  );
  expect(chart).toContain('2020');
  expect(chart).not.toContain('Bài không nêu năm');
  expect(table).toContain('Bài không nêu năm');
});

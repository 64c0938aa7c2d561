import { expect, it } from 'vitest';
import { contentFolder, noon } from '../../support/make-site-index';

it('counts givers as it shows them, without what names none', async () => {
  const text =
    'Đội Một được Thủ tướng Chính phủ tặng Bằng khen.\n\nĐội Hai được tặng Huân chương Lao động hạng Ba.';
  const folder = contentFolder({ 'articles/bai.md': `# Bài\n\nMở đầu.\n\n${text}\n` });
  const { pages } = await folder.siteIndex(noon);
  const page = await pages.find(({ kind }) => kind === 'register')?.model();
  if (page?.kind !== 'register') throw new Error('There is no register.');
  const givers = page.parts.find(({ kind }) => kind === 'giver');
  expect(givers?.groups.map(({ name }) => name)).toEqual(['Thủ tướng Chính phủ']);
  expect(givers?.all).toBe(1);
});

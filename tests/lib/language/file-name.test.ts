import { expect, test } from 'vitest';
import { slugOf } from '@/lib/language/slug';
import { readFileName } from '@/lib/language/file-name';

test.each([
  ['le-hoi.md', 'le-hoi'],
  ['tin/Lễ hội.MD', 'le-hoi'],
  ['le-hoi/index.md', 'le-hoi'],
  ['tin/2021-01-05-le-hoi/index.mdx', 'le-hoi'],
  ['2021-01-05-le-hoi.markdown', 'le-hoi'],
  ['20210105_le-hoi.mkd', 'le-hoi'],
  ['2021_01_05 Lễ hội.md', 'le-hoi'],
  ['_le-hoi.md', 'le-hoi'],
  ['Lễ hội 8f14e45fceea167a5a36dedd4bea2543.md', 'le-hoi'],
  ['2021-01-05_Le-hoi-3f2a9c81b7d4.md', 'le-hoi'],
  ['le%cc%82%cc%83-ho%cc%a3%cc%82i.md', 'le-hoi'],
  ['2021-01-05.md', '2021-01-05'],
  ['2021-13-45-le-hoi.md', '2021-13-45-le-hoi'],
  ['nam-2021.md', 'nam-2021'],
  ['gia-vang-202101051234.md', 'gia-vang-202101051234'],
  ['index.md', 'index-1'],
])('%s has the slug %s', (path, slug) => {
  expect(slugOf(path, 'Tít')).toBe(slug);
});

test.each([
  ['hai-quan/le-hoi.md', ['hai-quan']],
  ['hai-quan/le-hoi/index.md', ['hai-quan']],
  ['_posts/hai-quan/le-hoi.md', ['hai-quan']],
  ['hai-quan/_drafts/le-hoi.md', ['hai-quan']],
  ['le-hoi/index.md', []],
])('%s lies in %s', (path, folders) => {
  expect(readFileName(path).folders).toEqual(folders);
});

import { expect, it } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const read = (frontMatter: string) =>
  readArticle({ path: 'a.md', bytes: Buffer.from(`---\n${frontMatter}\n---\n# Customs honoured\n`) });
const told = (frontMatter: string) => read(frontMatter).diagnostics.map(({ code }) => code);

it.each(['le-ky-niem', '/le-ky-niem/', 'le-ky-niem.md', 'Lễ kỷ niệm', '"le-ky-niem"'])(
  'an editor may write the address of the original as %s',
  (written) => {
    expect(read(`translates: ${written}`).article).toMatchObject({ translates: 'le-ky-niem' });
    expect(told(`translates: ${written}`)).not.toContain('value-invalid');
  },
);

it('the key is read by the name that others give it, too, which is told', () => {
  expect(read('translationOf: le-ky-niem').article).toMatchObject({ translates: 'le-ky-niem' });
  expect(told('translationOf: le-ky-niem')).toContain('key-read-as');
});

it('what is no address is told and counts for nothing', () => {
  expect(read('translates: "/"').article).toMatchObject({ translates: null });
  expect(told('translates: "/"')).toContain('value-invalid');
});

it('the JSON for others does not speak of it', () => {
  const { article, diagnostics } = read('translates: le-ky-niem');
  if (!article) throw new Error('No article.');
  expect(articleJson(article, diagnostics, 'en', Date.parse('2026-11-28T12:00:00+07:00'))).not.toHaveProperty(
    'translates',
  );
});

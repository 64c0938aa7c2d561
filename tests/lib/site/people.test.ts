import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '@/lib/content/summary';
import { nameKey } from '@/lib/language/name-key';
import { contributors } from '@/lib/site/people';
import { makeSummary } from '../../support/make-article';

const signed = (slug: string, ...names: string[]): ArticleSummary =>
  makeSummary({ slug, authors: names.map((name) => ({ name, rank: null, title: null })) });

describe('one person', () => {
  it.each([
    ['Thùy Linh', 'Thuỳ Linh'],
    ['Thùy Linh', 'Thùy Linh'.normalize('NFD')],
    ['Thuỳ Linh', 'THÙY  LINH'],
    ['Lê Hòa', 'Lê Hoà'],
    ['Đỗ Khỏe', 'đỗ khoẻ'],
    ['N.Linh', 'N. Linh'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Thùy Linh', 'Thủy Linh'],
    ['Hoàn', 'Hòan Lê'],
    ['Quý', 'Qúy Lê'],
    ['Đăng', 'Dang'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('everyone who signs', () => {
  it('is listed once, by name, under the spelling met most often', () => {
    const articles = [signed('c', 'Thuỳ Linh'), signed('b', 'Thuỳ Linh', 'Đỗ An'), signed('a', 'Thùy Linh')];
    expect(
      contributors(articles).map(({ name, slug, signatures }) => [name, slug, signatures.length]),
    ).toEqual([
      ['Đỗ An', 'do-an', 1],
      ['Thuỳ Linh', 'thuy-linh', 3],
    ]);
  });

  it.each(['PV', 'P.V', 'Nhóm phóng viên', 'Tổ PV Thời sự', 'Ban biên tập'])('is not %s', (name) => {
    expect(contributors([signed('a', name, 'Lê An')]).map((person) => person.name)).toEqual(['Lê An']);
  });

  it.each([
    ['the last word', ['Trần Bình', 'Đỗ An', 'Lê Vi'], ['Đỗ An', 'Trần Bình', 'Lê Vi']],
    ['also behind initials', ['Lê Yên', 'H.Vi', 'N. Linh'], ['N. Linh', 'H.Vi', 'Lê Yên']],
    ['then family names', ['Phạm Linh', 'Bùi Linh', 'Linh'], ['Bùi Linh', 'Linh', 'Phạm Linh']],
    [
      'as a Vietnamese index has letters',
      ['Lê Đan', 'Lê Dũng', 'Lê Ân', 'Lê An'],
      ['Lê An', 'Lê Ân', 'Lê Dũng', 'Lê Đan'],
    ],
  ])('stands by given name: %s', (_, given, sorted) => {
    const articles = given.map((name, at) => signed(`bai-${at}`, name));
    expect(contributors(articles).map(({ name }) => name)).toEqual(sorted);
  });

  it('keeps an address when someone else with the same one comes along', () => {
    const old = [signed('a', 'Thủy Linh')];
    const [first] = contributors(old);
    const both = contributors([signed('b', 'Thùy Linh'), ...old]);
    expect(both.find(({ name }) => name === 'Thủy Linh')?.slug).toBe(first?.slug);
    expect(both.map(({ slug }) => slug).sort()).toEqual(['thuy-linh', 'thuy-linh-2']);
  });
});

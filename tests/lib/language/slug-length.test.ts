import { describe, expect, it } from 'vitest';
import { slugOf, toSlug } from '@/lib/language/slug';

describe('a part of an address', () => {
  it('is left as it is up to 120 letters', () => {
    const text = `${'chu '.repeat(29)}dai`;
    expect(toSlug(text)).toBe(text.replaceAll(' ', '-'));
  });

  it.each([
    ['many words', 'Quyết định tặng Bằng khen '.repeat(20)],
    ['one long word', 'x'.repeat(320)],
    ['a file’s name', '%e1%ba%a3nh-'.repeat(90)],
    ['two words, the second of them long', `a ${'b'.repeat(400)}`],
  ])('of %s is cut', (_, text) => {
    for (const slug of [toSlug(text), slugOf(`${text}.md`, '')]) {
      expect(slug.length).toBeLessThanOrEqual(120);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('is cut at a word', () => {
    expect(toSlug('bang khen '.repeat(30))).toMatch(/^(bang-khen-)+(bang-)?[a-z0-9]+$/);
  });

  it('is another where only the end is another', () => {
    const start = 'mot ten rat dai '.repeat(20);
    expect(toSlug(`${start}a`)).not.toBe(toSlug(`${start}b`));
  });
});

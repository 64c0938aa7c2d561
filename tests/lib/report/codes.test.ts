import { describe, expect, it } from 'vitest';
import { stripMarks } from '@/lib/language/spelling';
import { codes } from '@/lib/report/codes';

/** A Vietnamese syllable without its marks. */
const syllable = /^(?:ngh?|nh|gh?|gi|kh|ph|qu|th|tr|ch|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
/** What has this name in Vietnamese, too. */
const names =
  /^(?:markdown|iphone|camera|html|utf|yaml|toml|json|jpeg|png|webp|avif|gif|heic|https?|internet|mb|web|pdf|svg|word|excel|mp|video)$/;
const isVietnamese = (word: string) => names.test(word) || syllable.test(stripMarks(word));
/** What is outside of quotes: between them stand keys, commands and what the article says. */
const ownWords = (text: string) =>
  text
    .replaceAll(/“[^”]*”|\{\w+\}|\([^)]*\)|\b[\w-]+\.(?:lock\.json|yaml)\b/g, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(Object.entries(codes))('the message of %s', (code, { vi, en }) => {
  it('has a code that is stable to search for', () => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
  });

  it('tells the same values in both languages', () => {
    expect(holes(vi.what + vi.remedy)).toEqual(holes(en.what + en.remedy));
  });

  it('has no English inside its Vietnamese', () => {
    const words = ownWords(Object.values(vi).join(' '));
    expect(words.filter((word) => !isVietnamese(word))).toEqual([]);
  });

  it.each([vi.what, vi.remedy, en.what, en.remedy])('is a sentence: %s', (text) => {
    expect(text).toMatch(/^[\p{Lu}“{].*[.?!}]$/su);
    expect(text).toBe(text.normalize('NFC'));
  });
});

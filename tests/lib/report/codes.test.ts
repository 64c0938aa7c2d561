import { describe, expect, it } from 'vitest';
import { codes } from '@/lib/report/codes';

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(Object.entries(codes))('the message of %s', (code, { vi, en }) => {
  it('has a code that is stable to search for', () => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
  });

  it('tells the same values in both languages', () => {
    expect(holes(vi.what + vi.remedy)).toEqual(holes(en.what + en.remedy));
  });

  it.each([vi.what, vi.remedy, en.what, en.remedy])('is a sentence: %s', (text) => {
    expect(text).toMatch(/^[\p{Lu}“{].*[.?!}]$/su);
    expect(text).toBe(text.normalize('NFC'));
  });
});

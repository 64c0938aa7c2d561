import { expect, it } from 'vitest';
import { languageNamed } from '@/lib/language/languages';

it('a language goes by its tag, a tag with a country, and its names', () => {
  for (const name of ['vi', 'VI', 'vi-VN', 'vi_VN', 'Tiếng Việt', 'vie', 'Vietnamese (Vietnam)'])
    expect(languageNamed(name)).toBe('vi');
  for (const name of ['en', 'en-GB', 'en_US', 'English', 'tiếng Anh', 'ENG'])
    expect(languageNamed(name)).toBe('en');
  for (const name of ['', 'fr', 'Việt', 'entry', 'view']) expect(languageNamed(name)).toBeNull();
});

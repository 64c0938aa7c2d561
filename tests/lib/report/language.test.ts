import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/report/language';

describe('the language of the reports', () => {
  it('is Vietnamese where the locale is', () => {
    expect(languageOf({ LANG: 'vi_VN.UTF-8' })).toBe('vi');
    expect(languageOf({ LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN' })).toBe('vi');
    expect(languageOf({ LANG: 'en_US.UTF-8', LC_ALL: '', LC_MESSAGES: 'vi' })).toBe('vi');
  });

  it('is English everywhere else', () => {
    expect(languageOf({ LANG: 'C.UTF-8' })).toBe('en');
    expect(languageOf({ LANG: 'vi_VN.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe('en');
    expect(languageOf({ LANG: 'vir_XX' })).toBe('en');
  });
});

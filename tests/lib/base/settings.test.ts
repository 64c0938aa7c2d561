import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { TranslatedError } from '@/lib/base/words/translated-error';

/** What the two languages say of wrong settings. */
function refusal(environment: Record<string, string>) {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof TranslatedError) return error.words;
    throw error;
  }
  return { vi: 'dùng được', en: 'can be used' };
}

describe('a setting that cannot be used is named with its value and what it may hold, in both languages', () => {
  it.each([
    [{ SITE_URL: 'ftp://bao.example' }, 'phải bắt đầu bằng https://', 'must begin with https://'],
    [{ SITE_URL: 'bản tin' }, 'không phải là một địa chỉ', 'no address'],
    [{ SITE_URL: 'https://bao.example/tòa' }, 'chữ không dấu', 'letters without marks'],
    [{ HOSTING: 'heroku' }, 'chỉ có thể là: generic, nginx', 'may only be: generic, nginx'],
    [{ PORT: 'ba nghìn' }, 'một số từ 0 đến 65535', 'a number from 0 to 65535'],
    [{ PORT: '70000' }, 'một số từ 0 đến 65535', 'a number from 0 to 65535'],
    [{ PORT: '80.5' }, 'một số từ 0 đến 65535', 'a number from 0 to 65535'],
    [{ SOURCE_DATE_EPOCH: '2026-11-29' }, 'số giây tính từ', 'seconds since 1970'],
    [{ SOURCE_DATE_EPOCH: '1796083200000' }, 'số giây tính từ', 'seconds since 1970'],
    [{ CACHE_REMOTE: '/mnt/cache' }, 'kho lưu trữ', 'object store'],
  ])('%j', (environment, vi, en) => {
    const words = refusal(environment);
    const [given = ''] = Object.entries(environment).map(([name, value]) => `\n  ${name}=${value}: `);
    expect(words.vi).toContain(given);
    expect(words.vi).toContain(vi);
    expect(words.en).toContain(given);
    expect(words.en).toContain(en);
  });

  it('names all that are wrong at once', () => {
    expect(refusal({ PORT: 'x', HOSTING: 'y' }).vi).toMatch(/HOSTING=y[^]*PORT=x/);
  });
});

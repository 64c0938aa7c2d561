import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/base/settings';

const siteUrl = (text: string) => readSettings({ SITE_URL: text }).SITE_URL;

describe('SITE_URL', () => {
  it.each([
    ['https://bao.example', 'https://bao.example'],
    ['https://bao.example/', 'https://bao.example'],
    ['HTTPS://Bao.Example:443//', 'https://bao.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://bao.example/toa-soan/', 'https://bao.example/toa-soan'],
    ['https://ban.github.io/bao/2026', 'https://ban.github.io/bao/2026'],
    ['https://báo.vn/', 'https://xn--bo-mia.vn'],
  ])('%s is %s', (text, origin) => {
    expect(siteUrl(text)).toBe(origin);
  });

  it.each([
    ['https://bao.example/?x=1', 'query'],
    ['https://bao.example?', 'query'],
    ['https://bao.example/#x', 'fragment'],
    ['https://bao.example#', 'fragment'],
    ['https://ban:mat-khau@bao.example', 'password'],
    ['https://ban@bao.example/', 'password'],
    ['https://bao.example/tòa soạn/', 'letters without marks'],
    ['https://bao.example/a//b', 'letters without marks'],
    ['https://bao.example/a%2fb', 'letters without marks'],
    ['ftp://bao.example', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['bao.example', 'https://'],
    ['//bao.example', 'no address'],
  ])('%s is refused, and why is said', (text, reason) => {
    expect(() => siteUrl(text)).toThrow(reason);
  });

  it('does not print a password', () => {
    expect(() => siteUrl('https://ban:mat-khau@bao.example')).toThrow(/^(?!.*mat-khau)/s);
  });
});

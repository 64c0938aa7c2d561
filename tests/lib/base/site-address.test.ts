import { describe, expect, it } from 'vitest';
import { absoluteAddress, addressBelow, hostAddress, sitePath } from '@/lib/base/site-address';

describe.each([
  ['https://bao.example', '', 'https://bao.example'],
  ['https://ban.github.io/bao', '/bao', 'https://ban.github.io'],
  ['https://so.example/tin/dia-phuong', '/tin/dia-phuong', 'https://so.example'],
])('the site %s', (base, path, host) => {
  it('stands under its path', () => {
    expect(sitePath(base)).toBe(path);
  });

  it.each([
    ['/', '/'],
    ['/mot/', '/mot/'],
    ['/mot/?q=a#b', '/mot/?q=a#b'],
    [
      '/mot/#muc-a:~:text=Hu%C3%A2n%20ch%C6%B0%C6%A1ng,c%2Dd',
      '/mot/#muc-a:~:text=Hu%C3%A2n%20ch%C6%B0%C6%A1ng,c%2Dd',
    ],
    ['../../../mot/', '/mot/'],
    ['./../../mot/', '/mot/'],
  ])('leads browsers and machines from %s to its %s', (address, own) => {
    const inHost = hostAddress(address, path, '/luu-tru/2026/');
    expect(new URL(inHost, `${base}/luu-tru/2026/`).href).toBe(base + own);
    expect(absoluteAddress(address, base, '/luu-tru/2026/')).toBe(base + own);
  });

  it.each([
    'https://khac.example/x/',
    '//khac.example/x/',
    'mailto:a@khac.example',
    'data:,x',
    '#muc-a',
    '?trang=2',
    'hai/',
    '../hai/',
  ])('leaves %s to browsers as it is', (address) => {
    expect(hostAddress(address, path, '/luu-tru/2026/')).toBe(address);
  });

  it('takes links that name its path for its own', () => {
    expect(addressBelow(path, `${path}/mot/`)).toBe('/mot/');
    expect(addressBelow(path, '/mot/')).toBe('/mot/');
    expect(addressBelow(path, `${host}/mot/`)).toBe(`${host}/mot/`);
  });
});

it('does not take a folder whose name begins like the site’s path for it', () => {
  expect(addressBelow('/bao', '/bao-chi/')).toBe('/bao-chi/');
});

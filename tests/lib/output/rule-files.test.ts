import { describe, expect, it } from 'vitest';
import { hosts } from '@/lib/output/hosting/hosts';
import { leadingPages } from '@/lib/output/hosting/leading-pages';

type HostName = keyof typeof hosts;

describe('the file of redirects of', () => {
  const rules = (path: string) => ({ redirects: [{ from: '/cũ', to: '/hai/' }], gone: ['/gỡ'], path });
  const file = (host: HostName, path: string) => hosts[host].files(rules(path))['/_redirects']?.split('\n');

  it.each<[HostName, string, string[]]>([
    ['netlify', '', ['/c%C5%A9 /hai/ 301', '/g%E1%BB%A1 /410.html 410', '']],
    ['generic', '', ['/c%C5%A9 /hai/ 301', '/g%E1%BB%A1 /410.html 410', '']],
    ['netlify', '/bao', ['/c%C5%A9 /bao/hai/ 301', '/g%E1%BB%A1 /410.html 410', '']],
    ['cloudflare-pages', '', ['/c%C5%A9 /hai/ 301', '/c%C5%A9/ /hai/ 301', '']],
    ['gitlab-pages', '/bao', ['/bao/c%C5%A9 /bao/hai/ 301', '']],
  ])('%s under “%s”', (host, path, lines) => {
    expect(file(host, path)).toEqual(lines);
  });

  it.each<[HostName, number]>([
    ['generic', 3000],
    ['nginx', 3000],
    ['caddy', 3000],
    ['netlify', 3000],
    ['vercel', 2000],
    ['apache', 1000],
    ['cloudflare-pages', 1000],
    ['gitlab-pages', 1000],
    ['github-pages', 0],
    ['s3', 0],
  ])('%s has up to %i', (host, most) => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ from: `/${index}`, to: '/hai/' }));
    expect(Math.min(many.length, hosts[host].takes(many, ''))).toBe(most);
  });

  it('GitLab Pages has up to 64,000 bytes', () => {
    // Each line has 100 bytes with its line break.
    const from = `/${'a'.repeat(90)}`;
    const long = Array.from({ length: 900 }, () => ({ from, to: '/b/' }));
    expect(hosts['gitlab-pages'].takes(long, '')).toBe(640);
  });
});

describe('an old address with a query', () => {
  const redirects = [
    { from: '/tin', to: '/mot/' },
    { from: '/tin', query: 'id=5&at=8:30', to: '/hai/' },
    { from: '/', query: 'p=a.b', to: '/ba/' },
  ];

  it('comes before that of any query, for Netlify, and before a page', () => {
    expect(hosts.netlify.files({ redirects, gone: [], path: '' })['/_redirects']?.split('\n')).toEqual([
      '/tin id=5 at=8%3A30 /hai/ 301!',
      '/ p=a.b /ba/ 301!',
      '/tin /mot/ 301',
      '',
    ]);
  });

  it('is one for Vercel if it has each parameter', () => {
    const text = hosts.vercel.files({ redirects, gone: [], path: '' })['/vercel.json'];
    expect(JSON.parse(text ?? '')).toMatchObject({
      redirects: [
        {
          source: '/tin{/}?',
          has: [
            { type: 'query', key: 'id', value: '5' },
            { type: 'query', key: 'at', value: '8:30' },
          ],
          destination: '/hai/',
        },
        { source: '/', has: [{ type: 'query', key: 'p', value: 'a\\.b' }], destination: '/ba/' },
        { source: '/tin{/}?', destination: '/mot/' },
      ],
    });
  });
});

describe('on a host without redirects, a page', () => {
  const pages = (from: string, taken: readonly string[] = []) => [
    ...leadingPages([{ from, to: '/hai/' }], 'https://bao.example', (address) => taken.includes(address)),
  ];

  it('leads on, and tells search engines where to', () => {
    const [[address, html] = []] = pages('/cu');
    expect(address).toBe('/cu/');
    expect(html).toContain('<link rel="canonical" href="https://bao.example/hai/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=https://bao.example/hai/">');
    expect(html).toContain('<a href="https://bao.example/hai/">');
  });

  it.each([
    ['/tin/cu.html', '/tin/cu.html'],
    ['/tin/cu.HTM', '/tin/cu.HTM'],
    ['/tin/cu.aspx', '/tin/cu.aspx/'],
    [`/${'a'.repeat(255)}`, `/${'a'.repeat(255)}/`],
  ])('of %s lies at %s', (from, address) => {
    expect(pages(from).map(([each]) => each)).toEqual([address]);
  });

  it.each([
    `/${'a'.repeat(256)}`,
    `/${'ă'.repeat(128)}`,
    `/${'a/'.repeat(2500)}b`,
    '/..',
    '/a/../b',
    '/a?b',
    '/a#b',
    '/a\0b',
  ])('cannot lie at %j', (from) => {
    expect(pages(from)).toEqual([]);
  });

  it.each([
    ['/cu', '/cu/'],
    ['/cu', '/cu'],
    ['/a/b/cu', '/a/b'],
    ['/a/b/cu', '/a'],
  ])('of %s is not made where %s is taken', (from, taken) => {
    expect(pages(from, [taken])).toEqual([]);
    expect(pages(from, ['/khac/'])).toHaveLength(1);
  });
});

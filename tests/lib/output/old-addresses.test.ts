import { expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { hostFiles } from '@/lib/build/host-files';
import { ownNames } from '@/lib/content/addresses';
import { hosts } from '@/lib/output/hosting/hosts';
import { redirectsFile } from '@/lib/output/hosting/netlify';
import { oldAddresses, redirectKey } from '@/lib/output/redirects';

function linesOf(frontMatter: string, path = 'le-hoi.md'): string[] {
  const text = `---\ntitle: Lễ hội\n${frontMatter}\n---\n\nTàu vào cảng từ sớm.\n`;
  const { article } = readArticle({ path, bytes: new TextEncoder().encode(text) });
  if (!article) throw new Error('No article.');
  return redirectsFile({ redirects: oldAddresses([article], ownNames, ''), gone: [], path: '' })
    .split('\n')
    .filter((line) => line !== '');
}

test.each([
  ['aliases: /tin/cu.html', ['/tin/cu.html /le-hoi/ 301']],
  ['aliases: [/cu/, /2019/01/cu/index.html]', ['/cu /le-hoi/ 301', '/2019/01/cu /le-hoi/ 301']],
  ['redirect_from:\n  - cu\n  - /khac/', ['/cu /le-hoi/ 301', '/khac /le-hoi/ 301']],
  ['permalink: /2021/01/05/cu.html', ['/2021/01/05/cu.html /le-hoi/ 301']],
  ['url: https://bao-cu.example/tin/cu-123.htm?utm=1', ['/tin/cu-123.htm /le-hoi/ 301']],
  // A query names the article on many an old site.
  ['aliases: [/tin?id=5, "/?p=12&utm_source=zalo"]', ['/tin id=5 /le-hoi/ 301!', '/ p=12 /le-hoi/ 301!']],
  ['aliases: "/Default.aspx?tabid=2&ItemID=7"', ['/Default.aspx tabid=2 ItemID=7 /le-hoi/ 301!']],
  ['aliases: /tin?fbclid=a1#dau', ['/tin /le-hoi/ 301']],
  ['aliases: ["/tin/../cu/./a", /../b]', ['/cu/a /le-hoi/ 301', '/b /le-hoi/ 301']],
  ['aliases: //bao-cu.example/tin/5', ['/tin/5 /le-hoi/ 301']],
  ['aliases: [www.bao-cu.vn/tin/6, bao-cu.com.vn/tin/7]', ['/tin/6 /le-hoi/ 301', '/tin/7 /le-hoi/ 301']],
  ['aliases: \\tin\\cu.html', ['/tin/cu.html /le-hoi/ 301']],
  ['permalink: /a/\naliases: [/b/]', ['/a /le-hoi/ 301', '/b /le-hoi/ 301']],
  ['old_url: /t%C3%ADn/', ['/t%C3%ADn /le-hoi/ 301', '/ti%CC%81n /le-hoi/ 301'].slice(0, 1)],
  ['permalink: /:categories/:title/', []],
  ['permalink: pretty', []],
  ['aliases: [/, /le-hoi/, /feed.xml, /tac-gia/ai/, "/_next/x.js"]', []],
])('%s', (frontMatter, lines) => {
  expect(linesOf(frontMatter)).toEqual(expect.arrayContaining(lines));
  if (lines.length === 0) expect(linesOf(frontMatter)).toEqual([]);
});

test('a date before the file’s name leads on, an index does not', () => {
  expect(linesOf('', '2021-01-05-le-hoi.md')).toEqual(['/2021-01-05-le-hoi /le-hoi/ 301']);
  expect(linesOf('', 'le-hoi/index.md')).toEqual([]);
});

/** Where old addresses lead. */
const moved = (...articles: { file: string; slug: string; aliases?: string[] }[]) =>
  oldAddresses(
    articles.map((article) => ({ aliases: [], ...article })),
    ownNames,
    '',
  ).map((redirect) => `${redirectKey(redirect)} ${redirect.to}`);

test('a name with marks leads on as every system writes it', () => {
  const [nfc, nfd] = ['NFC', 'NFD'].map((form) => 'Tín hiệu'.normalize(form));
  for (const name of [nfc, nfd])
    expect(moved({ file: `${name ?? ''}.md`, slug: 'tin-hieu' }).sort()).toEqual(
      [`/${nfc ?? ''} /tin-hieu/`, `/${nfd ?? ''} /tin-hieu/`].sort(),
    );
});

test('an address leads to one article, and not away from the one that has it', () => {
  const one = { file: 'mot.md', slug: 'mot', aliases: ['/Cu/', '/hai/'] };
  const two = { file: 'hai.md', slug: 'hai', aliases: ['/cu', '/khac/index.htm'] };
  expect(moved(one, two)).toEqual(['/Cu /mot/', '/khac /hai/']);
});

test('addresses that differ in their query lead to different articles', () => {
  const one = { file: 'mot.md', slug: 'mot', aliases: ['/tin?id=1', '/?p=1'] };
  const two = { file: 'hai.md', slug: 'hai', aliases: ['/tin?id=2', '/?p=1', '/mot?in=1', '/tim-kiem/?q=a'] };
  expect(moved(one, two)).toEqual(['/tin?id=1 /mot/', '/?p=1 /mot/', '/tin?id=2 /hai/', '/mot?in=1 /hai/']);
});

test.each(['/bao/tin/cu.html', '/tin/cu.html', '/bao/tin/cu.html/'])(
  'an address may begin with the path of the site: %s',
  (alias) => {
    const articles = [{ file: 'mot.md', slug: 'mot', aliases: [alias] }];
    expect(oldAddresses(articles, ownNames, '/bao')).toEqual([{ from: '/tin/cu.html', to: '/mot/' }]);
  },
);

test('an address of the site’s own pages leads nowhere else', () => {
  expect(
    moved({ file: 'mot.md', slug: 'mot', aliases: ['/Chuyen-muc/a/', '/chuyen-muc', '/tac-gia.html'] }),
  ).toEqual(['/tac-gia.html /mot/']);
});

const unfit = [`/${'a'.repeat(801)}`, `/${'ặ/'.repeat(90)}`, '/../hai', '/tin/..', '/./a'];

test.each(['/*', '/:bai', '/hai/*', '/a*', '/hai', '/hai/phan/2', '/HAI', '/Hai/Phan/2', ...unfit])(
  'an alias of one article leads no other page there, whatever the host takes it for: %s',
  (from) => {
    const pages = new Set(['/hai/', '/hai/phan/2/', '/feed.xml']);
    const given = { redirects: [{ from, to: '/le-hoi/' }], gone: [from] };
    for (const host of [hosts['cloudflare-pages'], hosts.netlify, hosts['gitlab-pages'], hosts.generic]) {
      const { rules } = hostFiles(host, given, 'https://bao.example', (address) =>
        pages.has(address.toLowerCase()),
      );
      const text = [...rules].filter(([address]) => address === '/_redirects').join('');
      expect(text).not.toContain('/le-hoi/');
      expect(text).not.toMatch(/[*:]/);
    }
  },
);

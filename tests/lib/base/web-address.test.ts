import { describe, expect, it } from 'vitest';
import { urlOf, webAddress } from '@/lib/base/web-address';
import { absoluteAddress } from '@/lib/base/site-address';
import { readArticle } from '@/lib/article/read';
import { articleHtml } from '@/lib/files/feeds/article-html';
import { makeArticle } from '../../support/make-article';

const safe = [
  'https://bao.example/tin/mot-bai-123.html',
  'http://bao.example',
  'HTTPS://BAO.EXAMPLE/a?b=c&d=%20#e',
  'https://bao.example:8443/l’été/đường-dẫn',
  'https://báo.example/',
  'https://bao.example/a@b',
];

const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt://bao.example/%0Aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'blob:https://bao.example/1',
  'ftp://bao.example/a',
  'mailto:toasoan@bao.example',
  'https://bientap:matkhau@bao.example/a',
  'https://bientap@bao.example/a',
  'https://:matkhau@bao.example/a',
  '//bao.example/a',
  '/tin/a',
  'https:///bao.example',
  'https:\\\\bao.example\\a',
  'https://bao.example/\u202egnp.exe',
  'https://bao.example/a\u200bb',
  'https://bao.example/a b',
  'https://',
  'https://[::1',
  '',
  `https://bao.example/${'a'.repeat(5000)}`,
];

describe('an address that the site may lead readers to', () => {
  it.each(safe)('%s', (address) => {
    expect(webAddress(address)).not.toBeNull();
  });

  it.each(unsafe)('is not %s', (address) => {
    expect(webAddress(address)).toBeNull();
  });
});

describe('the address of the original article', () => {
  const read = (text: string) => readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) }).article;
  const shapes: [string, (address: string) => string][] = [
    [
      'in front matter',
      (address) => `---\nsource: "${address.replaceAll('\\', '\\\\')}"\n---\n\n# Tin\n\nMột đoạn tin.\n`,
    ],
    ['behind “Xem chi tiết”', (address) => `# Tin\n\nMột đoạn tin.\n\n[Xem chi tiết ở đây](<${address}>)\n`],
    ['in the last line', (address) => `# Tin\n\nMột đoạn tin.\n\nNguồn Báo Biển: ${address}\n`],
  ];

  it.each(shapes)('%s is kept where it is safe', (_, write) => {
    for (const address of ['https://bao.example/tin/mot-bai-123.html', 'http://bao.example/a?b=c'])
      expect(read(write(address))?.source).toMatchObject({ name: 'bao.example', url: address });
  });

  it.each(shapes)('%s is none where it is not, and the article is published', (_, write) => {
    // Signs that are not seen have left the text before its addresses are read.
    for (const address of unsafe.filter((each) => !/\p{Cf}/u.test(each))) {
      const article = read(write(address));
      expect(article, address).not.toBeNull();
      expect(article?.source, address).toBeNull();
    }
  });
});

describe('a feed', () => {
  it.each(unsafe.filter((address) => address !== ''))('does not lead to %s', async (url) => {
    const article = makeArticle({ source: { url, name: 'bao.example' } });
    const album = { picture: () => Promise.resolve(null) };
    const html = await articleHtml(article, album, 'https://toasoan.example');
    expect(html).not.toContain('bao.example');
  });
});

it('knows a host with Vietnamese letters however often it is asked', () => {
  const host = 'https://báo.vn/tin/';
  const asked = Array.from({ length: 20_000 }, () => [
    urlOf(host)?.hostname,
    webAddress(host)?.hostname,
    absoluteAddress(host, 'https://bao.example'),
  ]);
  expect(new Set(asked.map((each) => each.join(' ')))).toEqual(
    new Set(['xn--bo-mia.vn xn--bo-mia.vn https://xn--bo-mia.vn/tin/']),
  );
});

import { expect, it } from 'vitest';
import type { PageOf } from '@/lib/pages/model';
import { articleData, breadcrumbData } from '@/lib/pages/structured-data/article';
import { profileData } from '@/lib/pages/structured-data/person';
import { siteData } from '@/lib/pages/structured-data/site';
import { makeArticle, noDocuments } from '../../../support/make-article';
import { makeImprint } from '../../../support/make-imprint';
import { onePage } from '../../../support/one-page';

const base = 'https://toasoan.example';
const topic = { slug: 'hai-quan', name: 'Hải quan', description: null };

function story(
  told: Parameters<typeof makeArticle>[0],
  rest: Partial<PageOf<'article'>> = {},
): PageOf<'article'> {
  const article = makeArticle(told);
  return {
    kind: 'article',
    address: `/${article.slug}/`,
    imprint: makeImprint(),
    article,
    ordinal: 1,
    topic,
    tags: [],
    newer: null,
    more: [],
    translations: [],
    versions: [],
    documents: noDocuments,
    related: [],
    people: [],
    pictures: [],
    crops: [],
    card: '/anh-chia-se/hai-quan.png',
    parts: [],
    elsewhere: [],
    base,
    ...rest,
  };
}

it('tells of an article what is known of it, and whom and which picture stand for what is not', () => {
  expect(articleData(story({ title: 'Bài', slug: 'bai', words: 12 }))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: `${base}/bai/`,
    headline: 'Bài',
    inLanguage: 'vi',
    articleSection: 'Hải quan',
    wordCount: 12,
    author: { '@type': 'Organization', name: 'Tòa soạn', url: `${base}/` },
    image: [
      { '@type': 'ImageObject', url: `${base}/anh-chia-se/hai-quan.png`, width: '1200', height: '630' },
    ],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'Tòa soạn',
      url: `${base}/`,
      logo: { '@type': 'ImageObject', url: `${base}/icon-512.png`, width: '512', height: '512' },
    },
  });
});

it('tells who wrote it, in which office, where it was first, and when as precisely as that is known', () => {
  const crops = [{ path: '/hinh/a-1200x630.jpg', width: 1200, height: 630 }];
  const told = {
    lede: 'Sa-pô',
    authors: [
      { rank: 'Thiếu tướng', name: 'Nguyễn Văn A', title: 'Phó Cục trưởng' },
      { rank: null, name: 'B', title: null },
    ],
    via: 'TTXVN',
    source: { url: 'https://hddtvn.com/bai/', name: 'hddtvn.com' },
    published: { date: '2021-01', precision: 'month', from: 'image-address' },
  } as const;
  expect(
    articleData(story({ ...told, authors: [...told.authors] }, { crops, people: [['B', '/tac-gia/b/']] })),
  ).toMatchObject({
    description: 'Sa-pô',
    author: [
      { '@type': 'Person', honorificPrefix: 'Thiếu tướng', name: 'Nguyễn Văn A', jobTitle: 'Phó Cục trưởng' },
      { '@type': 'Person', name: 'B', url: `${base}/tac-gia/b/` },
    ],
    sourceOrganization: { name: 'TTXVN' },
    isBasedOn: 'https://hddtvn.com/bai/',
    datePublished: '2021-01',
    image: [{ url: `${base}/hinh/a-1200x630.jpg`, width: '1200', height: '630' }],
  });
});

it('tells persons and organisations apart', () => {
  const authorOf = (name: string) =>
    articleData(story({ authors: [{ rank: null, name, title: null }] })).author;
  for (const name of ['PV', 'Nhóm phóng viên', 'TTXVN', 'Reuters', 'Cục Thuế Hà Nội', 'Ban biên tập'])
    expect(authorOf(name), name).toEqual([{ '@type': 'Organization', name }]);
  for (const name of ['Lê Hòa', 'Nguyễn Thị Ban', 'H. Vi', 'Trần Bộ'])
    expect(authorOf(name), name).toEqual([{ '@type': 'Person', name }]);
  expect(articleData(story({ via: 'TTXVN' })).author).toEqual({ '@type': 'Organization', name: 'TTXVN' });
});

it.each([
  [['2026-11-20', 'day'], ['2026-11-19', 'day'], '2026-11-20'],
  [['2026-11-20T08:30:00+07:00', 'minute'], ['2026-11-20', 'day'], '2026-11-20T08:30:00+07:00'],
  [['2026-11-20', 'day'], ['2026-11-21T06:00:00+07:00', 'minute'], '2026-11-21T06:00:00+07:00'],
  [['2026-11', 'month'], ['2026-11-03', 'day'], '2026-11-03'],
] as const)('published %s and changed %s, it was changed on %s', (published, updated, changed) => {
  const moment = ([date, precision]: readonly [string, 'month' | 'day' | 'minute']) => ({ date, precision });
  const told = {
    published: { ...moment(published), from: 'front-matter' as const },
    updated: { ...moment(updated), from: 'front-matter' as const },
  };
  expect(articleData(story(told)).dateModified).toBe(changed);
});

it('tells the way to it', () => {
  expect(breadcrumbData(story({ title: 'Bài', slug: 'bai' })).itemListElement).toMatchObject([
    { position: 1, name: 'Tòa soạn', item: `${base}/` },
    { position: 2, name: 'Hải quan', item: `${base}/chuyen-muc/hai-quan/` },
    { position: 3, name: 'Bài', item: `${base}/bai/` },
  ]);
});

it('tells of the paper what its settings say', () => {
  const site = makeImprint(`
name: Báo Hải Đăng
publisher: Hội Nhà báo
principles: /nguyen-tac/
contacts: { email: toasoan@example.vn }
social: [https://www.facebook.com/haidang]
`);
  expect(siteData(site, base)).toMatchObject({
    potentialAction: { target: { urlTemplate: `${base}/tim-kiem/?q={query}` } },
    '@type': 'WebSite',
    name: 'Báo Hải Đăng',
    inLanguage: ['vi'],
    publisher: {
      name: 'Hội Nhà báo',
      email: 'toasoan@example.vn',
      sameAs: ['https://www.facebook.com/haidang'],
      publishingPrinciples: `${base}/nguyen-tac/`,
    },
  });
});

it('tells of a person the page about them and the last office', () => {
  const office = (title: string) => ({ title, first: null, last: null });
  const address = '/tac-gia/le-hoa/';
  const page: PageOf<'person'> = {
    kind: 'person',
    address: `${address}trang/1/`,
    profile: address,
    imprint: makeImprint(),
    base,
    name: 'Lê Hòa',
    offices: [office('Chi cục phó'), office('Chi cục trưởng')],
    mixed: false,
    list: onePage(address),
  };
  expect(profileData(page)).toMatchObject({
    '@type': 'ProfilePage',
    url: `${base}/tac-gia/le-hoa/`,
    mainEntity: { '@type': 'Person', name: 'Lê Hòa', jobTitle: 'Chi cục trưởng' },
  });
  expect(profileData({ ...page, offices: [] }).mainEntity).not.toHaveProperty('jobTitle');
});

it.each([
  'javascript:alert(1)',
  'https://bientap:matkhau@bao.example/a',
  'data:text/html,a',
  'file:///etc/passwd',
])('names no original article at %s', (url) => {
  const source = { url, name: 'bao.example' };
  expect(JSON.stringify(articleData(story({ source })))).not.toContain('isBasedOn');
  const safe = { url: 'https://bao.example/a', name: 'bao.example' };
  expect(articleData(story({ source: safe }))).toMatchObject({ isBasedOn: safe.url });
});

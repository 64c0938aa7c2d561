import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/article/json';
import { readArticle } from '@/lib/article/read';

const now = Date.parse('2026-11-28T12:00:00+07:00');

function read(frontMatter: string, path = 'bai.md') {
  const text = `---\ntitle: Tàu về bến\n${frontMatter}\n---\n\nTàu vào cảng từ sớm, mang theo hàng của cả một mùa.\n`;
  const { article, diagnostics } = readArticle({ path, bytes: new TextEncoder().encode(text) });
  return {
    article: article && articleJson(article, diagnostics, 'vi', now),
    codes: diagnostics.map(({ code, line }) => `${code} ${line}`),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}

describe('an article is live', () => {
  test.each([
    '',
    'draft: false',
    'Draft: False',
    'draft: "no"',
    'draft: 0',
    'draft: off',
    'nháp: không',
    'nhap: sai',
    'published: true',
    'published: 2021-01-05',
    'publish: yes',
    'status: published',
    'status: Publish',
    'status: "Đã đăng"',
    'trạng thái: đã xuất bản',
    'post_status: publish',
    'visibility: public',
    'visibility: [public]',
    'private: false',
    'unlisted: no',
    'publishDate: 2026-11-28',
    'publish_date: 28/11/2026 11:59',
    'publishDate:',
    'date: 2026-11-28 12:00',
    'date: 2026-11-28T05:00:00Z',
    'expiryDate: 2026-11-29',
    'expires: never',
    'hết hạn: không',
    'unpublish_on: 28/11/2026 12:01',
    'status: future\ndate: 2026-11-01',
    'password: ""',
    'darft: false',
    'xuất bản: có',
    'build:\n  render: always\n  list: always',
    'draft: false # xong',
    'sys: {publishedAt: "2026-11-20T08:00:00Z", archivedAt: null}',
    'deleted_at: null',
    'publish_down: 0000-00-00 00:00:00',
    'expires: 00/00/0000',
    'wp:status: publish',
    'hiển thị: bật',
    'trạng thái: Đã duyệt ngày 19/11, đăng ngày 20/11/2026',
    'attributes: {publishedAt: 2026-11-20}',
  ])('%s', (frontMatter) => {
    expect(read(frontMatter)).toMatchObject({ article: { state: 'live' }, errors: [] });
  });
});

describe('an article is a draft', () => {
  test.each([
    'tags: [cảng]\nkeywords: nháp',
    'tags: cảng, tàu\nkeyword: [tàu, draft]',
    'keywords: cảng\ntags: [Bản nháp]',
    'draft: true',
    'Draft: TRUE',
    'DRAFT: Yes',
    "draft: 'true'",
    'draft: “true”',
    'draft: 1',
    'draft: on',
    'draft: true # chưa duyệt',
    'draft: true #chưa duyệt',
    'is_draft: true',
    'isDraft: true',
    'nháp: có',
    'nháp: đúng',
    'nhap: co',
    'Bản nháp: có',
    'published: false',
    'published: no',
    'publish: false',
    'published: draft',
    'status: draft',
    'status: Draft',
    'status: pending',
    'status: "Pending Review"',
    'status: private',
    'status: trash',
    'status: auto-draft',
    'status: In progress',
    'status: 📝 Draft',
    'post_status: draft',
    'trạng thái: nháp',
    'Trạng thái: Chờ duyệt',
    'trang-thai: dang viet',
    'visibility: private',
    'visibility: members',
    'visibility: unlisted',
    'private: true',
    'unlisted: true',
    'hidden: yes',
    'archived: true',
    'riêng tư: có',
    'xuất bản: không',
    'công khai: chưa',
    'password: bi-mat',
    'permalink: false',
    'eleventyExcludeFromCollections: true',
    'build:\n  render: never',
    'params:\n  draft: true',
    'draft: false\npublished: false',
    'archived_at: 2026-11-20',
    'meta:\n  archivedAt: 2026-11-20',
    'deletedAt: "2026-11-20T08:00:00Z"',
    'audience: only_paid',
    'wp:status: draft',
    'đăng lên web: không',
    'ẩn khỏi trang: có',
    'web_visible: no',
    'chỉ đăng báo in: có',
    'hiển thị: tắt',
    'show on site: no',
    'web: no',
    'draft: true\npublishDate: 2026-11-01',
  ])('%s', (frontMatter) => {
    expect(read(frontMatter)).toMatchObject({ article: { state: 'draft' }, errors: [] });
  });

  test.each([
    '_drafts/bai.md',
    'kinh-te/_drafts/bai.md',
    '_bai.md',
    'kinh-te/_bai.md',
    'Drafts/bai.md',
    'nháp/bai.md',
    '/home/an/nháp/bai.md',
  ])('by its place: %s', (path) => {
    expect(read('date: 2021-01-05', path).article?.state).toBe('draft');
    expect(read('draft: false', path).article?.state).toBe('draft');
  });

  test.each([
    '_posts/bai.md',
    'kinh-te/_posts/bai.md',
    'nhap-khau/bai.md',
    '/home/_an/nhap/articles/tin/bai.md',
    '/home/an/nháp/2026/bai.md',
  ])('not by its place: %s', (path) => {
    expect(read('', path).article?.state).toBe('live');
  });
});

describe('an article is scheduled', () => {
  test.each([
    ['date: 2026-11-29', '2026-11-29T00:00:00+07:00'],
    ['date: 28/11/2026 12:01', '2026-11-28T12:01:00+07:00'],
    ['date: 2027-01', '2027-01-01T00:00:00+07:00'],
    ['publishDate: 2026-11-29 08:30', '2026-11-29T08:30:00+07:00'],
    ['publish_date: 2026-11-28T20:30:00Z', '2026-11-29T03:30:00+07:00'],
    ['pubDate: Sun, 29 Nov 2026 08:30:00 +0700', '2026-11-29T08:30:00+07:00'],
    ['embargo: 8h30 ngày 29/11/2026', '2026-11-29T08:30:00+07:00'],
    ['embargo: 6h sáng 29/11/2026', '2026-11-29T06:00:00+07:00'],
    ['hẹn đăng: 29/11/2026, 8h tối', '2026-11-29T20:00:00+07:00'],
    ['hẹn đăng: 0h đêm 29/11/2026', '2026-11-29T00:00:00+07:00'],
    ['hẹn giờ: 8h30 ngày 29/11/2026', '2026-11-29T08:30:00+07:00'],
    ['published: 2026-12-01', '2026-12-01T00:00:00+07:00'],
    ['date: 2026-11-01\npublishDate: 2026-12-01', '2026-12-01T00:00:00+07:00'],
    ['date: 2026-12-02\npublishDate: 2026-12-01', '2026-12-02T00:00:00+07:00'],
    ['status: scheduled\ndate: 2026-12-02', '2026-12-02T00:00:00+07:00'],
    ['publishDate: 2026-12-02\nexpiryDate: 2026-12-05', '2026-12-02T00:00:00+07:00'],
    ['date: 2026-12-01\ntime: "20:30"', '2026-12-01T20:30:00+07:00'],
    ['ngày đăng: 1/12/2026\ngiờ đăng: 20h30', '2026-12-01T20:30:00+07:00'],
    ['publish_date: 2026-12-01\npublish_time: 8:30 PM', '2026-12-01T20:30:00+07:00'],
    ['embargo: 1/12/2026\ngiờ: 20', '2026-12-01T20:00:00+07:00'],
    ['date: {date: 2026-12-01, time: "20:30"}', '2026-12-01T20:30:00+07:00'],
    ['date: 2026-12-01 08:30\ntimezone: America/New_York', '2026-12-01T20:30:00+07:00'],
    ['date: 2026-12-01 08:30\ntimezone: CT', '2026-12-01T21:30:00+07:00'],
    ['date: 2026-11-28 09:30\nzone: PT', '2026-11-29T00:30:00+07:00'],
    ['date: 2026-11-28 09:30\nzone: AEST', '2026-11-29T04:30:00+07:00'],
    ['date: 2026-12-01 08:30\nmúi giờ: Hà Nội', '2026-12-01T08:30:00+07:00'],
    ['date: 2026-12-01 08:30\nzone: Miền Bắc', '2026-12-01T08:30:00+07:00'],
    ['date: 2026-11-28 08:30 Eastern Standard Time', '2026-11-30T00:00:00+07:00'],
    ['publishDate: 2026-12-01\ntime: "08:30"\ntz: UTC', '2026-12-01T15:30:00+07:00'],
    ['date: 2026-12-01\ntime: sáng', '2026-12-01T00:00:00+07:00'],
    ['publishDate: 2026-12-01T08:30:15', '2026-12-01T08:31:00+07:00'],
    ['date: 2026-12-01 08:30:00.5', '2026-12-01T08:31:00+07:00'],
    ['publishDate: 1796088615', '2026-12-01T08:31:00+07:00'],
    ['publishDate: 1796088600000', '2026-12-01T08:30:00+07:00'],
  ])('%s', (frontMatter, until) => {
    expect(read(frontMatter)).toMatchObject({ article: { state: 'scheduled', until }, errors: [] });
  });
});

test.each([
  ['2026/12/05/bai.md', 'scheduled'],
  ['2026-12-05/bai.md', 'scheduled'],
  ['so-tet/2026-12-05 Hội nghị/bai.md', 'scheduled'],
  ['2026/11/05/bai.md', 'live'],
  ['2026-13-45/bai.md', 'live'],
  ['2026/12/bai.md', 'live'],
])('a folder kept for a day to come holds back what has no date: %s', (path, state) => {
  expect(read('', path).article).toMatchObject({ state, published: null });
  expect(read('date: 2021-01-05', path).article?.state).toBe('live');
});

describe('an article has expired', () => {
  test.each([
    ['expiryDate: 2026-11-28', '2026-11-28T00:00:00+07:00'],
    ['expires: 2026-11-28 12:00', '2026-11-28T12:00:00+07:00'],
    ['unpublish_on: 01/11/2026', '2026-11-01T00:00:00+07:00'],
    ['hết hạn: 20 tháng 11 năm 2026', '2026-11-20T00:00:00+07:00'],
    ['gỡ bài: 20/11/2026', '2026-11-20T00:00:00+07:00'],
  ])('%s', (frontMatter, since) => {
    expect(read(frontMatter)).toMatchObject({ article: { state: 'expired', since }, errors: [] });
  });
});

test.each([
  'publishDate: 2026-12-05\nexpiryDate: 2026-12-01',
  'date: 2026-12-05 08:00\nhết hạn: 2026-12-05 08:00',
  'embargo: 2026-12-05\nunpublish_on: 2026-12-02',
])('one that expires before it may appear is never published, and a warning says so: %s', (frontMatter) => {
  const { article, codes } = read(frontMatter);
  expect(article?.state).toBe('draft');
  expect(codes.join()).toContain('release-never');
});

test('one that expires after it appears has no such warning', () => {
  expect(read('publishDate: 2026-12-05\nexpiryDate: 2026-12-06').codes.join()).not.toContain('release-never');
});

test.each([
  'publish: false\nstatus: seedling',
  'draft: true\nvisibility: friends',
  'published: false\nstatus: chín tới',
  'tags: [nháp]\nstage: budding\ntrạng thái: "?"',
])('what surely holds an article back leaves no doubt: %s', (frontMatter) => {
  expect(read(frontMatter)).toMatchObject({ article: { state: 'draft' }, errors: [] });
});

describe('a doubt holds an article back', () => {
  test.each([
    ['draft: maybe', 'state-unclear 3'],
    ['draft:', 'state-unclear 3'],
    ['draft: [true, false]', 'state-unclear 3'],
    ['published: có thể', 'state-unclear 3'],
    ['publishDate: soon', 'state-unclear 3'],
    ['publishDate: 31/02/2027', 'state-unclear 3'],
    ['publish_date: 2026-11-20 08:30 +99:99', 'state-unclear 3'],
    ['expiryDate: mai', 'state-unclear 3'],
    ['status: gần xong', 'state-unclear 3'],
    ['visibility: {a: b}', 'state-unclear 3'],
    ['trạng thái: "?"', 'state-unclear 3'],
    ['embargo: true', 'state-unclear 3'],
    ['sys: {publishedAt: null}', 'state-unclear 3'],
    ['sys: {id: x1, publishedCounter: 0}', 'state-unclear 3'],
    ['data: {attributes: {publishedAt: ""}}', 'state-unclear 3'],
    ['control: {app:draft: yes}', 'state-unclear 3'],
    ['darft: true', 'state-key-unclear 3'],
    ['drfat: true', 'state-key-unclear 3'],
    ['drafft: yes', 'state-key-unclear 3'],
    ['publised: false', 'state-key-unclear 3'],
    ['pubished: no', 'state-key-unclear 3'],
    ['statsu: draft', 'state-key-unclear 3'],
    ['publihsDate: 2027-01-01', 'state-key-unclear 3'],
    ['expiryDtae: 2021-01-01', 'state-key-unclear 3'],
    ['trạng thai: nhap\ntrnag thái: nháp', 'state-key-unclear 4'],
    ['status: scheduled', 'schedule-without-date 1'],
    ['date: hôm nay', 'date-unclear 3'],
    ['ngày: sắp tới', 'date-unclear 3'],
  ])('%s', (frontMatter, code) => {
    const { article, codes } = read(frontMatter);
    expect(article).toBeNull();
    expect(codes).toContain(code);
  });

  test.each([
    ['31/02/2027', '2028-01-01'],
    ['2026-13-45', '2027-01-01'],
    ['năm 2026', '2027-01-01'],
    ['2026-11-27 08:30 +99:99', '2026-11-29'],
    ['2026-11-30 25:99', '2026-12-02'],
    ['20/11/2026 hoặc 5/12/2026', '2026-12-07'],
    ['20/11/2026, sửa năm 2027', '2028-01-01'],
  ])('a date that is not understood in full does until it is certainly past: %s', (date, until) => {
    const { article, codes } = read(`date: ${date}`);
    expect(article).toMatchObject({ state: 'scheduled', until: `${until}T00:00:00+07:00` });
    expect(codes).toContain('date-doubtful 3');
  });

  test.each(['2021-02-30', '2026-11-20 08:30 +99:99', '20/11/2026 lúc sáng'])('but not %s', (date) => {
    expect(read(`date: ${date}`).article).toMatchObject({ state: 'live', published: null });
  });

  test.each(['vendor: x', 'map: y', 'craft: thủ công', 'category: Tin', 'accent: red', 'stats: {a: 1}'])(
    'but no other key does: %s',
    (frontMatter) => {
      expect(read(frontMatter).article?.state).toBe('live');
    },
  );
});

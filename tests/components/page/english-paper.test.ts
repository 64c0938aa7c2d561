import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ArchivePage } from '@/components/archive/archive-page';
import { DocumentsPage } from '@/components/documents/documents-page';
import { FrontPage } from '@/components/front/front-page';
import { TopicsPage } from '@/components/list/topics-page';
import { NotFoundPage } from '@/components/page/not-found-page';
import { PeoplePage } from '@/components/people/people-page';
import { GroupsPage } from '@/components/register/groups-page';
import { RegisterPage } from '@/components/register/register-page';
import { SearchPage } from '@/components/search/search-page';
import { makeImprint } from '../../support/make-imprint';

const imprint = makeImprint('name: The Delta Post\ntagline: News\nlanguages: [en, vi]\n');
const base = 'https://post.example';
const shared = { imprint, base };

const group = {
  kind: 'award' as const,
  name: null,
  address: '/vinh-danh/hinh-thuc/x/',
  totals: { awards: 1, mentions: 2, collectives: 3, individuals: 1200 },
  awards: [],
};
const list = {
  address: '/a/trang/2/',
  home: '/a/',
  number: 2,
  numbers: { near: [3, 2, 1], far: [10] },
  newer: '/newer/',
  older: '/older/',
  entries: [group],
};

const pages = [
  FrontPage({
    page: {
      ...shared,
      kind: 'front',
      address: '/',
      day: 1_790_000_000,
      lead: null,
      beside: [],
      blocks: [],
      latest: [],
    },
  }),
  TopicsPage({
    page: {
      ...shared,
      kind: 'topics',
      address: '/a/',
      topicLists: [{ topic: { name: 'Trade', slug: 'trade', description: null }, articles: 1200 }],
    },
  }),
  ArchivePage({
    page: {
      ...shared,
      kind: 'archive',
      address: '/a/',
      volumes: [
        { month: { year: 2026, month: 1 }, articles: 3 },
        { month: null, articles: 2 },
      ],
    },
  }),
  PeoplePage({
    page: {
      ...shared,
      kind: 'people',
      address: '/a/',
      letters: [{ letter: 'A', entries: [{ name: 'Ann', address: '/b/', articles: 2 }] }],
    },
  }),
  RegisterPage({
    page: {
      ...shared,
      kind: 'register',
      address: '/a/',
      totals: group.totals,
      parts: [{ kind: 'award', groups: [group], all: 3 }],
    },
  }),
  GroupsPage({ page: { ...shared, kind: 'groups', address: '/a/', by: 'award', letters: [], list } }),
  DocumentsPage({
    page: { ...shared, kind: 'documents', address: '/a/', documents: 0, groups: [], most: [], laws: [] },
  }),
  SearchPage({
    page: {
      ...shared,
      kind: 'search',
      address: '/a/',
      topics: [],
      months: [null, { year: 2026, month: 1 }],
    },
  }),
  NotFoundPage({ imprint }),
];

it.each(pages.map((page) => renderToStaticMarkup(page)))(
  'a page of an English paper speaks English',
  (html) => {
    expect(html).toMatch(/^[^]*?lang="en"/);
    expect(html).not.toContain('lang="vi"');
    expect(html.replaceAll(/(?:href|id|src)="[^"]*"/g, '')).not.toMatch(
      /[ăâđêôơưạảấầẩậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
    );
  },
);

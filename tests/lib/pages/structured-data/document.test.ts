import { expect, it } from 'vitest';
import type { DocumentParts } from '@/lib/pages/models/documents';
import { documentCrumbs, legislationData } from '@/lib/pages/structured-data/document';
import { makeImprint } from '../../../support/make-imprint';
import { onePage } from '../../../support/one-page';

const base = 'https://toasoan.example';
const statement = { page: '/bai/', lang: 'vi' as const, title: 'Bài', anchor: 'c-1', sentence: 'Câu.' };
const relation = (
  type: 'amends' | 'replaces' | 'repeals',
  name: string,
  rest: { isPassive?: boolean; isWhole?: boolean } = {},
): DocumentParts['relations'][number] => ({
  type,
  isPassive: false,
  isWhole: true,
  other: { name, address: null },
  statement,
  ...rest,
});

const page = {
  kind: 'document' as const,
  address: '/van-ban/78-2021-tt-btc/',
  imprint: makeImprint(),
  base,
  document: {
    name: 'Thông tư 78/2021/TT-BTC',
    address: '/van-ban/78-2021-tt-btc/',
    title: 'về hóa đơn',
    agency: 'Bộ Tài chính; Bộ Công Thương',
    date: '2021-09-17',
  },
  parts: {
    inForceFrom: null,
    inForceTo: null,
    official: null,
    law: null,
    articles: 1,
    relations: [
      relation('replaces', 'Thông tư A'),
      relation('repeals', 'Thông tư B', { isWhole: false }),
      relation('amends', 'Thông tư C'),
      relation('replaces', 'Thông tư D', { isPassive: true }),
    ],
    contradictions: [],
    provisions: [],
  },
  list: onePage('/van-ban/78-2021-tt-btc/'),
};

it('tells search engines who issued a document, when, and what it ends and amends as a whole', () => {
  expect(legislationData(page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: 'Thông tư 78/2021/TT-BTC',
    url: `${base}/van-ban/78-2021-tt-btc/`,
    description: 'về hóa đơn',
    legislationDate: '2021-09-17',
    legislationPassedBy: [
      { '@type': 'Organization', name: 'Bộ Tài chính' },
      { '@type': 'Organization', name: 'Bộ Công Thương' },
    ],
    legislationAmends: [{ '@type': 'Legislation', name: 'Thông tư C' }],
    legislationRepeals: [{ '@type': 'Legislation', name: 'Thông tư A' }],
    inLanguage: 'vi',
    legislationJurisdiction: 'VN',
  });
});

it('leads from the front page over the register', () => {
  const items = documentCrumbs(page).itemListElement;
  expect(JSON.stringify(items)).toContain(`${base}/van-ban/"`);
});

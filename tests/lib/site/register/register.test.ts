import { describe, expect, it } from 'vitest';
import { registerEntries, totalsOf } from '@/lib/site/register/entries';
import { groupRegister, type RegisterKind } from '@/lib/site/register/groups';
import { registerPages } from '@/lib/site/register/pages';
import { makeSummary } from '../../../support/make-article';
import { makeHonour } from '../../../support/make-honour';

const order = { award: 'Huân chương Lao động', awardedBy: 'Chủ tịch nước', year: 2015 };
const newer = makeSummary({
  slug: 'moi',
  honours: [
    makeHonour({ awardedBy: 'Bộ Tài chính', collectives: 29, recipients: ['Đội Thủy', 'Đội Thủ y'] }),
    makeHonour({ ...order, rank: 'hạng Nhất', collectives: 7, individuals: 2 }),
  ],
});
const older = makeSummary({
  slug: 'cu',
  honours: [makeHonour({ ...order, year: 2020, individuals: 5, recipients: ['Đội Thuỷ'] })],
});
const entries = registerEntries([newer, older], () => false);
const groups = groupRegister(entries);
const names = (kind: RegisterKind) => groups[kind].map(({ name, entries }) => [name, entries.length]);

describe('the register of honours', () => {
  it('holds every honour of every article, with what the articles state in numbers', () => {
    expect(entries.map(({ article }) => article.slug)).toEqual(['moi', 'moi', 'cu']);
    expect(totalsOf(entries)).toEqual({ entries: 3, collectives: 36, individuals: 7 });
  });

  it('tells once what two versions of an article tell', () => {
    expect(registerEntries([newer, older], ({ slug }) => slug === 'moi')).toHaveLength(1);
  });

  it('sorts awards as the law does, years from the last, givers from who gave most', () => {
    expect(names('award')).toEqual([
      ['Huân chương Lao động', 2],
      ['Bằng khen', 1],
    ]);
    expect(names('year')).toEqual([
      ['2020', 1],
      ['2015', 1],
      [null, 1],
    ]);
    expect(names('giver')).toEqual([
      ['Chủ tịch nước', 2],
      ['Bộ Tài chính', 1],
    ]);
  });

  it('takes spellings of one name for one recipient, and keeps the older its address', () => {
    expect(groups.recipient.map(({ name, address }) => [name, address])).toEqual([
      ['Đội Thủy', '/vinh-danh/nguoi-nhan/doi-thuy/'],
      ['Đội Thủ y', '/vinh-danh/nguoi-nhan/doi-thu-y/'],
    ]);
  });

  it('has pages of groups and of entries, each at one address', () => {
    const addresses = registerPages(groups).map(({ list }) => list.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('/vinh-danh/hinh-thuc/');
    expect(addresses).toContain('/vinh-danh/hinh-thuc/bang-khen/');
    expect(addresses).toContain('/vinh-danh/nam/khong-neu/');
  });

  it('has its pages without any honour, too', () => {
    expect(registerPages(groupRegister([])).map(({ list }) => list.entries.length)).toEqual([0, 0, 0, 0]);
  });
});

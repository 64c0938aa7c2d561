import { describe, expect, it } from 'vitest';
import type { Honour } from '@/lib/article/article';
import { registerEntries } from '@/lib/site/register/entries';
import { eventsOf } from '@/lib/site/register/events';
import { groupRegister } from '@/lib/site/register/groups';
import { registerNames } from '@/lib/site/register/names';
import { registerPages, type RegisterPage } from '@/lib/site/register/pages';
import { makeSummary } from '../../../support/make-article';
import { makeHonour } from '../../../support/make-honour';

/** The pages of a register of one article for each of these honours. */
function pagesOf(honours: readonly Partial<Honour>[]): RegisterPage[] {
  const articles = honours.map((honour, index) =>
    makeSummary({ slug: `bai-${index}`, honours: [makeHonour(honour)] }),
  );
  const entries = registerEntries(articles, () => false);
  const names = registerNames(
    entries.flatMap(({ honour: { recipients, awardedBy } }) => [...recipients, awardedBy ?? []].flat()),
    [],
  );
  return registerPages(groupRegister(eventsOf(entries, names), names));
}

const listsOf = (honours: readonly Partial<Honour>[]) =>
  pagesOf(honours).flatMap((page) => (page.show === 'groups' ? [page] : []));

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const most = (pages: readonly RegisterPage[]) =>
  Math.max(...pages.filter(({ list }) => list.number !== null).map(({ list }) => list.entries.length));

describe('a list of names has letters from thirty on', () => {
  const lettersOf = (honours: Partial<Honour>[]) =>
    Object.fromEntries(
      listsOf(honours).map(({ kind, letters }) => [kind, letters.map(({ letter }) => letter)]),
    );

  it.each([
    [29, []],
    [30, ['C']],
  ])('of recipients: %i', (count, letters) => {
    const found = lettersOf(numbers(count).map((number) => ({ recipients: [`Cục Thuế số ${number}`] })));
    expect(found['recipient']).toEqual(letters);
  });

  it.each([
    [29, []],
    [30, ['S']],
  ])('of givers: %i', (count, letters) => {
    const found = lettersOf(numbers(count).map((number) => ({ awardedBy: `Sở Y tế số ${number}` })));
    expect(found['giver']).toEqual(letters);
  });

  it('but years have none', () => {
    const found = lettersOf(numbers(40).map((number) => ({ year: 1980 + number })));
    expect(found['year']).toEqual([]);
  });
});

describe('a numbered page has', () => {
  it('at most 40 honours', () => {
    const honours = numbers(500).map((number) => ({ recipients: ['Cục A'], year: 1000 + number }));
    const events = pagesOf(honours).filter(
      (page) => page.show === 'events' && page.group.address.includes('cuc-a'),
    );
    expect(most(events)).toBe(40);
  });

  it('at most 150 names', () => {
    const honours = numbers(900).map((number) => ({ recipients: [`Cục Thuế số ${number}`] }));
    expect(most(listsOf(honours).filter(({ kind }) => kind === 'recipient'))).toBe(150);
  });
});

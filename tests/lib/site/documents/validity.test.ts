import { describe, expect, it } from 'vitest';
import { supersededIn } from '@/lib/site/documents/later-changes';
import { documentRegister } from '@/lib/site/documents/register';
import { makeSummary } from '../../../support/make-article';
import { documentsIn } from '../../../support/read-documents';

const article = (slug: string, ...paragraphs: string[]) => {
  const { documents, unresolved } = documentsIn(...paragraphs);
  return makeSummary({ slug, documents, unresolved });
};

/** The register of articles with these texts, the first the newest. */
const register = (...texts: string[]) =>
  documentRegister(
    texts.map((text, index) => article(`bai-${texts.length - index}`, text)),
    () => false,
  );

describe('an Assembly makes laws in its own years', () => {
  it.each([
    ['QH10', 1997, 2002],
    ['QH11', 2002, 2007],
    ['QH12', 2007, 2011],
    ['QH13', 2011, 2016],
    ['QH14', 2016, 2021],
    ['QH15', 2021, 2026],
  ])('%s: from %i to %i', (term, first, last) => {
    const documents = (year: number) =>
      register(`Luật số 38/${year}/${term} quy định.`, `Luật số 38/${first + 1}/${term} quy định.`).documents
        .length;
    expect([first - 1, first, last, last + 1].map(documents)).toEqual([1, 2, 2, 1]);
  });
});

describe('a short form means a document', () => {
  const short = { kind: 'Thông tư', number: '200', name: null } as const;
  const meant = (one: number, other: number) =>
    register(
      ...Array.from({ length: one }, () => 'Thông tư 200/2014/TT-BTC hướng dẫn.'),
      ...Array.from({ length: other }, () => 'Thông tư 200/2013/TT-BTC.'),
    ).completed(short)?.document?.year;

  it('that nine of ten articles mean, and not eight', () => {
    expect([meant(9, 1), meant(8, 2), meant(18, 2), meant(17, 3)]).toEqual([
      2014,
      undefined,
      2014,
      undefined,
    ]);
  });
});

describe('a document is replaced as a whole', () => {
  const whole = 'Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC.';
  const inPart = `${whole} Theo Điều 5 Thông tư 39/2014/TT-BTC, phải lập hóa đơn.`;
  const wholly = (...texts: string[]) =>
    register(...texts).documents.flatMap(({ undergoes }) => undergoes.map(({ isWhole }) => isWhole));

  it('if one article names none of its provisions', () => {
    expect([wholly(whole), wholly(inPart), wholly(inPart, whole), wholly(whole, inPart)]).toEqual([
      [true],
      [false],
      [true],
      [true],
    ]);
  });
});

describe('readers are warned of an old article', () => {
  const [one, two] = ['Thông tư 39/2014/TT-BTC', 'Thông tư 40/2014/TT-BTC'];
  const warnings = (about: { place: string; documents: string[] }, ...newer: string[]) => {
    const { documents } = documentsIn(...about.documents);
    const old = makeSummary({
      slug: 'bai-cu',
      documents: documents.map((each) => ({ ...each, anchor: about.place })),
    });
    const all = [...newer.map((text, index) => article(`bai-moi-${index}`, text)), old];
    return supersededIn(
      old,
      documentRegister(all, () => false),
    ).map(({ document }) => document.number);
  };
  const replaces = (old: string) => `Thông tư 78/2021/TT-BTC thay thế ${old}.`;

  it.each(['title', 'lede'])('whose %s is about a replaced document', (place) => {
    expect(warnings({ place, documents: [one] }, replaces(one))).toEqual(['39/2014/TT-BTC']);
  });

  it('not of one that only mentions it further down', () => {
    expect(warnings({ place: 'c-5', documents: [one] }, replaces(one))).toEqual([]);
  });

  it('only if all documents that it is about are replaced', () => {
    expect(warnings({ place: 'title', documents: [one, two] }, replaces(one))).toEqual([]);
    expect(warnings({ place: 'title', documents: [one, two] }, replaces(one), replaces(two))).toHaveLength(2);
  });

  it('not if another article calls it an amendment', () => {
    const amends = `Thông tư 78/2021/TT-BTC sửa đổi, bổ sung ${one}.`;
    expect(warnings({ place: 'title', documents: [one] }, replaces(one), amends)).toEqual([]);
  });
});

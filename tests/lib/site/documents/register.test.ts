import { describe, expect, it } from 'vitest';
import type { SettledDocument } from '@/lib/content/document-table';
import { supersededIn } from '@/lib/site/documents/later-changes';
import { groupDocuments } from '@/lib/site/documents/groups';
import { provisionsOf } from '@/lib/site/documents/provisions';
import { movedDocuments } from '@/lib/site/documents/moved';
import { onlyMentionOf } from '@/lib/site/documents/only-mention';
import { documentLink, documentName, lawLink } from '@/lib/site/documents/names';
import { documentRegister } from '@/lib/site/documents/register';
import type { DocumentRelation } from '@/lib/site/documents/relations';
import { makeSummary } from '../../../support/make-article';
import { documentsIn } from '../../../support/read-documents';

/** The register of articles with these texts, the first the newest; a text's lines are paragraphs. */
function register(...texts: string[]) {
  return documentRegister(
    texts.map((text, index) => {
      const { documents, subject, unresolved } = documentsIn(...text.split('\n'));
      return makeSummary({ slug: `bai-${texts.length - index}`, documents, subject, unresolved });
    }),
    () => false,
  );
}

const addressesIn = (...texts: string[]) =>
  register(...texts)
    .documents.map(({ address, citations }) => `${address} ×${citations.length}`)
    .sort();

describe('documents of several articles', () => {
  it('are one where number and year agree, however typed', () => {
    expect(
      addressesIn('Theo Thông tư 39/2014/TT-BTC.', 'Xem TT09/2015/TT-BTC và Thông tư số 39/2014/TTBTC nhé.'),
    ).toEqual(['/van-ban/09-2015-tt-btc/ ×1', '/van-ban/39-2014-tt-btc/ ×2']);
  });

  it('bear the number in full, whichever article comes first', () => {
    const texts = ['Thông tư 39/2014/TT-BTC.', 'Thông tư 39/2014.'];
    for (const order of [texts, texts.toReversed()])
      expect(register(...order).documents.map(({ number }) => number)).toEqual(['39/2014/TT-BTC']);
  });

  it('are two where a single resolution bears the number of another year', () => {
    expect(
      addressesIn(
        'Nghị quyết 02/NQ-CP ngày 01/01/2020 của Chính phủ nêu rõ.',
        'Nghị quyết 02/NQ-CP ngày 01/01/2021 của Chính phủ nêu rõ.',
      ),
    ).toEqual(['/van-ban/02-nq-cp-2020/ ×1', '/van-ban/02-nq-cp-2021/ ×1']);
  });

  it('are one where a law is named by its year here and by its number there', () => {
    expect(
      addressesIn('Luật Quản lý thuế năm 2019 quy định.', 'Luật Quản lý thuế số 38/2019/QH14 quy định.'),
    ).toEqual(['/van-ban/38-2019-qh14/ ×2']);
  });

  it.each([
    ['the Assembly did not sit in its year', '38/2014/QH14', ['/van-ban/38-2019-qh14/ ×2']],
    ['its year has another Assembly', '38/2019/QH13', ['/van-ban/38-2019-qh14/ ×2']],
    ['there is no such Assembly yet', '38/2019/QH20', ['/van-ban/38-2019-qh14/ ×2']],
    ['it did', '38/2018/QH14', ['/van-ban/38-2018-qh14/ ×1', '/van-ban/38-2019-qh14/ ×1']],
  ])('are one where %s', (_, number, addresses) => {
    expect(addressesIn(`Luật số ${number} quy định.`, 'Luật số 38/2019/QH14 quy định.')).toEqual(addresses);
  });

  it('are one where a decision of one day has the year in its number here and not there', () => {
    const single = 'Quyết định 5269/QĐ-UBND ngày 4/5/2020 của UBND tỉnh Hà Giang.';
    const yeared = 'Quyết định 5269/2020/QĐ-UBND ngày 4/5/2020 của UBND tỉnh Hà Giang.';
    expect(addressesIn(single, yeared)).toEqual(['/van-ban/5269-2020-qd-ubnd/ ×2']);
    expect(addressesIn(single.replace('4/5', '6/7'), yeared)).toHaveLength(2);
  });

  it.each([
    ['Quyết định 595/QĐ-BHXH ngày 14/4/2017', 'Quyết định 595/2017/QĐ-BHXH', '/van-ban/595-qd-bhxh-2017/ ×3'],
    ['Nghị quyết 01/NQ-CP ngày 1/1/2021', 'Nghị quyết 01/2021/NQ-CP', '/van-ban/01-nq-cp-2021/ ×3'],
    ['Nghị định 90/CP ngày 24/11/1993', 'Nghị định số 90-CP ngày 24/11/1993', '/van-ban/90-cp-1993/ ×3'],
    ['Nghị định 139/2016/NĐ-CP', 'Nghị định 139/2016/Đ-CP', '/van-ban/139-2016-nd-cp/ ×3'],
    ['Thông tư 78/2014/TT-BTC', 'Thông tư 78/2014/TT0-BTC', '/van-ban/78-2014-tt-btc/ ×3'],
    ['Luật số 78/2006/QH11', 'Luật số 78/2006/QG11', '/van-ban/78-2006-qh11/ ×3'],
    ['Luật số 106/2016/QH13', 'Luật số 106/2016/QH14', '/van-ban/106-2016-qh13/ ×4'],
  ])('are one where most write %s, one %s', (most, one, address) => {
    const right = Array.from({ length: Number(address.slice(-1)) - 1 }, () => `${most} quy định rõ.`);
    expect(addressesIn(`${one} quy định rõ.`, ...right)).toEqual([address]);
  });

  it.each([
    ['Thông tư 05/2018/TT-BXD', 'Thông tư 05/2018/TT-BCT'],
    ['Quyết định 38/2020/QĐ-TTg', 'Quyết định 38/QĐ-TTg ngày 12/1/2020'],
    ['Nghị quyết 01/2020/NQ-CP', 'Nghị định 01/2020/NĐ-CP'],
    ['Quyết định 48/2006/QĐ-BTC', 'Quyết định 48/QĐ-BTC ngày 12/1/2006'],
  ])('are two where one is %s, one %s', (one, other) => {
    expect(addressesIn(`${one} quy định rõ.`, `${other} quy định rõ.`)).toHaveLength(2);
  });

  it('are of the year of the number that they are brought to', () => {
    const [law] = register('Luật số 38/2019/QH14 quy định.', 'Luật số 38/2014/QH14 quy định.').documents;
    expect(law?.year).toBe(2019);
  });

  it('stay two where their year cannot be, but two others could be meant', () => {
    const texts = ['Luật số 38/2014/QH14.', 'Luật số 38/2019/QH14.', 'Luật số 38/2018/QH14.'];
    expect(addressesIn(...texts)).toHaveLength(3);
  });

  it('stay a page of their own where nobody tells the number', () => {
    expect(addressesIn('Luật Việc làm năm 2013 quy định.')).toEqual(['/van-ban/luat-viec-lam-2013/ ×1']);
  });
});

describe('a short form', () => {
  const short = { kind: 'Thông tư', number: '200', name: null } as const;

  it('is completed where the other articles mean one document', () => {
    const { completed } = register(
      'Theo Thông tư 200.',
      'Thông tư 200/2014/TT-BTC hướng dẫn chế độ kế toán.',
    );
    expect(completed(short)?.document?.number).toBe('200/2014/TT-BTC');
  });

  it('is not where they mean two', () => {
    const { completed } = register('Thông tư 200/2014/TT-BTC.', 'Thông tư 200/2013/TT-BTC.');
    expect(completed(short)).toBeNull();
  });

  it('is where nine of ten mean the same', () => {
    const often = Array.from({ length: 9 }, () => 'Thông tư 200/2014/TT-BTC hướng dẫn.');
    expect(register(...often, 'Thông tư 200/2013/TT-BTC.').completed(short)?.document?.year).toBe(2014);
  });

  it('of another kind means nothing', () => {
    expect(register('Nghị định 200/2014/NĐ-CP.').completed(short)).toBeNull();
  });

  it('is completed from the editor’s table where no article has the number', () => {
    const row = (number: string): SettledDocument => ({
      kind: 'Thông tư',
      number,
      name: null,
      year: Number(number.split('/')[1]),
      title: null,
      date: null,
      agency: null,
      inForceFrom: null,
      inForceTo: null,
      link: null,
    });
    const inTable = (...numbers: string[]) =>
      documentRegister([], () => false, numbers.map(row)).inTable(short)?.number ?? null;
    expect(inTable('200/2014/TT-BTC', '133/2016/TT-BTC')).toBe('200/2014/TT-BTC');
    expect(inTable('200/2014/TT-BTC', '200/2013/TT-BTC')).toBeNull();
    expect(inTable('133/2016/TT-BTC')).toBeNull();
  });
});

describe('a law', () => {
  it('is a page that lists its versions and the articles that say none', () => {
    const { laws } = register(
      'Theo Luật Doanh nghiệp, công ty phải báo cáo.',
      'Luật Doanh nghiệp năm 2014 quy định.',
      'Luật Doanh nghiệp số 59/2020/QH14 quy định.',
    );
    expect(
      laws.map(({ address, versions, namings }) => [
        address,
        versions.map(({ year }) => year),
        namings.length,
      ]),
    ).toEqual([['/van-ban/luat-doanh-nghiep/', [2020, 2014], 1]]);
  });
});

it('a code is a law by its short name', () => {
  const { laws, documents } = register(
    'Theo Luật Lao động năm 2019, phải báo trước.',
    'Bộ luật Lao động số 45/2019/QH14 quy định.',
    'Theo Luật Lao động, phải báo trước.',
  );
  expect(documents.map(({ number, citations }) => [number, citations.length])).toEqual([['45/2019/QH14', 2]]);
  expect(laws).toHaveLength(1);
});

describe('a law with one entry', () => {
  const lawOf = (...texts: string[]) => {
    const found = register(...texts);
    const moved = movedDocuments(found).map(({ from, to }) => `${from} → ${to}`);
    return { link: found.laws.map(lawLink), moved };
  };

  it.each([
    ['an article that says no version', ['Theo Luật Thú y, phải khai báo.'], '/bai-1/#p0', '/bai-1/'],
    [
      'the page of its version',
      ['Luật Thú y năm 2015 quy định.', 'Theo Luật Thú y năm 2015.'],
      '/van-ban/luat-thu-y-2015/',
      '/van-ban/luat-thu-y-2015/',
    ],
  ])('has no page: its name and address lead to %s', (_, texts, link, to) => {
    expect(lawOf(...texts)).toEqual({ link: [link], moved: [`/van-ban/luat-thu-y/ → ${to}`] });
  });

  it('has one as soon as there are two', () => {
    expect(lawOf('Theo Luật Thú y, phải khai báo.', 'Luật Thú y quy định.')).toEqual({
      link: ['/van-ban/luat-thu-y/'],
      moved: [],
    });
  });
});

describe('what becomes of a document', () => {
  const replaced = 'Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2014/TT-BTC.';

  it('is told by its successor, in both directions', () => {
    const { documents } = register(replaced);
    expect(
      documents.map(({ number, acts, undergoes }) => [
        number,
        acts.length,
        undergoes.map(({ type }) => type),
      ]),
    ).toEqual([
      ['78/2021/TT-BTC', 1, []],
      ['39/2014/TT-BTC', 0, ['replaces']],
    ]);
  });

  it('is never told by an older one', () => {
    const { documents } = register('Thông tư 39/2014/TT-BTC thay thế Thông tư 78/2021/TT-BTC.');
    expect(documents.flatMap(({ undergoes }) => undergoes)).toEqual([]);
  });

  it('is told by one of the same year', () => {
    const { documents } = register('Thông tư 78/2021/TT-BTC thay thế Thông tư 39/2021/TT-BTC.');
    expect(documents.flatMap(({ undergoes }) => undergoes).map(({ type }) => type)).toEqual(['replaces']);
  });

  it('is one relation in however many articles', () => {
    const [, old] = register(replaced, replaced).documents;
    expect(old?.undergoes.map(({ statements }) => statements.length)).toEqual([2]);
  });

  const old = (title: string, text = '') => {
    const { documents, unresolved } = documentsIn(title, text);
    const article = makeSummary({
      slug: 'bai-cu',
      documents: documents.map((each, index) => ({ ...each, anchor: index === 0 ? 'title' : each.anchor })),
      unresolved,
    });
    const newer = makeSummary({ slug: 'bai-moi', documents: documentsIn(replaced).documents });
    return supersededIn(
      article,
      documentRegister([newer, article], () => false),
    ).map(({ document, by }) => `${document.number ?? ''} ${by.type} ${by.actor}`);
  };

  it('is noted on an article that explains it', () => {
    expect(old('Lập hóa đơn theo Thông tư 39/2014/TT-BTC')).toEqual([
      '39/2014/TT-BTC replaces 78/2021/TT-BTC',
    ]);
  });

  it('is not noted on one that names the newer document itself', () => {
    expect(old('Thông tư 39/2014/TT-BTC hết thời', 'Nay đã có Thông tư 78/2021/TT-BTC.')).toEqual([]);
  });

  it('is not noted where only a provision went', () => {
    const part = documentsIn('Thông tư 78/2021/TT-BTC bãi bỏ khoản 7 Điều 11 Thông tư 39/2014/TT-BTC.');
    const article = makeSummary({
      slug: 'bai-cu',
      documents: documentsIn('Thông tư 39/2014/TT-BTC').documents.map((each) => ({
        ...each,
        anchor: 'title',
      })),
    });
    const newer = makeSummary({ slug: 'bai-moi', documents: part.documents });
    expect(
      supersededIn(
        article,
        documentRegister([newer, article], () => false),
      ),
    ).toEqual([]);
  });
});

describe('what articles say of a document', () => {
  it('is what most say, and who says otherwise is told', () => {
    const right = 'Thông tư 39/2014/TT-BTC ngày 31/3/2014 của Bộ Tài chính.';
    const [document] = register(right, 'Thông tư 39/2014/TT-BTC ngày 13/3/2014.', right).documents;
    expect(document?.date).toBe('2014-03-31');
    expect(document?.contradictions.map(({ fact, value, article }) => [fact, value, article.slug])).toEqual([
      ['date', '2014-03-13', 'bai-2'],
    ]);
  });

  it.each([
    ['the short name first', 'UBND', 'UBND tỉnh Long An'],
    ['the full name first', 'UBND tỉnh Long An', 'UBND'],
  ])('is no contradiction where an issuer is named in short and in full: %s', (_, one, other) => {
    const [document] = register(
      `Quyết định 15/2020/QĐ-UBND của ${one} quy định.`,
      `Quyết định 15/2020/QĐ-UBND của ${other} quy định.`,
    ).documents;
    expect(document?.citations).toHaveLength(2);
    expect(document?.contradictions).toEqual([]);
  });

  it('leads from a provision to the articles that cite it', () => {
    const [document] = register(
      'Theo khoản 2 Điều 16 Thông tư 39/2014/TT-BTC.',
      'Theo Điều 3 và điểm a khoản 1 Điều 16 Thông tư 39/2014/TT-BTC.',
    ).documents;
    expect(
      provisionsOf(document?.citations ?? []).map(({ name, citations }) => `${name}: ${citations.length}`),
    ).toEqual(['Điều 3: 1', 'Điều 16: 2']);
  });

  it('sorts documents by kind, issuer and year', () => {
    const { documents } = register(
      'Thông tư liên tịch 01/2015/TTLT-BTC-BCT; Nghị định 51/2010/NĐ-CP; Thông tư 39/2014/TT-BTC.',
    );
    const { kind, agency, year } = groupDocuments(documents);
    expect(kind.map(({ name, address }) => `${name} ${address}`)).toEqual([
      'Nghị định /van-ban/loai/nghi-dinh/',
      'Thông tư /van-ban/loai/thong-tu/',
      'Thông tư liên tịch /van-ban/loai/thong-tu-lien-tich/',
    ]);
    expect(agency.map(({ name, documents: all }) => `${name} ${all.length}`)).toEqual([
      'Bộ Công Thương 1',
      'Bộ Tài chính 2',
      'Chính phủ 1',
    ]);
    expect(year.map(({ name }) => name)).toEqual(['2015', '2014', '2010']);
  });
});

describe('the issuers of the register', () => {
  it('are one however they are written', () => {
    const { documents } = register(
      'Công văn 12/CT-TTHT ngày 5/1/2020 của Cục Thuế TP Hà Nội.',
      'Công văn 34/CT-TTHT ngày 6/1/2020 của Cục Thuế thành phố Hà Nội.',
      'Công văn 56/CT-TTHT ngày 7/1/2020 của Cục Thuế Hà Nội.',
    );
    expect(groupDocuments(documents).agency.map(({ documents: all }) => all.length)).toEqual([3]);
  });
});

describe('the title of a document', () => {
  it('is no announcement of what follows in an article', () => {
    const [document] = register(
      'Thông tư 39/2014/TT-BTC quy định cụ thể như sau:',
      'Thông tư 39/2014/TT-BTC về hóa đơn bán hàng hóa, cung ứng dịch vụ.',
    ).documents;
    expect(document?.title).toBe('về hóa đơn bán hàng hóa, cung ứng dịch vụ');
  });
});

describe('the address that a document has while less is told of it', () => {
  it.each([
    [
      'a law by its year',
      'Luật Quản lý thuế năm 2019.',
      'Luật Quản lý thuế số 38/2019/QH14.',
      'luat-quan-ly-thue-2019',
      '38-2019-qh14',
    ],
    [
      'a circular without letters',
      'Thông tư 39/2014.',
      'Thông tư 39/2014/TT-BTC.',
      'thong-tu-39-2014',
      '39-2014-tt-btc',
    ],
    [
      'a resolution without year',
      'Nghị quyết 02/NQ-CP.',
      'Nghị quyết 02/NQ-CP ngày 1/1/2020.',
      '02-nq-cp',
      '02-nq-cp-2020',
    ],
  ])('leads on: %s', (_, less, more, from, to) => {
    expect(register(less).documents.map(({ address }) => address)).toEqual([`/van-ban/${from}/`]);
    expect(movedDocuments(register(more, less))).toContainEqual({
      from: `/van-ban/${from}/`,
      to: `/van-ban/${to}/`,
    });
  });

  it('stays that of another document', () => {
    const texts = [
      'Nghị quyết 02/NQ-CP.',
      'Nghị quyết 02/NQ-CP ngày 1/1/2020.',
      'Nghị quyết 02/NQ-CP ngày 1/1/2021.',
    ];
    expect(movedDocuments(register(...texts, ...texts))).toEqual([]);
  });
});

describe('a document that one article alone cites', () => {
  const links = (...texts: string[]) =>
    register(...texts).documents.map((document) => `${documentName(document)} ${documentLink(document)}`);

  it('has no page: its name leads to the mention, and the address of the page to the article', () => {
    const text = 'Theo Công văn 4943/TCT-KK.';
    expect(links(text)).toEqual(['Công văn 4943/TCT-KK /bai-1/#p0']);
    expect(movedDocuments(register(text))).toEqual([{ from: '/van-ban/4943-tct-kk/', to: '/bai-1/' }]);
  });

  it('has none where it is only the legal basis of another', () => {
    const [decree] = register('Theo Nghị định 98/2016/NĐ-CP.').documents;
    const basis: DocumentRelation = { type: 'basedOn', actor: '', target: '', isWhole: true, statements: [] };
    const { citations } = decree ?? { citations: [] };
    expect(onlyMentionOf({ citations, acts: [], undergoes: [basis] })).not.toBeNull();
    expect(onlyMentionOf({ citations, acts: [], undergoes: [{ ...basis, type: 'amends' }] })).toBeNull();
  });

  it('has one where the editor’s table has a row for it', () => {
    const { documents, subject, unresolved } = documentsIn('Theo Công văn 4943/TCT-KK.');
    const article = makeSummary({ slug: 'bai', documents, subject, unresolved });
    const row: SettledDocument = {
      kind: 'Công văn',
      number: '4943/TCT-KK',
      name: null,
      title: 'Về thuế khoán',
      date: null,
      year: null,
      agency: null,
      inForceFrom: null,
      inForceTo: null,
      link: null,
    };
    const [document] = documentRegister([article], () => false, [row]).documents;
    expect(document?.onlyMention).toBeNull();
    expect(document?.title).toBe('Về thuế khoán');
  });

  it('has one as soon as another article cites it', () => {
    expect(links('Theo Công văn 4943/TCT-KK.', 'Xem Công văn 4943/TCT-KK.')).toEqual([
      'Công văn 4943/TCT-KK /van-ban/4943-tct-kk/',
    ]);
    expect(movedDocuments(register('Theo Công văn 4943/TCT-KK.', 'Xem Công văn 4943/TCT-KK.'))).toEqual([]);
  });

  it.each([
    ['what became of it', 'Thông tư 15/2020/TT-BYT thay thế Thông tư 09/2012/TT-BYT.'],
    ['what it guides', 'Thông tư 15/2020/TT-BYT hướng dẫn Nghị định 98/2016/NĐ-CP.'],
    [
      'its own text',
      'QUYẾT ĐỊNH\nSố: 215/QĐ-BYT\nHà Nội, ngày 3 tháng 2 năm 2020\nĐiều 1. Ban hành quy chế.',
    ],
  ])('has one where the article tells %s', (_, text) => {
    expect(links(text)[0]).toContain(' /van-ban/');
  });
});

import { describe, expect, it } from 'vitest';
import { findDocuments, mayBeDocument, type DocumentName } from '@/lib/client/search/find-documents';

const documents = [
  'Thông tư 39/2014/TT-BTC',
  'Thông tư 39/2015/TT-BCT',
  'Nghị định 123/2020/NĐ-CP',
  'Nghị định 09/2019/NĐ-CP',
  'Nghị quyết 02/NQ-CP năm 2020',
  'Luật Quản lý thuế số 38/2019/QH14',
  'Luật Quản lý thuế',
  'Thông tư liên tịch 64/2015/TTLT-BTC-BCT',
].map((name): DocumentName => [name, `/van-ban/${name}/`]);

const found = (query: string) =>
  mayBeDocument(query) ? findDocuments(query, documents).map(([name]) => name) : [];

describe('a query', () => {
  it.each([
    ['tt 39/2014', 'Thông tư 39/2014/TT-BTC'],
    ['39/2014/tt-btc', 'Thông tư 39/2014/TT-BTC'],
    ['39/2014/TTBTC', 'Thông tư 39/2014/TT-BTC'],
    ['TT39/2014', 'Thông tư 39/2014/TT-BTC'],
    ['thông tư số 39 năm 2014', 'Thông tư 39/2014/TT-BTC'],
    ['thong tu 39 bct', 'Thông tư 39/2015/TT-BCT'],
    ['nghị định 123', 'Nghị định 123/2020/NĐ-CP'],
    ['NÐ 123', 'Nghị định 123/2020/NĐ-CP'],
    ['nđ 9/2019', 'Nghị định 09/2019/NĐ-CP'],
    ['nghị quyết 02 2020', 'Nghị quyết 02/NQ-CP năm 2020'],
    ['ttlt 64/2015', 'Thông tư liên tịch 64/2015/TTLT-BTC-BCT'],
    ['luật 38/2019', 'Luật Quản lý thuế số 38/2019/QH14'],
    ['luat quan ly thue', 'Luật Quản lý thuế'],
  ])('“%s” is %s', (query, name) => {
    expect(found(query)).toEqual([name]);
  });

  it('that fits several documents offers them', () => {
    expect(found('thông tư 39')).toEqual(['Thông tư 39/2014/TT-BTC', 'Thông tư 39/2015/TT-BCT']);
  });

  it.each([
    '39',
    '2014',
    '39 tập thể',
    'hóa đơn điện tử',
    'thuế',
    'luật',
    'nghị định 39',
    'ngày 39/2014 hóa đơn',
    '',
  ])('“%s” is none', (query) => {
    expect(found(query)).toEqual([]);
  });
});

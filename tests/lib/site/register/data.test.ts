import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvTable } from '@/lib/site/table';
import { recordKeys, recordSchema, toRecord } from '@/lib/site/register/record';
import { makeSummary } from '../../../support/make-article';
import { makeHonour } from '../../../support/make-honour';

function recordOf(honour: Parameters<typeof makeHonour>[0], article: Parameters<typeof makeSummary>[0] = {}) {
  return toRecord(
    { honour: makeHonour(honour), article: makeSummary(article) },
    { event: 7, base: 'https://bao.example' },
  );
}

describe('a record of the register', () => {
  it('is what the published schema says', () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const schema = z.toJSONSchema(recordSchema, { target: 'draft-7' });
    expect(ajv.validate(schema, recordOf({ year: 2020, recipients: ['Đội 6'] }))).toBe(true);
  });

  it('leads to its words in the article', () => {
    expect(
      recordOf({ anchor: 'd-3', sentence: 'Tặng Bằng khen', clause: 'Tặng Bằng khen' }, { slug: 'x' }).link,
    ).toBe('https://bao.example/x/#d-3:~:text=T%E1%BA%B7ng%20B%E1%BA%B1ng%20khen');
  });

  it('says what was inferred: a year that the sentence does not name, a date from a picture', () => {
    expect(recordOf({ year: 2020, sentence: 'Năm 2020 được tặng' }).yearInferred).toBe(false);
    expect(recordOf({ year: 2020, sentence: 'Năm nay được tặng' }).yearInferred).toBe(true);
    expect(recordOf({ year: null }).yearInferred).toBe(false);
    const published = { date: '2021-01', precision: 'month', from: 'image-address' } as const;
    expect(recordOf({}, { published }).publishedInferred).toBe(true);
    const by = (awardedBy: string, sentence: string) => recordOf({ awardedBy, sentence }).awardedByInferred;
    expect(by('Ủy ban nhân dân tỉnh Long An', 'được UBND tỉnh Long An tặng Bằng khen')).toBe(false);
    expect(by('Chủ tịch nước', 'được tặng Huân chương Lao động')).toBe(true);
  });
});

describe('the register as CSV', () => {
  it('opens with a byte order mark and the names of its columns', () => {
    expect(csvTable([], recordKeys)).toBe(`\ufeff${recordKeys.join(',')}\r\n`);
  });

  it('quotes what must be quoted and leaves unknown numbers empty', () => {
    const csv = csvTable(
      [recordOf({ recipients: ['Đội “1”, số "2"', 'Đội 3'], collectives: 0 })],
      recordKeys,
    );
    expect(csv.split('\r\n')[1]).toContain('7,Bằng khen,,0,,,"Đội “1”, số ""2""; Đội 3",,false,,false,');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
    fc.assert(
      fc.property(start, fc.string(), (sign, rest) => {
        const csv = csvTable([recordOf({ sentence: `${sign}${rest}` })], recordKeys);
        expect(csv).toContain(`'${sign}`);
      }),
    );
  });
});

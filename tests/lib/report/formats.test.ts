import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { diagnose, type Finding } from '@/lib/report/diagnostic';
import { githubReport } from '@/lib/report/formats/github';
import { jsonReport } from '@/lib/report/formats/json';
import type { Report } from '@/lib/report/formats/report';
import { sarifReport } from '@/lib/report/formats/sarif';
import { textReport } from '@/lib/report/formats/text';

const warning: Finding = {
  file: 'content/articles/bài, 100% #1: mới.md',
  diagnostic: diagnose('link-nowhere', { line: 2, column: 6 }, { href: '/một\nhai%0A/' }),
};
const error: Finding = {
  file: 'content/articles/b.md',
  diagnostic: diagnose('title-missing', { line: 1, column: 1 }, {}),
};
const lines = ['# Tựa', 'Xem [đây](/một/).'];

async function write(report: Report, findings: Finding[], language: 'vi' | 'en' = 'en'): Promise<string> {
  const pieces: string[] = [];
  const lineOf = ({ diagnostic }: Finding) => Promise.resolve(lines[diagnostic.line - 1] ?? null);
  for await (const piece of report(findings, language, lineOf)) pieces.push(piece);
  return pieces.join('');
}

describe('the report for people', () => {
  it('shows errors first, each with its line, a caret and what to do, then counts', async () => {
    const text = await write(textReport, [warning, error], 'vi');
    expect(text.indexOf('title-missing')).toBeLessThan(text.indexOf('link-nowhere'));
    expect(text).toContain('  2 │ Xem [đây](/một/).\n    │      ^\n');
    expect(text).toContain('→ Kiểm tra lại địa chỉ.');
    expect(text).toMatch(
      / 1 {2}lỗi {7}title-missing\n +1 {2}cảnh báo {2}link-nowhere\nlỗi: 1, cảnh báo: 1, ghi chú: 0\n$/,
    );
  });

  it('speaks English too', async () => {
    expect(await write(textReport, [error])).toContain('The article has no title.');
    expect(await write(textReport, [])).toBe('Nothing to fix.\n');
  });
});

describe('the report as JSON', () => {
  it('holds counts and findings, worst first', async () => {
    const report: unknown = JSON.parse(await write(jsonReport, [warning, error]));
    expect(report).toEqual({
      counts: { error: 1, warning: 1, info: 0 },
      codes: [
        { code: 'title-missing', severity: 'error', count: 1 },
        { code: 'link-nowhere', severity: 'warning', count: 1 },
      ],
      findings: [
        expect.objectContaining({
          file: error.file,
          line: 1,
          column: 1,
          severity: 'error',
          code: 'title-missing',
        }),
        expect.objectContaining({
          file: warning.file,
          line: 2,
          column: 6,
          message: 'The link “/một\nhai%0A/” leads to no page or file of this site.',
          remedy: 'Check the address. That of an article is “/file-name/”, without “.md”.',
        }),
      ],
    });
  });
});

describe('the report for GitHub', () => {
  it('is one command a line, with names and texts escaped so that neither can forge another', async () => {
    expect(await write(githubReport, [warning])).toBe(
      '::warning file=content/articles/bài%2C 100%25 #1%3A mới.md,line=2,col=6,title=link-nowhere::' +
        'The link “/một%0Ahai%250A/” leads to no page or file of this site. ' +
        'Check the address. That of an article is “/file-name/”, without “.md”.\n',
    );
  });
});

describe('the report as SARIF', () => {
  const schemaFile = new URL('../../fixtures/sarif/sarif-2.1.0.json', import.meta.url);
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const fits = ajv.compile(
    z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schemaFile, 'utf8'))),
  );

  it.each([
    ['nothing', []],
    ['all kinds of findings', [warning, error]],
  ])('fits the schema of SARIF 2.1.0 with %s', async (_, findings) => {
    const log: unknown = JSON.parse(await write(sarifReport, findings));
    expect(fits(log), ajv.errorsText(fits.errors)).toBe(true);
  });

  it('names each rule once and each place by an address that leads back to the file', async () => {
    const log = z
      .object({ runs: z.tuple([z.object({ tool: z.unknown(), results: z.array(z.unknown()) })]) })
      .parse(JSON.parse(await write(sarifReport, [warning, warning, error])));
    expect(log.runs[0].tool).toMatchObject({
      driver: { rules: [{ id: 'title-missing' }, { id: 'link-nowhere' }] },
    });
    expect(log.runs[0].results[1]).toMatchObject({
      ruleId: 'link-nowhere',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/articles/b%C3%A0i%2C%20100%25%20%231%3A%20m%E1%BB%9Bi.md' },
            region: { startLine: 2, startColumn: 6 },
          },
        },
      ],
    });
  });
});

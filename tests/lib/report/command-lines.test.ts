import { expect, it } from 'vitest';
import { commandLines } from '@/lib/report/command-lines';

const made = { folder: 'out', size: '1.5 MB', sizeOfFiles: '2.0 MB' };

it('says in English one page and two pages', () => {
  const { read, rebuilt, made: madeLine } = commandLines.en;
  expect(read({ articles: 1, errors: 0, warnings: 1, notes: 2 })).toBe(
    '1 article read; 0 errors, by which something is held back; 1 warning and 2 notes, which “npm run check” shows',
  );
  expect(rebuilt(1, 1)).toBe('1 of 1 page rebuilt');
  expect(madeLine({ ...made, pages: 18, files: 118 })).toBe(
    '18 pages, 1.5 MB in out; with all copies 118 files, 2.0 MB',
  );
});

it('speaks to a Vietnamese editor without English', () => {
  const { read, rebuilt, made: madeLine, serving, portTaken, preview } = commandLines.vi;
  const said = [
    read({ articles: 2, errors: 0, warnings: 1, notes: 0 }).replace('npm run check', ''),
    rebuilt(1, 2),
    madeLine({ ...made, pages: 18, files: 118 }),
    serving('out', 'http://localhost:3000'),
    portTaken(3000),
    preview('content', 'http://localhost:3000'),
  ].join('\n');
  expect(said).toContain('Đã đọc 2 bài');
  expect(said).not.toMatch(/\b(?:articles?|pages?|read|built|files?|serving|warnings?|errors?|port)\b/i);
});

import { expect, test } from 'vitest';
import { diagnose, type Finding } from '@/lib/report/diagnostic';
import { briefReport } from '@/lib/report/formats/brief';

const start = { line: 1, column: 1 };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function linesOf(findings: readonly Finding[], language: 'vi' | 'en' = 'en'): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of briefReport(findings, language, () => Promise.resolve(null))) pieces.push(piece);
  return pieces.join('').split('\n');
}

const missing = (folder: string, count: number): Finding[] =>
  numbers(count).map((index) => ({
    file: `${folder}/bai-${index}.md`,
    diagnostic: diagnose('image-missing', start, { file: `images/${index}.jpg`, src: `${index}.jpg` }),
  }));

const unknown = (key: string, count: number): Finding[] =>
  numbers(count).map((index) => ({
    file: `tin/bai-${index}.md`,
    diagnostic: diagnose('key-unfamiliar', start, { keys: key }),
  }));

test('pictures that are not there are one line a folder, and five folders at most', async () => {
  const two = await linesOf([...missing('tin/bien', 30), ...missing('tin/cang', 1)]);
  expect(two.slice(0, 3)).toEqual([
    'error image-missing (31)',
    '  tin/bien/bai-1.md:1:1 There is no file images/1.jpg for the picture 1.jpg. (and 29 other pictures of the articles in this folder)',
    '  tin/cang/bai-1.md:1:1 There is no file images/1.jpg for the picture 1.jpg.',
  ]);
  const many = await linesOf(numbers(14).flatMap((index) => missing(`tin/${index}`, 2)));
  expect(many.filter((line) => line.includes('other picture'))).toHaveLength(5);
  expect(many[0]).toBe('error image-missing (10 of 28, add “--all” to see them)');
});

test('a warning that many files share is one line', async () => {
  const lines = await linesOf([...unknown('mã tin', 25), ...unknown('nhuận bút', 2)], 'vi');
  expect(lines.slice(0, 3)).toEqual([
    'cảnh báo key-unfamiliar (27)',
    '  tin/bai-1.md:1:1 Phần khai báo có khóa lạ, không được dùng: mã tin. (và 24 chỗ khác)',
    '  tin/bai-1.md:1:1 Phần khai báo có khóa lạ, không được dùng: nhuận bút. (và 1 chỗ khác)',
  ]);
  expect(lines.join('\n')).not.toContain('--all');
});

test('every article that is held back is named, whatever its number', async () => {
  const held = numbers(30).map((index): Finding => ({
    file: `tin/bai-${index}.md`,
    diagnostic: diagnose('title-missing', start, {}),
  }));
  const text = (await linesOf(held)).join('\n');
  for (const { file } of held) expect(text).toContain(`${file}:1:1 `);
});

test('notes of many folders end with a line for the rest', async () => {
  const notes = (folders: number) =>
    numbers(folders).map((index): Finding => ({
      file: `tin/${index}/bai.md`,
      diagnostic: diagnose('date-missing', start, {}),
    }));
  const few = await linesOf(notes(5));
  expect(few.filter((line) => line.includes('no date (1)'))).toHaveLength(5);
  const many = await linesOf(notes(60));
  expect(many.filter((line) => line.includes('no date (1)'))).toHaveLength(4);
  expect(many).toContain('  56 other folders: no date (56)');
});

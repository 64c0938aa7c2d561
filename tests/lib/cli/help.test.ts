import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { uprightFont } from '@/lib/pictures/fonts';
import { runProcess } from '../../support/process';

const { scripts, version } = z
  .object({ scripts: z.record(z.string(), z.string()), version: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const commands = Object.values(scripts).flatMap((script) => /launch\.js (\w+)/.exec(script)?.[1] ?? []);

const run = (...args: string[]) => runProcess(process.execPath, [resolve('lib/cli/launch.js'), ...args]);
const next = (...args: string[]) =>
  runProcess(process.execPath, [resolve('node_modules/.bin/next'), ...args]);

describe.each(commands)('%s', (command) => {
  it('says how it is called, and does nothing else', async () => {
    const before = statSync(uprightFont).mtimeMs;
    const { code, stdout, stderr } = await run(command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run )?(?:-s )?${command}\\b.*\n`));
    const [usage = '', ...rest] = stdout.split('\n');
    for (const [option] of usage.matchAll(/--[a-z-]+/g))
      expect(
        rest.some((line) => new RegExp(`^  ${option} +\\w+ \\w+`).test(line)),
        option,
      ).toBe(true);
    expect(statSync(uprightFont).mtimeMs).toBe(before);
  });
});

it.each([
  [['build', '--version'], 0, new RegExp(`^${version}\n$`)],
  [
    ['build', '--stritc'],
    1,
    /^Unknown option '--stritc' \(did you mean --strict\?\)\. Usage: npm run build.*\n$/,
  ],
  [['font', '--quickly'], 1, /^Unknown option '--quickly'\. Usage: npm run font\n$/],
  [['build', 'nhanh'], 1, /^Unexpected argument 'nhanh'\. Usage: .*\n$/],
  [['check', '--format', 'pdf'], 1, /^--format: .*"sarif"\. Usage: .*\n$/],
  [
    ['build', '--stritc', '--lang', 'vi'],
    1,
    /^Lệnh này không dùng được “--stritc” \(có phải --strict không\?\)\. Cách dùng: npm run build.*\n$/,
  ],
  [
    ['check', '--format', 'pdf', '--lang', 'vi'],
    1,
    /^Giá trị của --format không dùng được\. Cách dùng: .*\n$/,
  ],
  [
    ['deploy', '--help', '--lang', 'vi'],
    0,
    /^Cách dùng: npm run deploy -- s3:\/\/KHO\/THƯ-MỤC[^\n]* \[--max-deletes SỐ\] \[--replaces TRANG\] \[--lang vi\|en\]\n\n {2}deploy {2}đưa những gì đã đổi /,
  ],
  [['import', '--lang', 'vi', '--help'], 0, /^Cách dùng: npm run import -- TỆP\|THƯ-MỤC[^\n]*\n\n/],
  [['deploy', '--lang', 'vi'], 1, /^Cách dùng: npm run deploy -- [^\n]*\n$/],
  [['check', '--format'], 1, /^[^\n]*--format[^\n]*Usage: .*\n$/],
  [['check', '--lang'], 1, /^--lang needs a value behind it\. Usage: .*\n$/],
  [['build', '--max-removals', '-1'], 1, /^--max-removals needs a value behind it\. Usage: .*\n$/],
  [['build', '--strict=1'], 1, /^--strict takes no value\. Usage: .*\n$/],
  [['biuld'], 1, /^There is no command “biuld”.*\n$/],
])('%j is answered', async (args, code, line) => {
  const ended = await run(...args);
  expect(ended.code).toBe(code);
  expect(ended.stdout + ended.stderr).toMatch(line);
});

it.each([
  ['build', 'npm run build'],
  ['start', 'npm start'],
  ['dev', 'npm run dev'],
])('“next %s” alone says which command is meant', async (command, meant) => {
  // Some other program may have port 3000.
  const { code, stdout, stderr } = await next(command, ...(command === 'build' ? [] : ['--port', '0']));
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain(`Next alone does not make this site: use “${meant}” instead.`);
});

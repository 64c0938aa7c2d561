import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProcess } from '../../support/process';
import { addressesOutside } from '../../support/published-site/outside';

const base = 'https://ban.github.io/bao';
// On the disk of the libraries: they are linked, not copied.
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/package-'));
const newsroom = join(folder, 'bao');
const own = join(newsroom, 'node_modules/toa-soan');
const packed = join(folder, 'package');

const run = (...args: string[]) =>
  runProcess(process.execPath, [join(own, 'lib/cli/toa-soan.js'), ...args], {
    cwd: newsroom,
    env: {
      CACHE_DIR: join(folder, 'cache'),
      SITE_URL: base,
      HOSTING: 'github-pages',
      LC_ALL: 'en_US.UTF-8',
      SOURCE_DATE_EPOCH: '1767225600',
    },
    seconds: 500,
  });

/** The packages that `npm install --omit=dev` puts at the top of `node_modules`; each holds those that lie in it. */
function librariesForUse(): string[] {
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { encoding: 'utf8' });
  const folders = stdout.split('\n').map((line) => relative(resolve('node_modules'), line));
  return folders.filter((name) => name !== '' && !name.startsWith('..') && !name.includes('node_modules'));
}

beforeAll(async () => {
  const { stdout } = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  spawnSync('tar', ['xzf', join(folder, stdout.trim()), '-C', folder]);
  const made = await runProcess(process.execPath, [join(packed, 'lib/cli/toa-soan.js'), 'new', newsroom]);
  expect(made.stderr).toBe('');
  // As “npm install” lays them out, without asking the network: what a newsroom has no use for is not there.
  const libraries = join(newsroom, 'node_modules');
  for (const library of librariesForUse()) {
    mkdirSync(join(libraries, dirname(library)), { recursive: true });
    spawnSync('cp', ['-al', resolve('node_modules', library), join(libraries, library)]);
  }
  renameSync(packed, own);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

it(
  'builds a new newsroom’s folder that has the packed project as a package',
  { timeout: 600_000 },
  async () => {
    for (const file of ['.gitignore', '.github/workflows/publish.yml', 'package.json', 'content/site.yaml'])
      expect(existsSync(join(newsroom, file)), file).toBe(true);
    const built = await run('build');
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(built.stdout).toMatch(/pages, .* MB in out;/);
    const site = join(newsroom, 'out');
    expect(readFileSync(join(site, 'bai-dau-tien/index.html'), 'utf8')).toContain('Bài đầu tiên');
    expect(await addressesOutside(site, base)).toEqual([]);
    const checked = await run('check', 'content/articles/bai-dau-tien.md', '--format', 'json');
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain('"content/articles/bai-dau-tien.md"');
    // Compiled pages and bundled commands are in the cache as well, wherever that is.
    expect(existsSync(join(newsroom, '.cache'))).toBe(false);
  },
);

it.each([
  [['--help'], 0, /^Usage: npx toa-soan build\|[^]* build +makes the site/],
  [
    ['build', '--help'],
    0,
    /^Usage: npx toa-soan build \[--strict\] \[--max-removals NUMBER\] \[--shard NUMBER\/OF\] \[--lang vi\|en\]\n\n/,
  ],
  [['article', '--help'], 0, /^Usage: npx toa-soan article FILE\|FOLDER\.\.\. \[--lang vi\|en\]\n\n/],
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['biuld'], 1, /^There is no command “biuld”\. Usage: .*\n$/],
  [['new'], 1, /^Usage: npx toa-soan new DIR\n$/],
  [['new', '.'], 1, /^\. is there already\. .*\n$/],
])('answers %j', async (args, code, line) => {
  const ended = await run(...args);
  expect(ended.code).toBe(code);
  expect(ended.stdout + ended.stderr).toMatch(line);
});

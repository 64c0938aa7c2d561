import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressesOutside } from '../../support/published-site/outside';
import { folderWith } from '../../support/folders';
import { runCommandLine } from '../../support/process';

const articles: [string, string][] = [
  [
    'mot.md',
    '---\naliases: [/2019/mot-cu.html]\n---\n\n# Một bài\n\nĐoạn mở đầu của bài thứ nhất.\n\n' +
      'Đoạn thứ hai, xem [bài](/hai/), [bài](/bao/hai/), [mục](hai.md) và [trang](https://ban.example/bao/hai/).\n',
  ],
  ['hai.md', '---\ndate: 2024-07-27\ntopic: Hải quan\n---\n\n# Hai bài\n\nĐoạn mở đầu của bài thứ hai.\n'],
  ['khong-tieu-de.md', ''],
];

/** Under a path: whatever a page or file names has to heed it. */
const base = 'https://ban.example/bao';

async function build(files: readonly [string, string][], ...flags: string[]) {
  const content = folderWith(
    Object.fromEntries(files.map(([name, body]) => [`content/articles/${name}`, body])),
  );
  const env = {
    CONTENT_DIR: join(content, 'content'),
    OUT_DIR: join(content, 'out'),
    CACHE_DIR: join(content, 'cache'),
    SITE_URL: base,
    SOURCE_DATE_EPOCH: '1767225600',
  };
  const { code, stdout } = await runCommandLine('build', ['--lang', 'en', ...flags], { env, seconds: 440 });
  return { code, told: stdout, site: join(content, 'out') };
}

/** Every file of a site with its bytes. */
function bytesOf(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(site.length), readFileSync(path, 'base64')]));
}

it(
  'builds the same bytes from another folder and order of files, and tells what it held back',
  { timeout: 900_000 },
  async () => {
    const one = await build(articles);
    const other = await build(articles.toReversed(), '--strict');
    expect(one.code).toBe(0);
    expect(one.told).toMatch(/articles[/\\]khong-tieu-de\.md:1:1/);
    expect(other.code).toBe(1);
    const built = bytesOf(one.site);
    expect([...built.keys()]).toEqual(
      expect.arrayContaining(['/index.html', '/mot/index.html', '/hai/index.html']),
    );
    expect(bytesOf(other.site)).toEqual(built);
    expect(await addressesOutside(one.site, base)).toEqual([]);
    const links = readFileSync(join(one.site, 'mot/index.html'), 'utf8').match(
      /<a href="[^"]*\/hai\/[^"]*"/g,
    );
    expect(new Set(links)).toEqual(
      new Set(['<a href="/bao/hai/"', '<a href="https://ban.example/bao/hai/"']),
    );
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressesOutside } from '../../support/published-site/outside';
import { folderWith } from '../../support/folders';
import { runCommandLine } from '../../support/process';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Articles that no reader may see, each with a word that stands in all that it says. */
const heldBack: { word: string; keys: string; folder?: string }[] = [
  { word: 'nhapkin', keys: 'draft: true\n' },
  { word: 'thekin', keys: 'keywords: nháp\n' },
  { word: 'muckin', keys: '', folder: '_drafts/' },
  { word: 'henkin', keys: 'publishDate: 2099-01-01 08:30\n' },
  { word: 'hetkin', keys: 'expiryDate: 2024-09-01\n' },
  { word: 'loikin', keys: 'draft: để xem\n' },
];

const articles: [string, string][] = [
  [
    'mot.md',
    '---\naliases: [/2019/mot-cu.html]\n---\n\n# Một bài\n\nĐoạn mở đầu của bài thứ nhất.\n\n' +
      'Đoạn thứ hai, xem [bài](/hai/), [bài](/bao/hai/), [mục](hai.md) và [trang](https://ban.example/bao/hai/).\n',
  ],
  ['hai.md', '---\ndate: 2024-07-27\ntopic: Hải quan\n---\n\n# Hai bài\n\nĐoạn mở đầu của bài thứ hai.\n'],
  ['khong-tieu-de.md', ''],
  ...heldBack.map(({ word, keys, folder = '' }): [string, string] => [
    `${folder}chuyen-${word}.md`,
    `---\ntitle: Chuyện ${word}\nauthors: Lê Thị ${word}\ntopic: Mục ${word}\ntags: [thẻ ${word}]\nslug: dia-chi-${word}\n` +
      `date: 2024-08-01\n${keys}---\n\nSa-pô ${word}.\n\n![Ảnh ${word}](${pixel})\n\nNăm 2019, Công ty ${word} được Chủ tịch nước ` +
      `tặng Huân chương Lao động hạng Ba, theo Nghị định số 7${word.length}/2014/NĐ-${word}.\n`,
  ]),
];

/** Under a path: whatever a page or file names has to heed it. */
const base = 'https://ban.example/bao';

async function build(files: readonly [string, string][], ...flags: string[]) {
  const content = folderWith({
    'content/site.yaml':
      'menu:\n  - { name: Bảng giá, link: /gia.txt }\n  - { name: Giới thiệu, link: /mot/#dau }\n',
    'content/static/gia.txt': 'Một hào',
    ...Object.fromEntries(files.map(([name, body]) => [`content/articles/${name}`, body])),
  });
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

/** The files that hold a word with this ending, in their names or texts, and the words; copies that are compressed say the same. */
function withWord(files: ReadonlyMap<string, string>, ending: string): string[] {
  const word = new RegExp(`[\\p{L}\\p{N}-]*(?:nhap|the|muc|hen|het|loi)${ending}`, 'giu');
  return [...files].flatMap(([file, bytes]) => {
    const text = Buffer.from(bytes, 'base64').toString().normalize('NFC');
    const found = new Set(`${file}\n${text}`.match(word));
    return [...found].map((each) => `${file}: ${each.toLowerCase()}`);
  });
}

it(
  'builds the same bytes from another folder and order of files, tells what it held back, and shows nothing of it',
  { timeout: 900_000 },
  async () => {
    const one = await build(articles);
    const other = await build(articles.toReversed(), '--strict');
    expect(one.code).toBe(0);
    expect(one.told).toMatch(/articles[/\\]khong-tieu-de\.md:1:1/);
    expect(one.told.match(/site\.yaml:\S+ warning link[-a-z]+/g)).toEqual([
      'site.yaml:3:31 warning link-fragment-unknown',
    ]);
    expect(other.code).toBe(1);
    const built = bytesOf(one.site);
    expect([...built.keys()]).toEqual(
      expect.arrayContaining(['/index.html', '/mot/index.html', '/hai/index.html']),
    );
    expect(bytesOf(other.site)).toEqual(built);
    expect(withWord(built, 'kin')).toEqual(
      ['/_nginx/gone.map', '/_redirects'].map((file) => `${file}: dia-chi-hetkin`),
    );
    expect([...built.keys()].filter((file) => file.startsWith('/hinh/'))).toEqual([]);
    expect(built.has('/410.html')).toBe(true);
    expect(await addressesOutside(one.site, base)).toEqual([]);
    const links = readFileSync(join(one.site, 'mot/index.html'), 'utf8').match(
      /<a href="[^"]*\/hai\/[^"]*"/g,
    );
    expect(new Set(links)).toEqual(
      new Set(['<a href="/bao/hai/"', '<a href="https://ban.example/bao/hai/"']),
    );
  },
);

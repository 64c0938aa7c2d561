import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSite, readSite } from '@/lib/content/read-site';
import { messageOf } from '@/lib/report/diagnostic';

/** Code and place of each finding: `site-value 2:1`. */
function told(yaml: string): string[] {
  return parseSite(yaml).findings.map(
    ({ diagnostic: { code, line, column } }) => `${code} ${line}:${column}`,
  );
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(made);
  return made;
}

describe('site.yaml', () => {
  it('need not be there, nor hold anything', async () => {
    const { site, findings } = await readSite(folder());
    expect(findings).toEqual([]);
    expect(site).toMatchObject({ name: 'Tòa soạn', publisher: 'Tòa soạn', languages: ['vi'], topics: [] });
    for (const yaml of ['', '# chưa viết gì\n', 'contacts:\ntopics:\n'])
      expect(parseSite(yaml), yaml).toMatchObject({ site, findings: [] });
  });

  it('is read from the content folder, in whatever form its letters come', async () => {
    const content = folder();
    writeFileSync(join(content, 'site.yaml'), '\ufeffname: Ba\u0301o Ha\u0309i \u0110a\u0306ng\r\n');
    expect((await readSite(content)).site).toMatchObject({ name: 'Báo Hải Đăng', publisher: 'Báo Hải Đăng' });
  });

  it.each(['site.yml', 'Site.yaml', 'site.yaml.txt'])(
    'is not looked for in %s, which is said',
    async (name) => {
      const content = folder();
      writeFileSync(join(content, name), 'name: Báo Hải Đăng');
      const { site, findings } = await readSite(content);
      expect(site.name).toBe('Tòa soạn');
      expect(findings).toMatchObject([
        { file: `../${name}`, diagnostic: { code: 'site-file-name', params: { name } } },
      ]);
      writeFileSync(join(content, 'site.yaml'), 'name: Báo Hải Đăng');
      expect((await readSite(content)).findings).toEqual([]);
    },
  );

  it.each(['publisher: [Hội Làm vườn]', 'owner: { name: Hội Làm vườn }', 'publisher:\n  name: Hội Làm vườn'])(
    'takes a text that stands alone in a list or map: %s',
    (yaml) => {
      expect(parseSite(yaml).site.publisher).toBe('Hội Làm vườn');
    },
  );

  it('names what else a map may hold', () => {
    const { site, findings } = parseSite('publisher: { name: Hội Làm vườn, address: Huế }');
    expect(site.publisher).toBe('Hội Làm vườn');
    expect(findings).toMatchObject([
      { diagnostic: { code: 'site-key-unfamiliar', params: { known: 'name' } } },
    ]);
  });

  it('keeps what a map says in spite of a line too far to the right and of a key twice', () => {
    const { site } = parseSite('contacts:\n  address: Huế\n   phone: 1\n   phone: 2\n');
    expect(site.contacts).toMatchObject({ address: 'Huế', phone: '2' });
  });

  it('gives topics addresses made of their names', () => {
    const { site } = parseSite('topics:\n  - name: Đời sống\n  - { name: Hải quan, slug: customs }\n');
    expect(site.topics).toEqual([
      { name: 'Đời sống', slug: 'doi-song', description: null },
      { name: 'Hải quan', slug: 'customs', description: null },
    ]);
  });

  it('is told where a setting is wrong, and keeps all the others', () => {
    const yaml =
      'name: [a, b]\nsocial:\n  - https://a.example/\n  - fb\n  - gì\n  - https://b.example/\ncontacts: { email: không }\ntagline: Hay\n';
    expect(told(yaml)).toEqual(['site-value 1:1', 'site-value 7:13', 'site-value 4:5', 'site-value 5:5']);
    expect(parseSite(yaml).site).toMatchObject({
      name: 'Tòa soạn',
      tagline: 'Hay',
      social: ['https://a.example/', 'https://b.example/'],
      contacts: { email: null },
    });
  });

  it('is told of unknown keys, with the one that may be meant', () => {
    const yaml =
      'nmae: Báo\ntheme: ananke\ntopics:\n  - name: Hải quan\n    descripton: Tin\ncontacts: { phoen: 1 }\n';
    const { site, findings } = parseSite(yaml);
    expect(told(yaml)).toEqual([
      'site-key-unknown 6:13',
      'site-key-unknown 5:5',
      'site-key-unknown 1:1',
      'site-key-unfamiliar 2:1',
    ]);
    expect(findings.map(({ diagnostic }) => diagnostic.params['nearest'])).toEqual([
      'phone',
      'description',
      'name',
      undefined,
    ]);
    expect(site.topics).toHaveLength(1);
  });

  it.each([
    ['languages: [vi, fr]', 'site-choice 1:17', 'vi, en'],
    ['sources: [{ kind: iframe, origin: "https://a.example" }]', 'site-choice 1:11', 'frame'],
    ['logo: ../logo.svg', 'site-path 1:1', '../logo.svg'],
    ['logo: https://a.example/logo.svg', 'site-path 1:1', 'https://a.example/logo.svg'],
    ['pictureFolders: [C:\\anh]', 'site-path 1:18', 'C:'],
    ['gone: [/, /tin/1.html]', 'site-gone-address 1:8', '“/”'],
    ['gone: ["/tin/*"]', 'site-gone-address 1:8', '/tin/*'],
    ['principles: mailto:a@b.vn', 'site-link 1:1', 'mailto:a@b.vn'],
    ['baseURL: https://a.example', 'site-address-setting 1:1', 'SITE_URL'],
    ['múi giờ: Asia/Bangkok', 'site-time-zone 1:1', 'Việt Nam'],
    ['menu: [{ name: A, ulr: /a/ }]', 'site-value 1:8', 'menu → 1'],
  ])('says of “%s” what is wrong, once', (yaml, at, said) => {
    expect(told(yaml)).toEqual([at]);
    const [finding] = parseSite(yaml).findings;
    expect(Object.values(finding ? messageOf(finding.diagnostic, 'vi') : {}).join(' ')).toContain(said);
  });

  it('tells of picture folders that are missing', async () => {
    const content = folder();
    mkdirSync(join(content, 'anh'));
    writeFileSync(join(content, 'site.yaml'), 'name: Báo\npictureFolders: [anh, khac]\n');
    const { findings } = await readSite(content);
    expect(findings.map(({ diagnostic }) => `${diagnostic.code} ${diagnostic.params['folder']}`)).toEqual([
      'site-folder-missing khac',
    ]);
  });

  it('has no two topics at one address', () => {
    const yaml = 'topics:\n  - name: Đời sống\n  - name: Doi song\n  - name: Khác\n';
    expect(told(yaml)).toEqual(['site-topic-twice 3:5']);
    expect(parseSite(yaml).site.topics.map(({ name }) => name)).toEqual(['Đời sống', 'Khác']);
  });

  it('names addresses that are gone and have a query', () => {
    const yaml = 'gone:\n  - /tin/cu.html\n  - /tin?id=5\n';
    expect(told(yaml)).toEqual(['site-gone-query 3:5']);
    expect(parseSite(yaml).site.gone).toEqual(['/tin/cu.html']);
    expect(told('gone: /x?id=5')).toEqual(['site-gone-query 1:1']);
  });

  it.each([
    [
      'a colon',
      'tagline: Báo Hải Đăng: tiếng nói của biển\nname: Hải Đăng',
      { tagline: 'Báo Hải Đăng: tiếng nói của biển' },
    ],
    ['an open quote', 'tagline: "Hay\nname: Hải Đăng', { tagline: 'Hay' }],
    ['a tab', 'contacts:\n\tphone: 024 3825\nname: Hải Đăng', { contacts: { phone: '024 3825' } }],
    ['an @', 'publisher: @haidang\nname: Hải Đăng', { publisher: '@haidang' }],
    ['an alias of nothing', 'name: Hải Đăng\nmenu: [*gone]', { menu: [] }],
    ['a line that is no setting', 'name: Hải Đăng\nmột dòng lẻ loi', {}],
  ])('loses nothing else to %s', (_, yaml, expected) => {
    const { site, findings } = parseSite(yaml);
    expect(site).toMatchObject({ name: 'Hải Đăng', ...expected });
    expect(findings.length).toBeLessThan(3);
  });

  it.each([
    ['tên: Hải Đăng\nkhẩu hiệu: Sáng', { name: 'Hải Đăng', tagline: 'Sáng' }],
    [
      'title: Hải Đăng\ndescription: Sáng\nlanguage: en-GB',
      { name: 'Hải Đăng', tagline: 'Sáng', languages: ['en'] },
    ],
    ['ngôn ngữ: Tiếng Việt, Tiếng Anh', { languages: ['vi', 'en'] }],
    ['phone: 0243825\nEmail: a@b.vn', { contacts: { phone: '0243825', email: 'a@b.vn' } }],
    ['liên hệ:\n  hotline: 0912 345 678', { contacts: { phone: '0912 345 678' } }],
    [
      'tổng biên tập: Lê An\ngiấy phép: 12/GP-BTTTT\nngày cấp: ngày 1 tháng 5 năm 2024',
      { legal: { editor: 'Lê An', licence: '12/GP-BTTTT', licenceDate: '2024-05-01' } },
    ],
    ['imprint: { license: 12/GP }', { legal: { licence: '12/GP' } }],
    ['offline: Không', { offline: false }],
    ['offline: FALSE', { offline: false }],
    ['front: bai-mot, bai-hai', { front: ['bai-mot', 'bai-hai'] }],
    ['gone: bai-cu', { gone: ['/bai-cu'] }],
    ['gone: ["https://bao-cu.vn/tin/1.html?utm_source=zalo"]', { gone: ['/tin/1.html'] }],
    ['front: [bai-mot, bai-hai, bai-mot]', { front: ['bai-mot', 'bai-hai'] }],
    ['languages: [vi, vi]', { languages: ['vi'] }],
    ['gone: [/a, /a]', { gone: ['/a'] }],
    ['principles: nguyen-tac.md', { principles: '/nguyen-tac/' }],
    [
      'menu: [{ title: Giới thiệu, url: gioi-thieu/ }]',
      { menu: [{ name: 'Giới thiệu', link: '/gioi-thieu/' }] },
    ],
    ['menu:\n  - tên: Liên hệ\n    liên kết: /lien-he/', { menu: [{ name: 'Liên hệ', link: '/lien-he/' }] }],
    [
      'abbreviations: [{ full: kiểm tra chuyên ngành, abbr: KTCN }]',
      { abbreviations: [{ name: 'kiểm tra chuyên ngành', short: ['KTCN'] }] },
    ],
    [
      'sources: [{ type: frame, host: "https://a.example" }]',
      { sources: [{ kind: 'frame', origin: 'https://a.example' }] },
    ],
    [
      'sources: { frame: "https://a.example" }',
      { sources: [{ kind: 'frame', origin: 'https://a.example' }] },
    ],
    [
      'sources: { kind: frame, origin: "https://a.example" }',
      { sources: [{ kind: 'frame', origin: 'https://a.example' }] },
    ],
    [
      'social: [facebook.com/bao, "http://x.com/bao"]',
      { social: ['https://facebook.com/bao', 'https://x.com/bao'] },
    ],
    ['---\nname: Hải Đăng\n...\n', { name: 'Hải Đăng' }],
    ['logo: /logo.svg', { logoPath: 'logo.svg' }],
    ['pictureFolders: [/anh/, .\\anh2]', { pictureFolders: ['anh', 'anh2'] }],
    ['accent: 98191c', { accent: { light: '#98191c' } }],
    [
      'social: {Facebook: toasoan, youtube: "@toasoan", zalo: 0901 234 567, other: https://a.example/x}',
      {
        social: [
          'https://www.facebook.com/toasoan',
          'https://www.youtube.com/@toasoan',
          'https://zalo.me/0901234567',
          'https://a.example/x',
        ],
      },
    ],
    [
      'menu:\n  main:\n    - {name: Giới thiệu, url: /gioi-thieu/}',
      { menu: [{ name: 'Giới thiệu', link: '/gioi-thieu/' }] },
    ],
    [
      'contacts: {phone: [024 1, 024 2], email: "Tòa soạn <ts@bao.example>"}',
      { contacts: { address: null, phone: '024 1, 024 2', email: 'ts@bao.example' } },
    ],
    ['email: mailto:ts@bao.example', { contacts: { address: null, phone: null, email: 'ts@bao.example' } }],
    ['social: https://a.example/', { social: ['https://a.example/'] }],
    [
      'social:\n  facebook: https://a.example/\n  zalo: https://b.example/',
      { social: ['https://a.example/', 'https://b.example/'] },
    ],
    ['menu:\n  Giới thiệu: /gioi-thieu/', { menu: [{ name: 'Giới thiệu', link: '/gioi-thieu/' }] }],
    ['menu:\n  - Giới thiệu: /gioi-thieu/', { menu: [{ name: 'Giới thiệu', link: '/gioi-thieu/' }] }],
    [
      'abbreviations: { KTCN: kiểm tra chuyên ngành }',
      { abbreviations: [{ name: 'kiểm tra chuyên ngành', short: ['KTCN'] }] },
    ],
    [
      'bodies:\n  Ủy ban nhân dân tỉnh Long An: UBND Long An',
      { bodies: [{ name: 'Ủy ban nhân dân tỉnh Long An', aliases: ['UBND Long An'] }] },
    ],
  ])('is understood as %j', (yaml, expected) => {
    const { site, findings } = parseSite(yaml);
    expect(site).toMatchObject(expected);
    expect(findings.filter(({ diagnostic }) => diagnostic.severity !== 'info')).toEqual([]);
  });

  it.each([
    'topics: [Hải quan, Đời sống]',
    'topics:\n  - Hải quan\n  - Đời sống',
    'topics: Hải quan, Đời sống',
    'topics:\n  hai-quan: Hải quan\n  doi-song: Đời sống',
    'topics:\n  Hải quan: hai-quan\n  Đời sống:',
    'chuyên mục:\n  hai-quan: { name: Hải quan }\n  Đời sống: { slug: doi-song }',
    'topics:\n  - hai-quan: Hải quan\n  - name: Đời sống',
    'topics:\n  - { title: Hải quan, url: /chuyen-muc/hai-quan/ }\n  - { tên: Đời sống, slug: Đời Sống }',
    'topics: Hải quan, , Đời sống',
  ])('has the topics of %j', (yaml) => {
    expect(parseSite(yaml).site.topics).toEqual([
      { name: 'Hải quan', slug: 'hai-quan', description: null },
      { name: 'Đời sống', slug: 'doi-song', description: null },
    ]);
  });

  it('has a setting’s own name before another name of it, and says so at the other', () => {
    const yaml = 'title: Khác\nname: Báo\ncontacts: { hotline: 1, phone: 2 }';
    expect(parseSite(yaml).site).toMatchObject({ name: 'Báo', contacts: { phone: '2' } });
    expect(told(yaml)).toEqual(['site-key-unfamiliar 3:13', 'site-key-unfamiliar 1:1']);
  });

  it('says where a setting was written that was read in another form', () => {
    expect(told('menu:\n  Tin: /tin/\n  Trang: //xa')).toEqual(['site-link 3:3']);
    expect(told('name: Báo\nhotline: {a: 1}')).toEqual(['site-key-read-as 2:1', 'site-value 2:1']);
    const { linkPlaces } = parseSite('menu:\n  Xa: //xa\n  Tin: /tin/');
    expect(linkPlaces.get('/tin/')).toMatchObject({ line: 3 });
  });

  it('tells editors in both languages how to write it', () => {
    const [finding] = parseSite('principles: [1]').findings;
    if (!finding) throw new Error('nothing was told');
    expect(messageOf(finding.diagnostic, 'vi').remedy).toBe(
      'Hãy viết theo mẫu “principles: /nguyen-tac-bien-tap/”.',
    );
    expect(messageOf(finding.diagnostic, 'en').what).toContain('“principles”');
  });

  it.each([
    ['name: Hải Đăng', 'Tin tức của Hải Đăng'],
    ['name: The Delta Post\nlanguages: [en, vi]', 'News from The Delta Post'],
    ['name: Hải Đăng\ntagline: Tin biển', 'Tin biển'],
  ])('says of a paper without a tagline only what its name says: %j', (yaml, tagline) => {
    expect(parseSite(yaml).site.tagline).toBe(tagline);
  });

  it('survives aliases that mean more than fits in memory', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const [index, to] of names.entries()) {
      const from = names[index - 1];
      if (from !== undefined) bomb.push(`${to}: &${to} [${`*${from}, `.repeat(9)}]`);
    }
    expect(parseSite(`${bomb.join('\n')}\nname: Báo`).site.name).toBe('Báo');
    expect(parseSite('name: &a Báo\ntagline: *a').site.tagline).toBe('Báo');
  });

  it('never keeps a paper from being published, whatever it holds', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()));
    const key = fc.oneof(
      fc.constantFrom('name', 'topics', 'contacts', 'social', 'languages', 'slug'),
      fc.string(),
    );
    const map = fc.dictionary(
      key,
      fc.oneof(value, fc.dictionary(key, value), fc.array(fc.dictionary(key, value))),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          map.map((data) => JSON.stringify(data)),
        ),
        (yaml) => {
          expect(parseSite(yaml).site.name).not.toBe('');
        },
      ),
    );
  });
});

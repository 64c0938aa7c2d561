import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAccent, grounds } from '@/lib/pictures/colours/grounds';
import { imprintGaps } from '@/lib/content/site-keys/imprint-gaps';
import { parseSite } from '@/lib/content/read-site';
import { messageOf } from '@/lib/report/diagnostic';

/** Code, place and English sentence of each finding. */
const told = (yaml: string) =>
  parseSite(yaml).findings.map(({ diagnostic }) => {
    const { code, line, column } = diagnostic;
    return { at: `${code} ${line}:${column}`, said: messageOf(diagnostic, 'en').what };
  });

describe('the accent in site.yaml', () => {
  it.each([
    ["accent: '#0b5d3b'", '#0b5d3b'],
    ['accent: "#00F"', '#0000ff'],
    // YAML takes these for comments.
    ['accent: #0b5d3b', '#0b5d3b'],
    ['accent:   #0B5D3B   màu cờ', '#0b5d3b'],
    ['accent:\n  light: #0b5d3b\n  dark: #8fd6b4', '#0b5d3b'],
  ])('%s is taken', (yaml, light) => {
    const { site, findings } = parseSite(yaml);
    expect(findings).toEqual([]);
    expect(site.accent?.light).toBe(light);
    expect(site.accent?.dark).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each([
    ["accent: '#ffd400'", 'site-accent-light 1:1', '1.3 : 1'],
    ["name: Báo\naccent: '#767676'", 'site-accent-light 2:1', '4.1 : 1'],
    ["accent: { light: '#0b5d3b', dark: '#0b5d3b' }", 'site-accent-dark 1:29', '2.0 : 1'],
  ])('%s is refused, with how far it is from being read', (yaml, at, ratio) => {
    const [finding, ...others] = told(yaml);
    expect(others).toEqual([]);
    expect(finding?.at).toBe(at);
    expect(finding?.said).toContain(ratio);
  });

  it('is refused with a colour that would do', () => {
    const [finding] = parseSite("accent: '#ffd400'").findings;
    const better = String(finding?.diagnostic.params['better']);
    expect(parseSite(`accent: '${better}'`).findings).toEqual([]);
    expect(parseSite("accent: '#ffd400'").site.accent).toBeNull();
  });

  it('keeps the colour of one scheme where only the other is wrong', () => {
    const { site } = parseSite("accent: { light: '#0b5d3b', dark: '#111111' }");
    expect(site.accent?.light).toBe('#0b5d3b');
    expect(site.accent?.dark).not.toBe('#111111');
  });

  it.each(['accent: red', 'accent: 5', 'accent: [a]', 'accent: rgb(1,2,3)', 'accent: { colour: x }'])(
    '%s is told with an example',
    (yaml) => {
      const { site, findings } = parseSite(yaml);
      expect(site.accent).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
    },
  );

  it('is measured against the grounds that the styles have', () => {
    const tokens = readFileSync('components/tokens.css', 'utf8');
    const [paper, wash, accent] = ['paper', 'wash', 'accent'].map((name) =>
      new RegExp(`--${name}: light-dark\\((.+), (.+)\\);`).exec(tokens)?.slice(1),
    );
    expect(paper?.map((colour) => colour.replace(/^#fff$/, '#ffffff'))).toEqual([
      grounds.light.paper,
      grounds.dark.paper,
    ]);
    expect(wash).toEqual([grounds.light.wash, grounds.dark.wash]);
    expect(accent).toEqual([defaultAccent.light, defaultAccent.dark]);
  });
});

describe('other hosts in site.yaml', () => {
  it.each([
    ['https://player.example.vn', 'https://player.example.vn'],
    ['https://Player.Example.VN/', 'https://player.example.vn'],
    ['https://*.dem.vn', 'https://*.dem.vn'],
    ['https://dem.vn:8443', 'https://dem.vn:8443'],
  ])('%s is let through', (origin, taken) => {
    const { site, findings } = parseSite(`sources: [{ kind: frame, origin: "${origin}" }]`);
    expect(findings).toEqual([]);
    expect(site.sources).toEqual([{ kind: 'frame', origin: taken }]);
  });

  it.each([
    "'unsafe-inline'",
    'unsafe-eval',
    '*',
    'https:',
    'data:',
    'http://dem.vn',
    'https://*',
    'https://*.vn',
    'https://dem.vn/dem.js',
    "https://dem.vn 'unsafe-inline'",
    'https://dem.vn;script-src-elem *',
    'https://ten:matkhau@dem.vn',
    'https://dem.vn?x',
  ])('%s is refused, and the others hold', (origin) => {
    const yaml = `sources:\n  - kind: image\n    origin: ${JSON.stringify(origin)}\n  - { kind: form, origin: "https://thu.vn" }`;
    expect(told(yaml).map(({ at }) => at)).toEqual(['site-origin 2:5']);
    expect(parseSite(yaml).site.sources).toEqual([{ kind: 'form', origin: 'https://thu.vn' }]);
  });
});

describe('the imprint', () => {
  const full = [
    'publisher: Hội Nhà báo',
    'contacts: { address: 1 Tràng Tiền }',
    'imprint: { licence: 12/GP-BTTTT, licenceDate: 1/5/2024, editor: Lê An, copyright: © Báo }',
  ].join('\n');

  it('reads the day of the licence as it is written', () => {
    for (const day of ['1/5/2024', '01-05-2024', '2024-05-01', '1.5.2024'])
      expect(parseSite(`imprint: { licenceDate: ${day} }`).site.legal.licenceDate, day).toBe('2024-05-01');
    for (const day of ['31/2/2024', 'tháng 5', '5/2024', '0/0/2024'])
      expect(
        told(`imprint: { editor: Lê An, licenceDate: ${day} }`).map(({ at }) => at),
        day,
      ).toEqual(['site-day 1:27']);
    expect(parseSite('imprint: { editor: Lê An, licenceDate: mai }').site.legal.editor).toBe('Lê An');
  });

  it('is missed where the site is built for the public alone', () => {
    const missing = (yaml: string, base: string) =>
      imprintGaps(parseSite(yaml).site, base).map(({ diagnostic }) => diagnostic.params['missing']);
    expect(missing('', 'http://localhost:3000')).toEqual([]);
    expect(missing('', 'http://127.0.0.1:8080')).toEqual([]);
    expect(missing(full, 'https://bao.example')).toEqual([]);
    expect(missing('', 'https://bao.example')).toEqual([
      'imprint → licence, imprint → licenceDate, imprint → editor, imprint → copyright, publisher, contacts → address',
    ]);
    expect(missing(full.replace('editor: Lê An, ', ''), 'https://bao.example')).toEqual(['imprint → editor']);
  });
});

describe('the menu', () => {
  it('leads to this site and to others', () => {
    const { site, findings } = parseSite(
      'menu:\n  - { name: Giới thiệu, link: /gioi-thieu/ }\n  - { name: Báo in, link: "https://bao.vn/in" }',
    );
    expect(findings).toEqual([]);
    expect(site.menu.map(({ link }) => link)).toEqual(['/gioi-thieu/', 'https://bao.vn/in']);
  });

  it.each([
    ['gioi-thieu.md', '/gioi-thieu/'],
    ['/gioi-thieu', '/gioi-thieu/'],
    ['/chuyen-muc/hai-quan', '/chuyen-muc/hai-quan/'],
    ['/feed.xml', '/feed.xml'],
    ['/tim-kiem/?q=a', '/tim-kiem/?q=a'],
  ])('takes %s for %s', (link, address) => {
    expect(parseSite(`menu: [{ name: A, link: '${link}' }]`).site.menu).toEqual([
      { name: 'A', link: address },
    ]);
  });

  it.each(['javascript:alert(1)', '//la.vn/', 'Giới thiệu', 'http://bao.vn', '/a\\b'])(
    'does not lead to %s',
    (link) => {
      const yaml = `menu:\n  - { name: A, link: /a/ }\n  - { name: B, link: '${link}' }`;
      expect(told(yaml).map(({ at }) => at)).toEqual(['site-link 3:5']);
      expect(parseSite(yaml).site.menu).toHaveLength(1);
    },
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('gives topics addresses made of their names', () => {
    const { site } = parseSite('topics:\n  - name: Đời sống\n  - { name: Hải quan, slug: customs }\n');
    expect(site.topics).toEqual([
      { name: 'Đời sống', slug: 'doi-song', description: null },
      { name: 'Hải quan', slug: 'customs', description: null },
    ]);
  });

  it('is told where a setting is wrong, and keeps all the others', () => {
    const yaml =
      'name: 5\nsocial:\n  - https://a.example/\n  - fb\ncontacts: { phone: 0243825 }\ntagline: Hay\n';
    expect(told(yaml)).toEqual(['site-value 1:1', 'site-value 5:13', 'site-value 4:5']);
    expect(parseSite(yaml).site).toMatchObject({
      name: 'Tòa soạn',
      tagline: 'Hay',
      social: ['https://a.example/'],
      contacts: { phone: null },
    });
  });

  it('is told of unknown keys with the nearest known one', () => {
    const yaml =
      'nmae: Báo\ntopics:\n  - name: Hải quan\n    descripton: Tin\ncontacts: { e-mail: a@b.vn }\n';
    const { site, findings } = parseSite(yaml);
    expect(told(yaml)).toEqual(['site-key-unknown 5:13', 'site-key-unknown 4:5', 'site-key-unknown 1:1']);
    expect(findings.map(({ diagnostic }) => diagnostic.params['nearest'])).toEqual([
      'email',
      'description',
      'name',
    ]);
    expect(site.topics).toHaveLength(1);
  });

  it('has no two topics at one address', () => {
    const yaml = 'topics:\n  - name: Đời sống\n  - name: Doi song\n  - name: Khác\n';
    expect(told(yaml)).toEqual(['site-topic-twice 3:5']);
    expect(parseSite(yaml).site.topics.map(({ name }) => name)).toEqual(['Đời sống', 'Khác']);
  });

  it('is told where it is no YAML', () => {
    expect(told('name: Báo\ntagline: "mở\n')).toEqual(['site-yaml 3:1']);
    expect(told('- một\n- hai\n')).toEqual(['site-yaml 1:1']);
  });

  it('tells editors in both languages how to write it', () => {
    const [finding] = parseSite('principles: nguyen-tac').findings;
    if (!finding) throw new Error('nothing was told');
    expect(messageOf(finding.diagnostic, 'vi').remedy).toBe(
      'Hãy viết theo mẫu “principles: /nguyen-tac-bien-tap/”.',
    );
    expect(messageOf(finding.diagnostic, 'en').what).toContain('“principles”');
  });

  it('is told where its aliases mean nothing, or more than fits in memory', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const [index, to] of names.entries()) {
      const from = names[index - 1];
      if (from !== undefined) bomb.push(`${to}: &${to} [${`*${from}, `.repeat(9)}]`);
    }
    for (const yaml of [bomb.join('\n'), 'topics: *gone', 'name: Báo\nmenu: [*gone]'])
      expect(parseSite(yaml).findings.map(({ diagnostic }) => diagnostic.code)).toEqual(['site-yaml']);
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

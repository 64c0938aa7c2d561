import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { madeFolders } from '../../support/made-pictures';
import { run, runIn } from '../../support/command';

const good =
  '---\ndate: 2026-01-02\nauthors: Lê An\nlede: Tàu về bến.\n---\n\n# Bến cảng\n\nTàu vào cảng từ sớm, mang theo hàng của cả một mùa.\n\nHàng lên bờ.\n';

const report = z.object({
  counts: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
  findings: z.array(
    z.object({
      file: z.string(),
      line: z.int(),
      column: z.int(),
      severity: z.string(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});
const parse = (stdout: string) => report.parse(JSON.parse(stdout));

describe('npm run check', () => {
  it('tells of every file that cannot be published, at its line, and of the others all the same', () => {
    const { content, cache } = madeFolders({
      'articles/good.md': good,
      'articles/open.md': '---\ntitle: Tựa\n\nBài.\n',
      'articles/bad-state.md': '---\ntitle: Tựa\ndraft: có lẽ\n---\n\nBài.\n',
      'articles/latin1.md': Buffer.concat([Buffer.from('# Tựa\n\nDòng '), Buffer.from([0xe9, 0x0a])]),
      'articles/large.md': `# Tựa\n\n${'rất dài '.repeat(1_000_000)}`,
      'articles/sub/good.md': good,
      'articles/table.xlsx': 'no picture',
      'articles/.DS_Store': 'nothing',
      'secret.md': good,
    });
    symlinkSync('/etc/passwd', join(content, 'articles', 'passwd.md'));
    symlinkSync('../secret.md', join(content, 'articles', 'inside.md'));
    const { status, stdout } = runIn('check', content, cache, ['--format', 'json']);
    expect(status).toBe(1);
    const found = parse(stdout).findings;
    const told = found.map(({ file, line, column, severity, code }) => {
      return `${file.replace(/^.*articles\//, '')}:${line}:${column} ${severity} ${code}`;
    });
    expect(told).toEqual(
      expect.arrayContaining([
        'open.md:1:1 error front-matter-open',
        'bad-state.md:3:8 error state-unclear',
        'latin1.md:3:6 error not-utf-8',
        'large.md:1:1 error file-too-large',
        'sub/good.md:1:1 error slug-duplicate',
        'passwd.md:1:1 error link-outside',
        'table.xlsx:1:1 warning file-not-article',
      ]),
    );
    expect(told.join()).not.toMatch(/DS_Store|inside\.md:1:1 error link-outside/);
    const duplicate = found.find(({ code }) => code === 'slug-duplicate');
    expect(duplicate?.message).toMatch(/“good\.md” is published, “sub\/good\.md” is not/);
  });

  it('points at the place as an editor counts it, a byte order mark and CRLF notwithstanding', () => {
    const unsigned = good.replace('authors: Lê An\n', '');
    const text = `\ufeff${unsigned}\n**Lưu mạnh Tưởng**\n`.replaceAll('\n', '\r\n');
    const { stdout } = run('check', { 'articles/a.md': text }, ['--lang', 'vi']);
    expect(stdout).toMatch(
      /articles\/a\.md:12:3 cảnh báo name-not-capitalised\n {2}12 │ \*\*Lưu mạnh Tưởng\*\*\n {5}│ {3}\^\n/,
    );
  });

  it('has nothing to say about a tidy article, nor about an empty folder', () => {
    const tidy = run('check', { 'articles/a.md': good });
    expect([tidy.stdout, tidy.status]).toEqual(['Nothing to fix.\n', 0]);
    const empty = run('check', { 'articles/.gitkeep': '' });
    expect([empty.stdout, empty.status]).toEqual(['Nothing to fix.\n', 0]);
  });

  it('says what to do where there is no folder of articles', () => {
    const { status, stderr, stdout } = run('check', {});
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no folder of articles at .*articles\. Put .* or set CONTENT_DIR/);
    expect(stdout).toBe('');
  });

  it('makes a build say so, too, before it looks at any file', () => {
    const { content, cache } = madeFolders({});
    symlinkSync('/proc/self/root', join(content, 'root'));
    const { status, stderr } = runIn('build', content, cache, []);
    expect([status, stderr]).toEqual([1, expect.stringContaining('There is no folder of articles at ')]);
  });

  it.each([
    [['--strict'], /Unknown option '--strict'/],
    [['--format', 'xml'], /--format: .*"text"\|"json"\|"github"\|"sarif"/],
    [['--lang', 'fr'], /--lang: .*"vi"\|"en"/],
  ])('refuses %j and says how it is called', (args, problem) => {
    const { status, stderr } = run('check', { 'articles/a.md': good }, args);
    expect(status).toBe(1);
    expect(stderr).toMatch(problem);
    expect(stderr).toContain('Usage: npm run check -- [FILE|FOLDER]...');
  });

  it('speaks of the files that it is given alone, beside the others of the content folder', () => {
    const { content, cache } = madeFolders({
      'articles/a.md': good,
      'articles/b/a.md': good,
      'articles/c.md': 'Không có tựa.',
    });
    const { stdout } = runIn('check', content, cache, ['--format', 'json', join(content, 'articles', 'b')]);
    const told = parse(stdout).findings.map(({ file, code }) => [file.replace(/^.*articles\//, ''), code]);
    expect(told).toEqual([['b/a.md', 'slug-duplicate']]);
  });

  it('takes drafts from elsewhere, and tells of one that is missing', () => {
    const { content, cache } = madeFolders({ 'articles/a.md': good, 'drafts/a.md': '---\ntitle: Tựa\n' });
    const paths = [join(content, 'drafts'), join(content, 'drafts', 'b.md')];
    const { status, stdout } = runIn('check', content, cache, ['--format', 'github', ...paths]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=.*drafts\/a\.md,line=1,col=1,title=front-matter-open::/m);
    expect(stdout).toMatch(/^::error file=.*drafts\/b\.md,line=1,col=1,title=file-unreadable::/m);
    expect(stdout).not.toMatch(/articles\/a\.md/);
  });

  it('takes a draft with a picture where there is no content folder', () => {
    const { content, cache } = madeFolders({ 'nhap.md': `${good}\n![Bến cảng](../images/ben.jpg)\n` });
    const given = ['--format', 'github', join(content, 'nhap.md')];
    const { status, stdout } = runIn('check', join(content, 'chua-co'), cache, given);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=.*nhap\.md,line=13,col=1,title=image-missing::/m);
  });

  it('says on one line a folder what is well with its articles, and with --all at which place', () => {
    const plain = '# Bến cảng\n\nTàu vào cảng từ sớm, mang theo hàng của cả một mùa.\n\nHàng lên bờ.\n';
    const files = {
      'articles/a.md': plain,
      'articles/bien/b.md': plain.replaceAll('cảng', 'phà').replace('Hàng lên bờ', 'Khách qua sông'),
      'articles/bien/c.md': plain.replaceAll('cảng', 'xe').replace('Hàng lên bờ', 'Khách về quê'),
    };
    const { stdout, status } = run('check', files, ['--lang', 'vi']);
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.includes('articles'))).toEqual([
      expect.stringMatching(
        /articles: không có tên tác giả \(1\), không có ngày đăng \(1\), lấy đoạn đầu làm sa-pô \(1\)$/,
      ),
      expect.stringMatching(
        /articles\/bien: không có tên tác giả \(2\), không có ngày đăng \(2\), lấy đoạn đầu làm sa-pô \(2\)$/,
      ),
    ]);
    expect(stdout).toMatch(/\nKhông có gì phải sửa\.\n$/);
    const all = run('check', files, ['--lang', 'vi', '--all']).stdout;
    expect(all).toMatch(/articles\/bien\/c\.md:3:1 ghi chú lede-from-body\n/);
    expect(run('check', files, ['--format', 'github']).stdout).toBe('');
    expect(run('check', files, ['--format', 'github', '--all']).stdout).toMatch(/^::notice /);
  });

  it('lists many warnings by their code on few lines, and leaves out no error', () => {
    const names = Array.from({ length: 40 }, (_, index) => `bai-${index}`);
    const files: Record<string, string> = {};
    for (const [index, name] of names.entries()) {
      const own = good.replaceAll('cảng', `cảng số ${index}`);
      files[`articles/${name}.md`] = own.replace('date:', `ngay-nhan-${index}: x\ndate:`);
      files[`articles/loi/${name}-loi.md`] = `---\ntitle: ${name}\n`;
    }
    const { stdout, status } = run('check', files, ['--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout.split('\n').length).toBeLessThan(100);
    for (const name of names) expect(stdout).toContain(`loi/${name}-loi.md:1:1 `);
    expect(stdout).toMatch(
      /warning key-unfamiliar \(2 of 40, add “--all” to see them\)\n(?: {2}\S+bai-\d+\.md:2:1 .*\n){2}/,
    );
    expect(run('check', files, ['--all']).stdout.match(/ warning key-unfamiliar\n/g)).toHaveLength(40);
  });
});

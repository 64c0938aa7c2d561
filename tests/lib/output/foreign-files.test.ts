import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from '@/lib/output/swap';
import { filesIn, writeFiles } from '../../support/files';
import { folderWith } from '../../support/folders';
import { nextPage } from '../../support/next-pages';
import { publishPages } from '../../support/publish-pages';

const front = { '/': nextPage() };

/** Publishes pages into `out` of a folder as a build does. */
async function publish(folder: string, pages: Readonly<Record<string, string>>): Promise<void> {
  const out = join(folder, 'out');
  await replaceFolder(out, async (next, spare) => {
    await publishPages(join(folder, 'work'), spare === null ? [next] : [next, spare], { pages, served: out });
  });
}

describe('files that others put into the site’s folder', () => {
  const others = {
    CNAME: 'bao.example',
    '.well-known/security.txt': 'Contact: mailto:toasoan@bao.example',
    'uploads/2026/ảnh chụp.jpg': 'pixels',
    'mot/note.txt': 'beside a page of ours',
  };

  it('survive as many builds as there are, while ours come and go', async () => {
    const folder = folderWith({});
    const out = join(folder, 'out');
    await publish(folder, { ...front, '/mot/': nextPage() });
    writeFiles(out, others);
    mkdirSync(join(out, 'logs'));
    chmodSync(join(out, 'uploads'), 0o770);
    symlinkSync('uploads/2026', join(out, 'latest'));
    for (const pages of [{ '/mot/': nextPage() }, { '/hai/': nextPage() }, {}, { '/ba/': nextPage() }]) {
      await publish(folder, { ...front, ...pages });
      for (const [path, content] of Object.entries(others))
        expect(readFileSync(join(out, path), 'utf8')).toBe(content);
      expect(statSync(join(out, 'logs')).isDirectory()).toBe(true);
      expect(statSync(join(out, 'uploads')).mode & 0o777).toBe(0o770);
      expect(readlinkSync(join(out, 'latest'))).toBe('uploads/2026');
      const ours = filesIn(out).filter((file) => file.endsWith('index.html'));
      const expected = [
        'index.html',
        ...Object.keys(pages).map((address) => `${address.slice(1)}index.html`),
      ];
      expect(ours).toEqual(expected.sort());
    }
  });

  it('stay away once they were taken away', async () => {
    const folder = folderWith({});
    const out = join(folder, 'out');
    await publish(folder, front);
    writeFiles(out, others);
    await publish(folder, front);
    rmSync(join(out, 'CNAME'));
    rmSync(join(out, 'uploads'), { recursive: true });
    for (let build = 0; build < 3; build += 1) await publish(folder, front);
    expect(filesIn(out).filter((file) => /CNAME|uploads/.test(file))).toEqual([]);
    expect(readFileSync(join(out, '.well-known/security.txt'), 'utf8')).toContain('Contact');
  });

  it.each([
    ['a page', 'hai/index.html'],
    ['a page’s folder', 'hai'],
  ])('stop the build where the site comes to have %s at their place', async (_, path) => {
    const folder = folderWith({});
    const out = join(folder, 'out');
    await publish(folder, front);
    writeFiles(out, { [path]: 'mine' });
    await expect(publish(folder, { ...front, '/hai/': nextPage() })).rejects.toThrow(`${path} was put there`);
    expect(readFileSync(join(out, path), 'utf8')).toBe('mine');
    writeFileSync(join(out, 'index.html'), 'ours, changed by hand');
    rmSync(join(out, path));
    await publish(folder, { ...front, '/hai/': nextPage() });
    expect(readFileSync(join(out, 'hai/index.html'), 'utf8')).toContain('Chào');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Chào');
  });
});

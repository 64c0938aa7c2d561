import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { firstCommits } from '@/lib/content/first-commits';
import { loadNewsroom } from '@/lib/content/load';
import { madeFolders } from '../../support/made-pictures';

/** A repository whose folder `content` holds the articles of a paper. */
function repository() {
  const { folder, content, cache } = madeFolders();
  mkdirSync(join(content, 'articles'));
  const git = (date: string, ...command: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=An', '-c', 'user.email=an@bao.example', ...command], {
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: 'pipe',
    });
  git('', 'init', '-q');
  writeFileSync(join(folder, '.gitignore'), 'cache\n');
  return {
    folder,
    content,
    cache,
    write: (name: string, text = `# Bài ${name}\n\nMở đầu của ${name}.\n`): void => {
      mkdirSync(join(content, 'articles', name, '..'), { recursive: true });
      writeFileSync(join(content, 'articles', name), text);
    },
    commit: (day: string): void => {
      git(`${day}T00:00:00Z`, 'add', '-A');
      git(`${day}T00:00:00Z`, 'commit', '-q', '-m', day);
    },
  };
}

const daysOf = (commits: ReadonlyMap<string, number>) =>
  Object.fromEntries(
    [...commits].map(([path, time]) => [path, new Date(time * 1000).toISOString().slice(0, 10)]),
  );

describe('the first commit of a file', () => {
  it('is told whatever the file is called, and however often it was changed, moved or taken out since', () => {
    const { content, cache, write, commit } = repository();
    for (const name of ['a.md', 'b.md', 'hải quan/bến "mới".md']) write(name);
    commit('2024-01-01');
    write('a.md', '# Bài a\n\nSửa.\n');
    write('c.md');
    commit('2024-02-01');
    renameSync(join(content, 'articles/b.md'), join(content, 'articles/d.md'));
    rmSync(join(content, 'articles/a.md'));
    commit('2024-03-01');
    write('a.md');
    commit('2024-04-01');
    write('chua-ghi.md');
    const days = daysOf(firstCommits(content, cache));
    expect(days).toMatchObject({
      'a.md': '2024-01-01',
      'hải quan/bến "mới".md': '2024-01-01',
      'c.md': '2024-02-01',
      'd.md': '2024-01-01',
    });
    expect(days).not.toHaveProperty('chua-ghi.md');
    // From the cache, and anew after another commit.
    expect(daysOf(firstCommits(content, cache))).toEqual(days);
    commit('2024-05-01');
    expect(daysOf(firstCommits(content, cache))).toEqual({ ...days, 'chua-ghi.md': '2024-05-01' });
  });

  it('is not told where there is no history, or one that was cut off', () => {
    const { content, cache, folder, write, commit } = repository();
    write('a.md');
    expect(firstCommits(content, cache).size).toBe(0);
    commit('2024-01-01');
    write('b.md');
    commit('2024-02-01');
    const shallow = join(folder, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, shallow], { stdio: 'pipe' });
    expect(firstCommits(join(shallow, 'content'), cache).size).toBe(0);
    const outside = madeFolders({ 'articles/a.md': '# A\n' });
    expect(firstCommits(outside.content, outside.cache).size).toBe(0);
  });

  it('puts articles without a day in order, and reading it writes nothing into the repository', async () => {
    const { folder, content, cache, write, commit } = repository();
    const names = ['m.md', 'a.md', 'z.md', 'k.md', 'c.md'];
    for (const [index, name] of names.entries()) {
      write(name, `---\ndate: 2024-01\n---\n\n# Bài ${name}\n\nMở đầu.\n`);
      commit(`2024-01-0${index + 1}`);
    }
    write('moi.md', '---\ndate: 2024-01\n---\n\n# Bài mới\n\nMở đầu.\n');
    const before = stateOf(folder);
    const { articles } = await loadNewsroom(readSettings({ CONTENT_DIR: content, CACHE_DIR: cache }));
    expect(articles.map(({ file }) => file)).toEqual(['moi.md', ...names.toReversed()]);
    expect(stateOf(folder)).toEqual(before);
  });

  it('decides which of two files keeps an address, whatever their paths and dates', async () => {
    const { content, cache, write, commit } = repository();
    const dated = (day: string) => `---\ndate: ${day}\n---\n# Họp báo\n\nMở đầu.\n`;
    write('kinh-te/hop-bao.md', dated('2026-03-01'));
    commit('2024-01-01');
    write('an-ninh/hop-bao.md', dated('2026-02-01'));
    const published = async () => {
      const { articles } = await loadNewsroom(readSettings({ CONTENT_DIR: content, CACHE_DIR: cache }));
      return articles.map(({ file }) => file);
    };
    expect(await published()).toEqual(['kinh-te/hop-bao.md']);
    commit('2024-02-01');
    expect(await published()).toEqual(['kinh-te/hop-bao.md']);
  });
});

/** Every file outside the cache, with when it was changed. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('cache'))
    .map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`)
    .sort();
}

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, killedBuild } from './builds';
import { contentEdits } from './content-edits';
import type { Desk, Edit } from './desk';
import { differences } from './differences';

/** What befalls a build and its folders. */
export const mishaps: Readonly<Record<string, Edit>> = {
  'let a day pass'(desk) {
    desk.now += 86_400;
    return new Date(desk.now * 1000).toISOString();
  },

  async 'kill a build'(desk) {
    const { folders, random } = desk;
    const told = await anyContentEdit(desk);
    const [former, left] = [twinFolder(desk, 'former'), twinFolder(desk, 'left')];
    cpSync(folders.out, former, { recursive: true });
    const seconds = (random.below(1000) / 1000) * desk.seconds;
    await killedBuild(folders, desk.now, seconds);
    // What is served now must be the former site or, if the build was through, the new one.
    if (existsSync(folders.out) && differences(folders.out, former).length > 0) {
      cpSync(folders.out, left, { recursive: true });
      desk.twins.push(left);
    }
    rmSync(former, { recursive: true });
    return `${told}; after ${seconds.toFixed(1)} s`;
  },

  async 'run two builds at once'(desk) {
    const told = await anyContentEdit(desk);
    const out = twinFolder(desk, 'twin');
    await Promise.all([build(desk.folders, desk.now), build({ ...desk.folders, out }, desk.now)]);
    desk.twins.push(out);
    return told;
  },

  'delete the cache'({ folders }) {
    rmSync(folders.cache, { recursive: true });
    return '';
  },

  'delete the site'({ folders }) {
    rmSync(folders.out, { recursive: true });
    return '';
  },

  'damage a file of the cache'(desk) {
    const { folders, random } = desk;
    const files = readdirSync(folders.cache, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const { parentPath, name } = random.pick(files);
    const file = join(parentPath, name);
    const bytes = readFileSync(file);
    if (bytes.length === 0 || random.oneIn(2)) truncateSync(file, random.below(bytes.length + 1));
    else {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      writeFileSync(file, bytes);
    }
    return file.slice(folders.cache.length);
  },
};

async function anyContentEdit(desk: Desk): Promise<string> {
  const [name, edit] = desk.random.pick(Object.entries(contentEdits));
  return `${name}: ${await edit(desk)}`;
}

const twinFolder = ({ folders }: Desk, name: string) => `${folders.out}-${name}`;

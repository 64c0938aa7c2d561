import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
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

  'cut a file of the cache short'(desk) {
    const file = anyFileOfTheCache(desk);
    truncateSync(file, desk.random.below(statSync(file).size));
    return file;
  },

  'lose a file of the cache'(desk) {
    const file = anyFileOfTheCache(desk);
    rmSync(file);
    return file;
  },

  'find the cache old'({ folders }) {
    const lastYear = new Date(Date.now() - 365 * 86_400_000);
    for (const { parentPath, name } of readdirSync(folders.cache, everything))
      utimesSync(join(parentPath, name), lastYear, lastYear);
    return '';
  },
};

const everything = { recursive: true, withFileTypes: true } as const;

function anyFileOfTheCache({ folders, random }: Desk): string {
  const files = readdirSync(folders.cache, everything).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return random.pick(paths.filter((path) => statSync(path).size > 0));
}

async function anyContentEdit(desk: Desk): Promise<string> {
  const [name, edit] = desk.random.pick(Object.entries(contentEdits));
  return `${name}: ${await edit(desk)}`;
}

const twinFolder = ({ folders }: Desk, name: string) => `${folders.out}-${name}`;

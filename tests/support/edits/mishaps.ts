import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { build, killedBuild } from './builds';
import { contentEdits } from './content-edits';
import type { EditContext, Edit } from './edit';
import { flipByte } from '../files';
import { differences } from './differences';

/** Accidents of a build and its folders. */
export const mishaps: Readonly<Record<string, Edit>> = {
  'let a day pass'(context) {
    context.now += 86_400;
    return new Date(context.now * 1000).toISOString();
  },

  async 'kill a build'(context) {
    const { folders, random } = context;
    const told = await anyContentEdit(context);
    const [previous, left] = [twinFolder(context, 'former'), twinFolder(context, 'left')];
    cpSync(folders.out, previous, { recursive: true });
    const seconds = (random.below(1000) / 1000) * context.seconds;
    await killedBuild(folders, context.now, seconds);
    // The site must now be the previous one or, if the build was complete, the new one.
    if (existsSync(folders.out) && differences(folders.out, previous).length > 0) {
      cpSync(folders.out, left, { recursive: true });
      context.twins.push(left);
    }
    rmSync(previous, { recursive: true });
    return `${told}; after ${seconds.toFixed(1)} s`;
  },

  async 'run two builds at once'(context) {
    const told = await anyContentEdit(context);
    const out = twinFolder(context, 'twin');
    await Promise.all([build(context.folders, context.now), build({ ...context.folders, out }, context.now)]);
    context.twins.push(out);
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

  'cut a file of the cache short'(context) {
    const file = anyFileOfTheCache(context);
    truncateSync(file, context.random.below(statSync(file).size));
    return file;
  },

  'change a byte of a kept file or picture'(context) {
    const kept = /[/\\](?:site|pictures)[/\\]/;
    const file = anyFileOfTheCache(context, (path) => kept.test(path.slice(context.folders.cache.length)));
    flipByte(file, { at: context.random.below(1000) / 1000 });
    return file;
  },

  'lose a file of the cache'(context) {
    const file = anyFileOfTheCache(context);
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

function anyFileOfTheCache(
  { folders, random }: EditContext,
  counts: (path: string) => boolean = () => true,
): string {
  const files = readdirSync(folders.cache, everything).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return random.pick(paths.filter((path) => counts(path) && statSync(path).size > 0));
}

async function anyContentEdit(context: EditContext): Promise<string> {
  const [name, edit] = context.random.pick(Object.entries(contentEdits));
  return `${name}: ${await edit(context)}`;
}

const twinFolder = ({ folders }: EditContext, name: string) => `${folders.out}-${name}`;

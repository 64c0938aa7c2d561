import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../random';
import { build, type Build } from './builds';
import { contentEdits } from './content-edits';
import type { EditContext, Edit } from './edit';
import { differences } from './differences';
import { mishaps } from './mishaps';
import { Newspaper } from './newspaper';

const allEdits: Readonly<Record<string, Edit>> = { ...contentEdits, ...mishaps };

/** 1 March 2024, 09:00 in Vietnam. */
const beginning = 1_709_258_400;
/** How many differences an error message shows. */
const TOLD = 12;

export interface Walk {
  /** An empty folder to work in. */
  folder: string;
  seed: number;
  /** How many articles there are at the beginning. */
  articles: number;
  /** Names of edits in order; null for a random one. */
  edits: readonly (string | null)[];
  /** Compares with a cold build after this many edits. */
  every: number;
}

export interface Step {
  number: number;
  /** The name of the edit and its description. */
  edit: string;
  warm: Build;
  /** Null if the step was not compared with a cold build. */
  cold: Build | null;
}

/**
 * Edits a made-up newspaper repeatedly. After each edit builds it with the existing cache, and compares the site
 * with a build of the same content in empty folders.
 * @throws Error with the step, its edit, the seed and the differences, at the first difference
 */
export async function* walk({ folder, seed, articles, edits, every }: Walk): AsyncGenerator<Step> {
  const random = new Random(seed);
  const place = (name: string) => join(folder, name);
  const folders = { content: place('content'), cache: place('cache'), out: place('out') };
  const newspaper = new Newspaper(folders.content, random);
  const context: EditContext = { newspaper, random, folders, now: beginning, seconds: 0, twins: [] };
  await newspaper.fill(articles, context.now);
  context.seconds = (await build(folders, context.now)).seconds;

  for (const [index, wanted] of edits.entries()) {
    const number = index + 1;
    const name = wanted ?? random.pick(Object.keys(allEdits));
    const make = allEdits[name];
    if (!make) throw new Error(`There is no edit called “${name}”.`);
    const edit = `${name}: ${await make(context)}`;
    const warm = await build(folders, context.now);
    context.seconds = warm.seconds;
    const compared = number % every === 0 || number === edits.length || context.twins.length > 0;
    const cold = compared ? await compareWithCold(context, `Step ${number} of seed ${seed}, ${edit}`) : null;
    yield { number, edit, warm, cold };
  }
}

async function compareWithCold(context: EditContext, step: string): Promise<Build> {
  const { folders, now, twins } = context;
  const cold = { ...folders, cache: `${folders.cache}-cold`, out: `${folders.out}-cold` };
  const built = await build(cold, now);
  for (const site of [folders.out, ...twins]) {
    const found = differences(site, cold.out);
    if (found.length > 0)
      throw new Error(`${step}: ${found.length} differences\n${found.slice(0, TOLD).join('\n')}`);
  }
  for (const made of [cold.cache, cold.out, ...twins]) rmSync(made, { recursive: true });
  context.twins = [];
  return built;
}

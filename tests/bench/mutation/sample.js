import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** A mutated regular expression seldom parses. */
export const EXCLUDED_MUTATIONS = ['Regex'];

const silent = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].flatMap((level) => [
    [level, () => undefined],
    [`is${level[0].toUpperCase()}${level.slice(1)}Enabled`, () => false],
  ]),
);

/** Identifies a mutant: its file relative to the repository, its place and its change. */
function keyOf({ fileName, location, mutatorName, replacement }) {
  const { start, end } = location;
  const range = `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
  return {
    pattern: `${relative(process.cwd(), fileName)}:${range}`,
    change: `${mutatorName}\n${replacement}`,
  };
}

/**
 * Draws mutants of some files: those that come first when all are ordered by a hash of the seed, the place and the change.
 * The same seed draws the same mutants, and an edit of the code changes only those of the places that it moves.
 * @param {readonly string[]} files paths from the top of the repository
 * @param {number} count how many mutants to draw
 * @param {string} seed
 * @returns {Promise<{ pattern: string; change: string }[]>} `pattern` is what Stryker takes as a place to mutate: FILE:LINE:COLUMN-LINE:COLUMN
 */
export async function drawSample(files, count, seed) {
  const sources = files.map((file) => ({
    name: resolve(file),
    content: readFileSync(file, 'utf8'),
    mutate: true,
  }));
  const { mutants } = await new Instrumenter(silent).instrument(sources, {
    plugins: null,
    ignorers: [],
    excludedMutations: EXCLUDED_MUTATIONS,
  });
  const ranked = mutants
    .filter(({ status }) => status !== 'Ignored')
    .map((mutant) => {
      const key = keyOf(mutant);
      const rank = createHash('sha256').update([seed, key.pattern, key.change].join('\n')).digest('hex');
      return { ...key, rank };
    });
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, count);
}

/**
 * Makes Stryker test only the mutants of the sample. It treats the others as compile errors, which are not in the
 * score.
 */
class SampleChecker {
  init() {
    /** @type {{ pattern: string; change: string }[]} */
    const sample = JSON.parse(readFileSync(process.env.MUTATION_SAMPLE, 'utf8'));
    this.sampled = new Set(sample.map(({ pattern, change }) => `${pattern}\n${change}`));
    return Promise.resolve();
  }

  check(mutants) {
    const results = mutants.map((mutant) => {
      const { pattern, change } = keyOf(mutant);
      const sampled = this.sampled.has(`${pattern}\n${change}`);
      return [mutant.id, sampled ? { status: 'passed' } : { status: 'compileError', reason: 'not sampled' }];
    });
    return Promise.resolve(Object.fromEntries(results));
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

/** Prints each mutant as soon as it survives, and finally the number detected of all. */
class SurvivorReporter {
  /** Source of each file, kept because it may be edited while its copy is tested. */
  sources = new Map();

  onMutationTestingPlanReady({ mutantPlans }) {
    for (const { mutant } of mutantPlans)
      if (!this.sources.has(mutant.fileName))
        this.sources.set(mutant.fileName, readFileSync(mutant.fileName, 'utf8'));
  }

  onMutantTested({ status, fileName, location, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const { start, end } = location;
    const lines = (this.sources.get(fileName) ?? readFileSync(fileName, 'utf8'))
      .split('\n')
      .slice(start.line - 1, end.line);
    lines.push(lines.pop().slice(0, end.column - 1));
    lines[0] = lines[0].slice(start.column - 1);
    const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
    console.log(`\n${status}: ${place}\n- ${lines.join('\n  ')}\n+ ${replacement}`);
  }

  onMutationTestReportReady(_, { systemUnderTestMetrics: { metrics } }) {
    const { totalDetected, totalValid, timeout, mutationScore } = metrics;
    console.log(
      `\n${totalDetected} of ${totalValid} noticed, ${timeout} of them by their time: ${mutationScore.toFixed(1)} %`,
    );
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker),
  declareClassPlugin(PluginKind.Reporter, 'survivors', SurvivorReporter),
];

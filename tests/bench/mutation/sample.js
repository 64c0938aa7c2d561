import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Whether a mutant is in the sample: its place and change are hashed with a seed, so that the same seed draws the same sample.
 * @param {{ file: string; line: number; column: number; mutatorName: string; replacement?: string | undefined }} mutant
 */
export function isSampled({ file, line, column, mutatorName, replacement }) {
  const { MUTATION_SEED = '', MUTATION_ONE_IN = '1' } = process.env;
  const key = [MUTATION_SEED, file, line, column, mutatorName, replacement].join('\n');
  const drawn = createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32;
  return drawn < 1 / Number(MUTATION_ONE_IN);
}

/** Lets Stryker test the mutants of the sample only. To it, the others do not compile: they are not in the score. */
class SampleChecker {
  init() {
    return Promise.resolve();
  }

  check(mutants) {
    const results = mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
      const { line, column } = location.start;
      const place = { file: relative(process.cwd(), fileName), line: line + 1, column: column + 1 };
      const sampled = isSampled({ ...place, mutatorName, replacement });
      return [id, sampled ? { status: 'passed' } : { status: 'compileError', reason: 'not sampled' }];
    });
    return Promise.resolve(Object.fromEntries(results));
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];

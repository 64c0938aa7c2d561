import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isSampled } from './sample.js';

/**
 * `npx tsx tests/bench/mutation/run.ts [ONE_IN] [SEED]`, after `npm ci --prefix tests/bench`: puts single faults into a
 * seeded sample of places, one in so many, and lists those that no unit test notices.
 */

const REPORT = '.cache/mutation/report.json';

const positionSchema = z.object({ line: z.int(), column: z.int() });
const mutantSchema = z.object({
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.string(),
  location: z.object({ start: positionSchema, end: positionSchema }),
});
const reportSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutantSchema) })),
});

const [oneIn = '80', seed = String(Date.now() % 10_000)] = process.argv.slice(2);
process.env['MUTATION_ONE_IN'] = oneIn;
process.env['MUTATION_SEED'] = seed;
console.log(`One mutant in ${oneIn}, seed ${seed}`);

const stryker = 'tests/bench/node_modules/@stryker-mutator/core/bin/stryker.js';
const { status } = spawnSync(process.execPath, [stryker, 'run', 'tests/bench/mutation/stryker.config.js'], {
  stdio: 'inherit',
});
if (status !== 0) throw new Error(`Stryker ended with ${String(status)}.`);

const { files } = reportSchema.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
const sampled = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants
    .map((mutant) => ({ ...mutant, file, source, ...mutant.location.start }))
    .filter((mutant) => mutant.status !== 'CompileError' && isSampled(mutant)),
);
const counted = (...statuses: string[]) => sampled.filter((mutant) => statuses.includes(mutant.status));
const survivors = counted('Survived', 'NoCoverage');
for (const { file, line, column, source, location, replacement = '', status } of survivors) {
  const lines = source.split('\n').slice(line - 1, location.end.line);
  const was = lines.map((text, at) =>
    text.slice(at === 0 ? column - 1 : 0, at === lines.length - 1 ? location.end.column - 1 : undefined),
  );
  console.log(`\n${status}: ${file}:${line}:${column}\n- ${was.join('\n  ')}\n+ ${replacement}`);
}
const killed = counted('Killed', 'Timeout').length;
const score = (100 * killed) / (killed + survivors.length);
console.log(`\n${killed} of ${killed + survivors.length} noticed: ${score.toFixed(1)} %`);

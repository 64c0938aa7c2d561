import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What GitHub takes of a workflow, as far as ours go: an unknown key or a step that is both is an error there. */
const step = z
  .strictObject({
    id: z.string().optional(),
    uses: z
      .string()
      .regex(/^[\w-]+\/[\w/-]+@v\d+$/)
      .optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    env: z.record(z.string(), z.string()).optional(),
    'continue-on-error': z.boolean().optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step either uses or runs');
const permissions = z.record(z.string(), z.enum(['read', 'write']));
const workflow = z.strictObject({
  name: z.string(),
  on: z.partialRecord(z.enum(['push', 'pull_request', 'schedule', 'workflow_dispatch']), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.int(),
      needs: z.string().optional(),
      permissions: permissions.optional(),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      strategy: z
        .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.string())) })
        .optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const read = (file: string) => workflow.parse(parse(readFileSync(file, 'utf8')));

describe.each(['.github/workflows/ci.yml', '.github/workflows/publish.yml', 'lib/cli/new/publish.yml'])(
  '%s',
  (file) => {
    it('is a workflow, with few permissions and a limit of time', () => {
      const { jobs } = read(file);
      for (const { needs } of Object.values(jobs))
        if (needs !== undefined) expect(Object.keys(jobs)).toContain(needs);
    });

    it('names steps and scripts that there are', () => {
      for (const { steps } of Object.values(read(file).jobs)) {
        const text = JSON.stringify(steps);
        const ids = steps.flatMap(({ id }) => id ?? []);
        for (const [, id = ''] of text.matchAll(/steps\.(\w+)\.outputs/g)) expect(ids).toContain(id);
        for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
          expect(scripts).toHaveProperty(script);
      }
    });
  },
);

it('tests the oldest Node that package.json accepts', () => {
  const [, oldest] = /\^(20[\d.]+)/.exec(engines.node) ?? [];
  expect(read('.github/workflows/ci.yml').jobs['test']?.strategy?.matrix['node']).toContain(oldest);
});

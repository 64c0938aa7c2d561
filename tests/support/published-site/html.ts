import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes void elements, boolean attributes and raw characters in its own valid way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    // Headlines may have any length.
    'long-title': 'off',
  },
});

/** What html-validate reports for a file: “12:5 no-dup-id: …”. */
export async function htmlFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** The Nu HTML checker, a tool installed only for benchmarks; it needs Java. */
const checker = resolve('tests/bench/node_modules/vnu-jar/build/dist/vnu.jar');

/** Whether the Nu HTML checker can run on this machine. */
export const hasNuChecker = (): boolean =>
  existsSync(checker) && spawnSync('java', ['-version']).status === 0;

/** More file names than this are too long for one command line. */
const AT_ONCE = 500;

/** Recent CSS properties that the Nu HTML checker does not know. */
const newProperties =
  '.*(?:view-timeline-name|animation-timeline|animation-range|scroll-initial-target).*doesn.t exist.*';

/** What the Nu HTML checker reports for files, one string for each message. */
export function nuFaults(files: readonly string[]): string[] {
  const options = [
    '-jar',
    checker,
    '--stdout',
    '--errors-only',
    '--format',
    'gnu',
    '--filterpattern',
    newProperties,
  ];
  const faults: string[] = [];
  for (let index = 0; index < files.length; index += AT_ONCE) {
    const some = files.slice(index, index + AT_ONCE);
    const { stdout, stderr } = spawnSync('java', [...options, ...some], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    faults.push(...`${stdout}\n${stderr}`.split('\n').filter((line) => line !== ''));
  }
  return faults;
}

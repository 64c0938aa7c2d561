import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes void elements, boolean attributes and raw characters its own, valid, way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    // A publisher's headline is as long as it is.
    'long-title': 'off',
  },
});

/** What html-validate says of a file: “12:5 no-dup-id: …”. */
export async function htmlFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** The Nu HTML checker, one of the tools that only benches install; it runs on Java. */
const checker = resolve('tests/bench/node_modules/vnu-jar/build/dist/vnu.jar');

/** Whether the Nu HTML checker can run on this machine. */
export const hasNuChecker = (): boolean =>
  existsSync(checker) && spawnSync('java', ['-version']).status === 0;

/** More names than this are too long for one command. */
const AT_ONCE = 500;

/** Properties of the last years, which the Nu HTML checker has not heard of. */
const newProperties = '.*(?:view-timeline-name|animation-timeline|animation-range).*doesn.t exist.*';

/** What the Nu HTML checker says of files, a message each. */
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

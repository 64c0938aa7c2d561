import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

const out = resolve('out');
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

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

test('there are pages to check', () => {
  expect(pages.length).toBeGreaterThanOrEqual(3);
});

for (const page of pages) {
  test(`html-validate has nothing to say of ${page}`, async () => {
    const report = await validator.validateFile(join(out, page));
    const told = report.results.flatMap(({ messages }) =>
      messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
    );
    expect(told).toEqual([]);
  });
}

test('the Nu HTML checker has nothing to say of any page', () => {
  const java = spawnSync('java', ['-version']).status === 0;
  test.skip(!java, 'skipped: there is no Java on this machine to run the Nu HTML checker');
  const jar = join(createRequire(import.meta.url).resolve('vnu-jar'), '..', 'build', 'dist', 'vnu.jar');
  const files = pages.map((page) => join(out, page));
  const { stdout, stderr } = spawnSync(
    'java',
    ['-jar', jar, '--stdout', '--errors-only', '--format', 'gnu', ...files],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout + stderr).toBe('');
});

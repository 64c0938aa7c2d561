import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { longestRun } from '../support/process';
import { serve } from '@/lib/output/serve';

// One process for all tests of the file: each would build the site again.
test.describe.configure({ mode: 'default' });

/** The page's policy would stop what the sanitiser lets through: here it is off. */
test.use({ bypassCSP: true });

const payloads = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(join('tests', 'fixtures', 'xss', 'payloads.json'), 'utf8')));

/** Every topic and name has pages of its own, which take most of the build: so many articles share theirs. */
const SHARED = 8;

/** The payload in every field that front matter can give; JSON is YAML too. */
const tidy = (payload: string, group: string) => `---
title: ${JSON.stringify(`Bài ${payload}`)}
lede: ${JSON.stringify(`Sa-pô ${payload}`)}
dateline: ${JSON.stringify(payload)}
topic: ${JSON.stringify(`Mục ${group}`)}
via: ${JSON.stringify(payload)}
authors: [{ name: ${JSON.stringify(`Người ${group}`)}, title: ${JSON.stringify(payload)} }]
photographers: [${JSON.stringify(`Thợ ${group}`)}]
hero: { src: "https://evil.example/hero.jpg", alt: ${JSON.stringify(payload)}, caption: ${JSON.stringify(`Chú ${payload}`)}, credit: ${JSON.stringify(payload)} }
---

Năm 2020, Cục Hải quan A (${payload}) được tặng Huân chương Lao động hạng Nhất.
`;

/** The payload in every field that is found in the text. */
const untidy = (payload: string) => `Bài ${payload}
==========

[:gift:Xem chi tiết ở đây:gift:](https://evil.example/${encodeURIComponent(payload)})Trích …
----------

![${payload}](https://evil.example/a.png "${payload}")

${payload} Ảnh: ${payload}

**${payload}**

Đoạn văn ${payload} và [${payload}](${payload}) và <${payload}>.

- ${payload}

| a | b |
|---|---|
| ${payload} | 7 tập thể được tặng Huân chương Lao động hạng Nhì (trong đó có: ${payload}) |

[nhãn]: ${payload} "${payload}"

**${payload}**

more(${payload}) – Sa-pô ${payload}
`;

let folder = '';
let server: Awaited<ReturnType<typeof serve>> | null = null;

/** The address of every page that was built: articles, topics, people, honours, lists. */
function pages(): string[] {
  return readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'index.html')
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'toa-soan-'));
  mkdirSync(join(folder, 'content', 'articles'), { recursive: true });
  payloads.forEach((payload, index) => {
    writeFileSync(
      join(folder, 'content', 'articles', `tidy-${index}.md`),
      tidy(payload, payloads[index - (index % SHARED)] ?? ''),
    );
    writeFileSync(join(folder, 'content', 'articles', `untidy-${index}.md`), untidy(payload));
  });
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'out'),
      CACHE_DIR: join(folder, 'cache'),
    },
    encoding: 'utf8',
    timeout: longestRun,
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  server = await serve(join(folder, 'out'), 0, '');
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('whatever an article holds, nothing runs, nothing is fetched from elsewhere, no id of the page is taken', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const url = server?.url ?? '';
  const troubles: string[] = [];
  let path = '/';
  page.on('dialog', (dialog) => {
    troubles.push(`${path} ran a script: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => troubles.push(`${path} ran a script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:'))
      troubles.push(`${path} asks ${request.url()}`);
  });
  const queries = ['alert', '<img src=x onerror=alert(1)>'].map(
    (q) => `/tim-kiem/?q=${encodeURIComponent(q)}`,
  );
  for (path of [...pages(), ...queries]) {
    await page.goto(url + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
    const found = await page.evaluate(() => ({
      landmarks: document.querySelectorAll('main').length + document.querySelectorAll('h1').length,
      skipTarget: document.querySelector(document.querySelector('a')?.getAttribute('href') ?? 'none')
        ?.tagName,
      doubleIds: [...document.querySelectorAll('[id]')]
        .map(({ id }) => id)
        .filter((id, index, all) => all.indexOf(id) !== index),
      clobbered: ['forms', 'body', 'cookie', 'getElementById'].filter(
        (name) => Reflect.get(document, name) !== Reflect.get(Document.prototype, name, document),
      ),
      live: [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              name.startsWith('on') ||
              name === 'style' ||
              (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name) &&
                /^[\s\u0000-\u001f]*(?:javascript|data|vbscript|blob|file):/i.test(value)),
          )
          .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
      ),
      foreign: [
        ...document.querySelectorAll(
          'iframe, object, embed, form:not([action="/tim-kiem/"]), base, frame, math, audio, video',
        ),
      ].map((element) => element.outerHTML),
    }));
    expect(found, path).toEqual({
      landmarks: 2,
      skipTarget: 'MAIN',
      doubleIds: [],
      clobbered: [],
      live: [],
      foreign: [],
    });
  }
  expect(troubles).toEqual([]);
});

test('most of the payloads were published, not held back', () => {
  const published = new Set(pages());
  const tidy = payloads.filter((_, index) => published.has(`/tidy-${index}/`));
  const untidy = payloads.filter((_, index) => published.has(`/untidy-${index}/`));
  expect(Math.min(tidy.length, untidy.length)).toBeGreaterThan(payloads.length * 0.8);
});

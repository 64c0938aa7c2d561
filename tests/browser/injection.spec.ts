import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { serve } from '@/lib/publish/serve';

/** The page's policy would stop what the sanitiser lets through: here it is off. */
test.use({ bypassCSP: true });

const payloads = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(join('tests', 'fixtures', 'xss', 'payloads.json'), 'utf8')));

/** The payload in every field that front matter can give; JSON is YAML too. */
const tidy = (payload: string) => `---
title: ${JSON.stringify(`Bài ${payload}`)}
lede: ${JSON.stringify(`Sa-pô ${payload}`)}
dateline: ${JSON.stringify(payload)}
topic: ${JSON.stringify(`Mục ${payload}`)}
via: ${JSON.stringify(payload)}
authors: [{ name: ${JSON.stringify(`Người ${payload}`)}, title: ${JSON.stringify(payload)} }]
photographers: [${JSON.stringify(`Thợ ${payload}`)}]
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

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'toa-soan-'));
  mkdirSync(join(folder, 'content', 'articles'), { recursive: true });
  payloads.forEach((payload, index) => {
    writeFileSync(join(folder, 'content', 'articles', `tidy-${index}.md`), tidy(payload));
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
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  server = await serve(join(folder, 'out'), 0);
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
  const paths = payloads.flatMap((_, index) => [`/tidy-${index}/`, `/untidy-${index}/`]);
  for (path of ['/', ...paths]) {
    const response = await page.goto(url + path);
    // A file that cannot be read as an article is held back, which is safe too.
    if (response?.status() === 404) continue;
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
        ...document.querySelectorAll('iframe, object, embed, form, base, frame, math, audio, video'),
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

test('most of the payloads were published, not held back', async ({ request }) => {
  const statuses = await Promise.all(
    payloads.map(async (_, index) => (await request.get(`${server?.url ?? ''}/tidy-${index}/`)).status()),
  );
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(payloads.length * 0.8);
});

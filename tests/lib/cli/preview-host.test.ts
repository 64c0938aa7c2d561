import { afterAll, beforeAll, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../support/files';
import { getRequest, rawRequest } from '../../support/raw-request';
import { startPreview, type RunningPreview } from '../../support/start-preview';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
let preview: RunningPreview;

beforeAll(async () => {
  writeFiles(folder, {
    'content/articles/mot.md': '# Một bài\n\nĐoạn mở đầu của bài.\n',
    'content/articles/_drafts/nhap.md': '# Bài nháp\n\nĐoạn mở đầu của bài nháp.\n',
    'content/static/.well-known/security.txt': 'Contact: mailto:toasoan@ban.example\n',
    'content/secret.txt': 'của tòa soạn',
  });
  preview = await startPreview(join(folder, 'content'), join(folder, 'cache'), {
    SITE_URL: 'https://ban.github.io/bao',
  });
}, 150_000);
afterAll(async () => {
  await preview.stop();
  rmSync(folder, { recursive: true });
});

it(
  'shows drafts to this machine alone, by whatever name another page makes it be asked',
  { timeout: 120_000 },
  async () => {
    const { host, port } = new URL(preview.address);
    const ask = (target: string, name: string) =>
      rawRequest(preview.address, getRequest(target, name), { milliseconds: 60_000 });
    for (const name of [host, `127.0.0.1:${port}`, `LOCALHOST:${port}`])
      for (const target of ['/mot/', '/bao/', '/bao/mot/', '/bao/feed.xml', '/bao/tien-ich/article.js'])
        expect(await ask(target, name), target).toContain(' 200 ');
    const bodyOf = async (target: string) => (await fetch(preview.address + target)).text();
    expect(await bodyOf('/.well-known/security.txt')).toContain('toasoan@ban.example');
    for (const target of ['/secret.txt', '/.well-known/..%2f..%2fsecret.txt'])
      expect(await bodyOf(target), target).not.toContain('của tòa soạn');
    expect(await bodyOf('/nhap/')).toContain('Bản nháp: bạn đọc chưa thấy bài này.');
    for (const name of [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      '127.0.0.1.evil.example',
    ])
      for (const target of [
        '/',
        '/mot/',
        '/bao/mot/',
        '/bao/feed.xml',
        '/feed.xml',
        '/khong-co/',
        '/icon.svg',
      ])
        expect(await ask(target, name), `${name}${target}`).not.toContain(' 200 ');
    for (const target of ['/%', '/%00', '//', `/${'a'.repeat(300)}/`, '/favicon.ico/', '*'])
      await ask(target, host);
    expect(await ask('/mot/', host)).toContain(' 200 ');
  },
);

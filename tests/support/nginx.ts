import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Served } from '@/lib/output/serve';
import { freePort } from '@/lib/base/ports';

const brotli = ['/usr/share/nginx/modules', '/usr/lib/nginx/modules']
  .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
  .find((file) => existsSync(file));

/** Why nginx cannot be tried on this machine; null if it can. */
export const nginxMissing = (() => {
  if (spawnSync('nginx', ['-v']).error) return 'nginx is not installed';
  return brotli === undefined ? 'nginx has no brotli_static module' : null;
})();

/** Starts the real nginx with the committed configuration, its folder and port put in as its comments say. */
export async function startNginx(site: string): Promise<Served> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort(0);
  const committed = readFileSync('lib/output/nginx/toa-soan.conf', 'utf8')
    .replaceAll('/srv/toa-soan/out', site)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '');
  const configuration = join(prefix, 'nginx.conf');
  writeFileSync(configuration, around(committed, prefix));
  const child = spawn('nginx', ['-p', prefix, '-c', configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx does not start: ${told}`);
    await wait(50);
  }
  return {
    url,
    close: () =>
      new Promise((closed) => {
        child.once('exit', () => {
          rmSync(prefix, { recursive: true, force: true });
          closed();
        });
        child.kill('SIGQUIT');
      }),
  };
}

/** The main file around what the project ships, with every path inside one folder. */
function around(server: string, prefix: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    `load_module ${brotli ?? ''};`,
    `daemon off; master_process off; pid ${prefix}/pid; error_log stderr;`,
    'events {} http {',
    'include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${prefix}/${name};`),
    server,
    '}',
  ].join('\n');
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

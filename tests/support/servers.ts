import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/lib/base/ports';
import type { Served } from '@/lib/output/serve';

/** A web server installed on this machine, or why it cannot be run. */
export interface RealServer {
  missing: string | null;
  /**
   * Serves a folder with the files that its build wrote for this server, configured as our documentation says.
   * @param top the root folder of the host
   * @param site the folder of the site: `top`, or one inside it if the site is served under a path
   */
  start: (top: string, site: string) => Promise<Served>;
}

const isInstalled = (program: string, flag: string) => !spawnSync(program, [flag]).error;
const modules = (folder: string, names: readonly string[]) =>
  names.filter((name) => existsSync(join(folder, name)));

const nginxBrotli = ['/usr/share/nginx/modules', '/usr/lib/nginx/modules']
  .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
  .find((file) => existsSync(file));

export const nginx: RealServer = {
  missing: !isInstalled('nginx', '-v')
    ? 'nginx is not installed'
    : nginxBrotli === undefined
      ? 'nginx has no brotli_static module'
      : null,
  start: (top, site) =>
    started((folder, port) => {
      const server = readFileSync('lib/output/nginx/toa-soan.conf', 'utf8')
        .replace('root /srv/toa-soan/out;', `root ${top};`)
        .replaceAll('/srv/toa-soan/out', site)
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('listen [::]:80;', '');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const around = [
        `load_module ${nginxBrotli ?? ''};`,
        `daemon off; master_process off; pid ${folder}/pid; error_log stderr;`,
        'events {} http {',
        'include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;',
        ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
        server,
        '}',
      ];
      writeFileSync(join(folder, 'nginx.conf'), around.join('\n'));
      return ['nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]];
    }),
};

export const caddy: RealServer = {
  missing: isInstalled('caddy', 'version') ? null : 'Caddy is not installed',
  start: (top, site) =>
    started((folder, port) => {
      const file = join(folder, 'Caddyfile');
      const options = '{\n\tadmin off\n\tauto_https off\n}';
      writeFileSync(
        file,
        `${options}\nhttp://127.0.0.1:${port} {\n\troot * ${top}\n\timport ${site}/_caddy/site.caddy\n}\n`,
      );
      return ['caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { HOME: folder }];
    }),
};

const apacheModules = '/usr/lib/apache2/modules';
const needed = 'mpm_event authz_core mime dir rewrite headers'.split(' ').map((name) => `mod_${name}.so`);

export const apache: RealServer = {
  missing:
    modules(apacheModules, needed).length === needed.length
      ? null
      : 'Apache is not installed, or lacks modules',
  start: (top) =>
    started((folder, port) => {
      const loaded = modules(apacheModules, needed).map(
        (name) => `LoadModule ${name.slice(4, -3)}_module ${join(apacheModules, name)}`,
      );
      const lines = [
        ...loaded,
        `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log`,
        `DefaultRuntimeDir ${folder}\nTypesConfig /etc/mime.types\nDocumentRoot ${top}`,
        `<Directory ${top}>\n  AllowOverride All\n  Require all granted\n</Directory>`,
        '<FilesMatch "^\\.ht">\n  Require all denied\n</FilesMatch>',
      ];
      writeFileSync(join(folder, 'apache.conf'), lines.join('\n'));
      return ['apache2', ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND']];
    }),
};

/** Starts a program in a new folder, on a free port, and waits until it responds. */
async function started(
  configure: (
    folder: string,
    port: number,
  ) => [program: string, args: string[], env?: Record<string, string>],
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const port = await freePort(0);
  const [program, args, env = {}] = configure(folder, port);
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 100) throw new Error(`${program} does not start: ${told}`);
    await wait(50);
  }
  return {
    url,
    close: () =>
      new Promise((closed) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          closed();
        });
        child.kill('SIGTERM');
      }),
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** What Playwright's `launchOptions` takes to start the one browser that the tests use. */
export interface Browser {
  executablePath?: string;
  args: string[];
  env?: Record<string, string>;
}

/** The browser comes out of an npm package on Linux x64; elsewhere from Playwright's own download. */
const fromPackage = process.platform === 'linux' && process.arch === 'x64';

/** Named by version, so that an old unpacked browser is never taken for the installed one. */
function browserFolder(): string {
  const manifest = join(packageFolder(), 'package.json');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return resolve('.cache', `chromium-${version}`);
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const marker = join('@sparticuz', 'chromium');
  return entry.slice(0, entry.lastIndexOf(marker) + marker.length);
}

/** The unpacked browser; {@link unpackBrowser} must have run. */
export function browser(): Browser {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
  if (!fromPackage) return { args };
  const folder = browserFolder();
  return { executablePath: join(folder, 'chromium'), args, env: libraries(folder) };
}

/** A machine without a desktop's libraries and fonts gets the package's own; any other keeps its own. */
function libraries(folder: string): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const bundled = join(folder, 'al2023', 'lib');
  if (!existsSync(bundled)) return own;
  return { ...own, LD_LIBRARY_PATH: bundled, FONTCONFIG_PATH: join(folder, 'fonts') };
}

/**
 * Unpacks the packaged browser, once per version; to be called before anything starts it.
 * Two processes that unpack into one folder would break each other: each has its own, renamed when whole.
 * @throws Error if the browser does not start even with the package's own libraries.
 */
export function unpackBrowser(): void {
  if (!fromPackage || existsSync(browserFolder())) return;
  const folder = `${browserFolder()}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  unpack(folder, {});
  if (!starts(folder)) {
    unpack(folder, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsConfiguration());
  }
  if (!starts(folder)) throw new Error(`The browser in ${folder} does not start: ${run(folder).stderr}`);
  if (existsSync(browserFolder())) rmSync(folder, { recursive: true });
  else renameSync(folder, browserFolder());
}

/** The package's own looks for its fonts where it runs in the cloud; a page without any system font crashes. */
function fontsConfiguration(): string {
  const folder = join(browserFolder(), 'fonts');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`;
}

/** The package unpacks into the system's folder for temporary files, which is read when it is loaded. */
function unpack(folder: string, environment: Record<string, string>): void {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('@sparticuz/chromium')).href;
  const program = `const { default: chromium } = await import(${JSON.stringify(entry)}); await chromium.executablePath();`;
  rmSync(join(folder, 'chromium'), { force: true });
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, ...environment, TMPDIR: folder },
    cwd: dirname(folder),
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`The browser could not be unpacked: ${result.stderr}`);
}

function starts(folder: string): boolean {
  return run(folder).status === 0;
}

function run(folder: string) {
  return spawnSync(join(folder, 'chromium'), ['--version'], {
    env: { ...process.env, ...libraries(folder) },
    encoding: 'utf8',
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { z } from 'zod';

/**
 * Client modules that Next adds to every route and that published pages can do without. Its link, image and script
 * components are not among them.
 */
const plumbing =
  /\/node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib\/framework|lib\/metadata)\//;

const manifestSchema = z.record(z.string(), z.object({ clientModules: z.record(z.string(), z.unknown()) }));

/**
 * Finds client components in the routes: they would need React's runtime, which is not published.
 * @param build Next's output folder, `.next`
 * @returns a sentence for each, naming route and module
 * @throws Error if Next no longer writes the manifest that this reads
 */
export function findClientModules(build: string): string[] {
  const app = join(build, 'server', 'app');
  const manifests = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('page_client-reference-manifest.js'),
  );
  if (manifests.length === 0) throw new Error(`No list of client components in ${app}: has Next changed?`);
  return manifests.flatMap((file) => inManifest(readFileSync(join(app, file), 'utf8')));
}

/** Parses the manifest, which Next writes as a script that sets a global variable. */
function inManifest(code: string): string[] {
  const context = createContext({});
  const manifest = manifestSchema.parse(runInContext(`${code};globalThis.__RSC_MANIFEST`, context));
  return Object.entries(manifest).flatMap(([route, { clientModules }]) =>
    Object.keys(clientModules)
      .filter((module) => !plumbing.test(module))
      .map((module) => `${route} holds the client component ${module}`),
  );
}

import { describe, expect, it } from 'vitest';
import { findClientModules } from '@/lib/render/client-modules';
import { folderWith } from '../../support/folders';

const plumbing = [
  '[project]/node_modules/next/dist/esm/client/components/layout-router.js',
  '[project]/node_modules/next/dist/esm/lib/framework/boundary-components.js',
  '[project]/node_modules/next/dist/esm/lib/metadata/generate/icon-mark.js',
  '[project]/node_modules/next/dist/client/components/builtin/global-error.js',
];

/** Next's own list of a route's client components, as it writes it. */
function manifest(route: string, modules: readonly string[]): string {
  const clientModules = Object.fromEntries(
    modules.map((module, id) => [module, { id, name: '*', chunks: [] }]),
  );
  return (
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
    `globalThis.__RSC_MANIFEST[${JSON.stringify(route)}] = ${JSON.stringify({ moduleLoading: {}, clientModules })};`
  );
}

const build = (modules: readonly string[]) =>
  folderWith({
    'server/app/page_client-reference-manifest.js': manifest('/page', plumbing),
    'server/app/[slug]/page_client-reference-manifest.js': manifest('/[slug]/page', [
      ...plumbing,
      ...modules,
    ]),
  });

describe('client components', () => {
  it('are none in pages that hold only what Next puts into every page', () => {
    expect(findClientModules(build([]))).toEqual([]);
  });

  it.each(['[project]/components/counter.tsx', '[project]/node_modules/next/dist/client/app-dir/link.js'])(
    'are named with their route: %s',
    (module) => {
      expect(findClientModules(build([module]))).toEqual([
        `/[slug]/page holds the client component ${module}`,
      ]);
    },
  );

  it('are not taken for absent where Next no longer lists them', () => {
    expect(() => findClientModules(folderWith({ 'server/app/page.js': '' }))).toThrow('has Next changed?');
  });
});

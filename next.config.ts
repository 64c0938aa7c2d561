import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants';
import { readSettings } from './lib/base/settings';
import { sitePath } from './lib/base/site-address';
import { librariesRoot, nextFolder, startedByUs } from './lib/render/next-folder';

/** Next compiles the pages and makes each when it is asked for one: by a build, which keeps it, or by the preview. */
export default function config(phase: string): NextConfig {
  refuseOutsiders(phase);
  const preview = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    trailingSlash: true,
    // A random one would make two builds of the same content differ.
    generateBuildId: () => 'site',
    // All that a page tells of itself has to stand in its head, whoever asks for it.
    htmlLimitedBots: /.*/,
    compress: false,
    poweredByHeader: false,
    ...(librariesRoot !== null && { turbopack: { root: librariesRoot } }),
    // `npm run types` checks them.
    typescript: { ignoreBuildErrors: true },
    ...(preview
      ? { logging: false, devIndicators: false, rewrites: toPageDataServer }
      : // Preloads stand in the page: whoever serves it sends no headers of Next's.
        { distDir: nextFolder, reactMaxHeadersLength: 0 }),
  };
}

/** Next alone would make pages without articles, or none: who types its commands is told which are meant. */
function refuseOutsiders(phase: string): void {
  const meant = new Map([
    [PHASE_PRODUCTION_BUILD, 'npm run build'],
    [PHASE_PRODUCTION_SERVER, 'npm start'],
    [PHASE_DEVELOPMENT_SERVER, 'npm run dev'],
  ]).get(phase);
  const [, program = '', command] = process.argv;
  const isNext = /[\\/]next(?:[\\/]dist[\\/].*)?$/.test(program) && command !== 'typegen';
  if (!isNext || meant === undefined || process.env[startedByUs] !== undefined) return;
  console.error(`Next alone does not make this site: use “${meant}” instead.`);
  process.exit(1);
}

/** What is no page (feeds, data, pictures) the preview gets from `npm run dev`; a build puts it beside the pages. */
function toPageDataServer() {
  const pageData = process.env['PAGE_DATA_URL'] ?? '';
  const path = sitePath(readSettings().SITE_URL);
  return Promise.resolve({
    // A name that somebody else lets lead to this machine (DNS rebinding) reads no drafts.
    beforeFiles: [
      {
        source: '/:path*',
        missing: [{ type: 'host' as const, value: '(?:localhost|127\\.0\\.0\\.1|\\[)' }],
        destination: `${pageData}refused`,
      },
      // The preview stands at the top of its host; links that name the site's path lead to its pages, too.
      ...(path === '' ? [] : [{ source: `${path}/:path*`, destination: '/:path*' }]),
    ],
    afterFiles: [{ source: '/:path*.:ending', destination: `${pageData}file?address=/:path*.:ending` }],
    fallback: [],
  });
}

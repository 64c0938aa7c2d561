import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { nextFolder } from './lib/publish/next-folder';

/** Next compiles the pages and makes each when it is asked for one: by a build, which keeps it, or by the preview. */
export default function config(phase: string): NextConfig {
  const preview = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    trailingSlash: true,
    // A random one would make two builds of the same content differ.
    generateBuildId: () => 'site',
    // All that a page tells of itself has to stand in its head, whoever asks for it.
    htmlLimitedBots: /.*/,
    // Preloads stand in the page: whoever serves it sends no headers of Next's.
    reactMaxHeadersLength: 0,
    compress: false,
    poweredByHeader: false,
    // `npm run types` checks them.
    typescript: { ignoreBuildErrors: true },
    ...(preview ? { logging: false, devIndicators: false } : { distDir: nextFolder }),
  };
}

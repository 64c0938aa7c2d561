import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { exportFolder } from './lib/publish/export-folder';

/** The preview makes a page when it is asked for, and has a few routes of its own; a build exports every page. */
export default function config(phase: string): NextConfig {
  const preview = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    trailingSlash: true,
    // A random one would make two builds of the same content differ.
    generateBuildId: () => 'site',
    // `npm run types` checks them.
    typescript: { ignoreBuildErrors: true },
    ...(preview
      ? { pageExtensions: ['tsx', 'ts', 'dev.ts'], logging: false, devIndicators: false }
      : { output: 'export', distDir: exportFolder }),
  };
}

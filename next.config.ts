import type { NextConfig } from 'next';
import { exportFolder } from './lib/publish/export-folder';

export default {
  output: 'export',
  trailingSlash: true,
  distDir: exportFolder,
  // A random one would make two builds of the same content differ.
  generateBuildId: () => 'site',
  // `npm run types` checks them.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;

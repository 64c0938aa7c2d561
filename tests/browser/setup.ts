import { resolve } from 'node:path';
import { serve } from '@/lib/output/serve';
import { unpackBrowser } from './chromium';

/** Runs once, before any test's process: the built site on a real server, its address in `SITE_UNDER_TEST`. */
export default async function setup(): Promise<() => Promise<void>> {
  unpackBrowser();
  const server = await serve(resolve('out'), 0, '');
  process.env['SITE_UNDER_TEST'] = server.url;
  return () => server.close();
}

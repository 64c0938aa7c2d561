import { unpackBrowser } from './chromium';

/** Runs once, before any test's process. */
export default function setup(): void {
  unpackBrowser();
}

import type { Settings } from './settings';

/** The current time of this run, in seconds since 1970: `SOURCE_DATE_EPOCH`, else the system clock. */
export function nowOf({ SOURCE_DATE_EPOCH }: Pick<Settings, 'SOURCE_DATE_EPOCH'>): number {
  return SOURCE_DATE_EPOCH ?? Math.floor(Date.now() / 1000);
}

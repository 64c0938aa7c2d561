import { toRecord, type RegisterRecord } from '@/lib/newsroom/register/record';
import { readSettings } from '@/lib/newsroom/settings';
import { register } from './lists';

/** The register as it is given to others. */
export async function registerRecords(): Promise<RegisterRecord[]> {
  const { SITE_URL } = readSettings();
  return (await register()).entries.map((entry) => toRecord(entry, SITE_URL));
}

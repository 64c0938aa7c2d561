import type { SiteTotals } from '../site-totals';
import type { Host } from './hosts';

/** The host's limits that a site exceeds, a sentence each. */
export function passedLimits({ name, limits }: Host, totals: SiteTotals): string[] {
  const { files = Infinity, fileBytes = Infinity, bytes = Infinity } = limits;
  const passed: string[] = [];
  if (totals.files > files)
    passed.push(`${name} takes ${counted(files)} files, and the site has ${counted(totals.files)}`);
  if (totals.bytes > bytes)
    passed.push(`${name} takes ${megabytes(bytes)}, and the site has ${megabytes(totals.bytes)}`);
  for (const { path, size } of totals.largest)
    if (size > fileBytes)
      passed.push(`${name} takes files of ${megabytes(fileBytes)}, and ${path} has ${megabytes(size)}`);
  return passed;
}

const counted = (count: number): string => count.toLocaleString('en');

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

import { z } from 'zod';
import type { PlacedFile } from './manifest';
import type { FolderSnapshot } from './scan';

/** Totals of a site's folder, with compressed copies and foreign files. */
export const totalsSchema = z.object({
  files: z.number(),
  bytes: z.number(),
  /** The files with the most bytes, largest first. */
  largest: z.array(z.object({ path: z.string(), size: z.number() })),
  /** Bytes of the files that browsers may request, uncompressed. */
  uncompressed: z.number(),
});
export type SiteTotals = Readonly<z.infer<typeof totalsSchema>>;

/** How many files the totals name as largest. */
const LARGEST = 10;

/** @param placed the files that browsers may request */
export function totalsOf(snapshot: FolderSnapshot, placed: Iterable<PlacedFile>): SiteTotals {
  let [files, bytes] = [0, 0];
  let largest: SiteTotals['largest'] = [];
  for (const [folder, entries] of snapshot)
    entries.each((name, size) => {
      files += 1;
      bytes += size;
      if (size <= (largest[LARGEST - 1]?.size ?? -1)) return;
      const path = folder === '' ? name : `${folder}/${name}`;
      largest = [...largest, { path, size }].sort((one, other) => other.size - one.size).slice(0, LARGEST);
    });
  const uncompressed = Array.from(placed).reduce((sum, { bytes }) => sum + bytes, 0);
  return { files, bytes, largest, uncompressed };
}

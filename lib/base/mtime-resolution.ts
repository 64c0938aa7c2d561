/** Of the coarsest clocks that file systems keep, in milliseconds: within a tick a thing may change twice and have one time of change. */
export const MTIME_RESOLUTION_MS = 2_000;

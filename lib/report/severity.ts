/**
 * `error`: held back; `warning`: published, to be checked; `info`: what was found or repaired. An error holds back the
 * article, or with a code `image-…` only the picture.
 */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

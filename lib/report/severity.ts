/**
 * `error`: held back; `warning`: published, look at it; `info`: what was found or repaired. What an error holds back is
 * the thing it speaks of: the article, or, with the codes `image-…`, the picture, and the article goes out without it.
 */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

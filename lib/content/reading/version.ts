import { codeHash } from '../../base/cache/code-hash';

/** Code that runs after reading. */
const later = 'app|components|public|next\\.config|lib/(?:build|checks|cli|files|output|pages|render)';

/** A hash that changes whenever the reading of a file could change. */
export const readerVersion = (): string =>
  codeHash(new RegExp(`^(?:${later}|lib/(?:client|pictures|site))\\b`));

/** A hash that changes whenever the summary of an article could change. */
export const summaryVersion = (): string => codeHash(new RegExp(`^(?:${later})\\b`));

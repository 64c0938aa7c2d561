import { codeHash } from '../../base/code-hash';

/** Code that comes after an article was read. */
const later = 'app|components|public|next\\.config|lib/(?:build|checks|cli|files|output|pages|render)';

/** A hash that changes whenever the same file might be read otherwise. */
export const readerVersion = (): string => codeHash(new RegExp(`^(?:${later}|lib/(?:client|pictures|site))\\b`));

/** A hash that changes whenever the same article might be told in brief otherwise. */
export const summaryVersion = (): string => codeHash(new RegExp(`^(?:${later})\\b`));

import { codeHash } from '../code-hash';

/** A hash that changes whenever the same file might be read otherwise. */
export const readerVersion = (): string => codeHash(/^lib\/(?:article|markdown|report)\b.*\.ts$/);

/** A hash that changes whenever the same article might be told in brief otherwise. */
export const briefVersion = (): string =>
  codeHash(/^(?:lib\/(?:article|markdown|report|newsroom|pictures)\b.*\.ts|public\/tim-kiem\/.*\.js)$/);

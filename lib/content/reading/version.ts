import { codeHash } from '../../base/code-hash';

/** A hash that changes whenever the same file might be read otherwise. */
export const readerVersion = (): string => codeHash(/^lib\/(?:article|markdown|report|language|base)\b.*\.ts$/);

/** A hash that changes whenever the same article might be told in brief otherwise. */
export const summaryVersion = (): string =>
  codeHash(/^(?:lib\/(?:article|markdown|report|language|base|content|site|pictures)\b.*\.ts|public\/tim-kiem\/.*\.js)$/);

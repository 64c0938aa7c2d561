import type { Diagnostic } from '../../report/diagnostic';
import type { Honour, Published } from '../article';
import type { Prose } from './prose';

/** What the grammar may know of the article beside its prose. */
export interface Context {
  published: Published | null;
}

/**
 * What the text says was awarded, one entry per award, rank, giver and year, in the order of the text.
 *
 * @param prose every run of text that counts (lede, body, captions), in the order of the page
 */
export function readHonours(
  prose: readonly Prose[],
  context: Context,
): { honours: Honour[]; diagnostics: Diagnostic[] } {
  void prose;
  void context;
  return { honours: [], diagnostics: [] };
}

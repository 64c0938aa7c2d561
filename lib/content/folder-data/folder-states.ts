import { folderState } from '../../article/state/folder-state';
import type { Release } from '../../article/state/release';
import { withRegularFile } from '../../base/files';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { unreadableFile } from '../../report/unreadable-file';
import { coveredBy, folderDataIn } from './forms';

/** What a file says of the publication of articles beside it or in its folder. */
export interface FolderStatement {
  /** Of the file, as are those of `articles`. */
  path: string;
  articles: readonly string[];
  /** null if it cannot be understood: the articles are held back. */
  release: Release | null;
  diagnostic: Diagnostic;
}

const place = { line: 1, column: 1 };

/** In bytes; a file about others is short. */
const LARGEST = 100_000;

/**
 * Reads what files say of the publication of articles.
 * @param articles their paths
 * @param files where the files of the folder are on disk, by path
 * @param top name of the folder
 */
export function folderStatements(
  articles: readonly string[],
  files: ReadonlyMap<string, string>,
  top: string,
): FolderStatement[] {
  return [...files].flatMap(([path, file]) => {
    const covered = coveredBy(path, articles, top);
    return covered.length > 0 ? statementsIn(path, file, covered) : [];
  });
}

function statementsIn(path: string, file: string, covered: readonly string[]): FolderStatement[] {
  try {
    const bytes = withRegularFile(file, (size, read) => (size > LARGEST ? new Uint8Array() : read()));
    return folderDataIn(path, bytes).flatMap(({ values, among }) => {
      const state = folderState(values);
      const meant = state === null ? [] : among(covered);
      if (state === null || meant.length === 0) return [];
      const code = state.release === null ? 'folder-held-back' : 'folder-state';
      const diagnostic = diagnose(code, place, { said: state.said, articles: meant.length });
      return [{ path, articles: meant, release: state.release, diagnostic }];
    });
  } catch (error) {
    // It might say something.
    return [{ path, articles: covered, release: null, diagnostic: unreadableFile(error) }];
  }
}

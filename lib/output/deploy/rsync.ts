import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { hasCode } from '../../base/files';
import { TranslatedError, type Translated } from '../../base/words/translated-error';

/** A run of rsync that failed. */
export class RsyncError extends TranslatedError {
  constructor(
    readonly code: number | null,
    readonly stderr: string,
  ) {
    super(sentencesOf(code, stderr));
  }

  /** Whether the only failure is a missing file or folder. */
  get isMissing(): boolean {
    return [3, 23].includes(this.code ?? 0) && /No such file or directory/.test(this.stderr);
  }
}

/**
 * Runs rsync.
 * @param files paths, passed on its standard input
 * @throws RsyncError; Error if it is not installed
 */
export async function runRsync(args: readonly string[], files: readonly string[] = []): Promise<void> {
  // Its messages are parsed, so the locale is fixed. `--secluded-args` keeps remote paths away from a shell.
  const child = spawn('rsync', ['--secluded-args', ...args], { env: { ...process.env, LC_ALL: 'C' } });
  child.stdout.resume();
  // It may exit before reading all; its exit status is handled below.
  child.stdin.on('error', () => undefined).end(files.map((file) => `${file}\0`).join(''));
  try {
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')]);
    if (child.exitCode !== 0) throw new RsyncError(child.exitCode, stderr.trim());
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    const words = {
      vi: 'Máy này chưa cài rsync, chương trình chép trang đi. Hãy cài rsync (Debian: apt install rsync).',
      en: 'rsync is not installed on this machine, which copies the site. Install it (Debian: apt install rsync).',
    };
    throw new TranslatedError(words, { cause: error });
  }
}

/** Exit codes of rsync, the shell and ssh for a connection that failed or broke. */
const noConnection = [10, 12, 30, 35, 127, 255];

function sentencesOf(code: number | null, stderr: string): Translated {
  const { vi, en } = noConnection.includes(code ?? 0)
    ? {
        vi: 'Không kết nối được với máy chủ bằng ssh, máy chủ không cho vào, hoặc máy chủ không có rsync.',
        en: 'The server cannot be reached by ssh, does not let you in, or has no rsync.',
      }
    : { vi: `rsync bị lỗi (${code ?? 'bị dừng'}).`, en: `rsync failed (${code ?? 'killed'}).` };
  if (stderr === '') return { vi, en };
  return { vi: `${vi} Máy báo:\n${stderr}`, en: `${en} It said:\n${stderr}` };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TranslatedError } from '../../base/words/translated-error';
import { deployFolder, type DeployTarget } from './target';

const path = `${deployFolder}/lock`;

/** Timing of the lock between deploys, in milliseconds. */
export interface Patience {
  /** How often a deploy renews its lock. */
  beat: number;
  /** Without renewal for this long, its holder counts as dead. */
  dead: number;
}

export const usualPatience: Patience = { beat: 5_000, dead: 20_000 };

/** Exclusive permission to change a place. */
export interface Lease {
  /** @throws Error if another deploy has taken over the lock */
  check: () => Promise<void>;
  release: () => Promise<void>;
}

/**
 * Takes the lock of a place. A lock that is not renewed is taken over; it is watched for that, since clocks of
 * different machines cannot be compared.
 * @param waiting is called if there is such a lock, before it is watched
 * @throws Error if another deploy is running there
 */
export async function takeLease(
  target: DeployTarget,
  { beat, dead }: Patience,
  waiting: () => void,
): Promise<Lease> {
  const id = randomUUID();
  let beats = 0;
  const content = () => Buffer.from(`${id} ${(beats += 1)}\n`);
  const held = await target.read(path);
  if (held !== null) {
    waiting();
    await watch(target, held, { beat, dead });
    await target.write(path, content());
  } else await target.writeIfAbsent(path, content());

  const isOurs = async () => (await target.read(path))?.toString().startsWith(id) ?? false;
  const check = async () => {
    if (await isOurs()) return;
    // While the lock is renewed, some stores give half of it, or its former content.
    await pause(beat / 10);
    if (!(await isOurs())) throw busy();
  };
  // If the place cannot write conditionally, two deploys may both write a lock: the later one wins.
  await pause(beat / 10);
  await check();

  const stopped = new AbortController();
  const beating = keepBeating(beat, stopped.signal, async () => {
    await check();
    await target.write(path, content());
  });
  return {
    check,
    async release() {
      stopped.abort();
      await beating;
      await check();
      await target.remove([path]);
    },
  };
}

/**
 * Renews the lock until stopped. A failed renewal is ignored: either the deploy's own requests fail too, or the next
 * renewal succeeds.
 */
async function keepBeating(every: number, stopped: AbortSignal, show: () => Promise<void>): Promise<void> {
  for (;;) {
    await pause(every, undefined, { signal: stopped, ref: false }).catch(() => undefined);
    if (stopped.aborted) return;
    await show().catch(() => undefined);
  }
}

/** Watches a lock for as long as its holder may take to renew it. @throws Error if it is renewed */
async function watch(target: DeployTarget, held: Buffer, { beat, dead }: Patience): Promise<void> {
  for (let waited = 0; waited < dead; waited += beat) {
    await pause(beat);
    const now = await target.read(path);
    if (now === null) return;
    if (!now.equals(held)) throw busy();
  }
}

const busy = () =>
  new TranslatedError({
    vi: 'Một lần đăng khác đang chạy ở đó. Hãy chờ nó xong rồi đăng lại.',
    en: 'Another deploy is at work there. Wait until it has ended, and deploy again.',
  });

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { deployFolder, type DeployTarget } from './target';

const path = `${deployFolder}/lock`;

/** How long deploys wait for each other, in milliseconds. */
export interface Patience {
  /** How often a deploy shows that it is alive. */
  beat: number;
  /** After this time without a beat it is taken for dead. */
  dead: number;
}

export const usualPatience: Patience = { beat: 5_000, dead: 20_000 };

/** That this deploy alone may change a place. */
export interface Lease {
  /** @throws Error if another deploy has taken the place meanwhile */
  check: () => Promise<void>;
  release: () => Promise<void>;
}

/**
 * Takes a place for one deploy. A lock whose holder shows no life is taken over; clocks of different machines are not
 * compared.
 * @param waiting is called if there is such a lock, before it is watched
 * @throws Error if another deploy is at work there
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

  const check = async () => {
    const now = await target.read(path);
    if (!now?.toString().startsWith(id)) throw busy();
  };
  // A place that cannot tell whether a file was there lets two deploys write theirs: the later one wins.
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

/** Shows life until it is stopped. A beat that fails does no harm: the deploy's own requests fail, too, or the next succeeds. */
async function keepBeating(every: number, stopped: AbortSignal, show: () => Promise<void>): Promise<void> {
  for (;;) {
    await pause(every, undefined, { signal: stopped, ref: false }).catch(() => undefined);
    if (stopped.aborted) return;
    await show().catch(() => undefined);
  }
}

/** Watches a lock for as long as its holder may take to show life. @throws Error if it does */
async function watch(target: DeployTarget, held: Buffer, { beat, dead }: Patience): Promise<void> {
  for (let waited = 0; waited < dead; waited += beat) {
    await pause(beat);
    const now = await target.read(path);
    if (now === null) return;
    if (!now.equals(held)) throw busy();
  }
}

const busy = () => new Error('Another deploy is at work there. Wait until it has ended, and deploy again.');

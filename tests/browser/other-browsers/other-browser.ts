import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A browser that Playwright cannot drive as the system has it. */
export interface OtherBrowser {
  /** @throws Error where nothing can be shown */
  open: (url: string) => Promise<void>;
  /** Evaluates an expression in the page; what it gives is JSON. */
  run: (script: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** The path of a program of the system, or null. */
export function installed(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}

/** Tries for ten seconds what fails while a program starts. */
export async function retried<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = 100; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await wait(100);
    }
  }
}

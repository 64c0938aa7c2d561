import type { ChildProcess } from 'node:child_process';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../base/settings';
import { within } from '../base/time-limit';
import { missingAddress } from '../content/addresses';
import { outputOf, startNext } from './next';
import { PublishError } from './publish-error';

/** One process of Next's own server. */
export interface PageServer {
  /**
   * @throws PublishError with what Next says, if it cannot make the page; {@link ServerLost} with the page and what the server
   *   said last, if it died or does not answer
   */
  page: (address: string) => Promise<string>;
  isAlive: () => boolean;
  close: () => void;
}

/** A server process, or the connection to it, broke. */
export class ServerLost extends Error {}

/** An address that no route has. */
const NOWHERE = '/khong/co/';
/** An address that the route of articles has, but no article. */
const NO_ARTICLE = '/khong-co/';

/** Time limits in seconds: a server starts in one or two, and renders a page in hundredths. */
const STARTS_WITHIN = 120;
const ANSWERS_WITHIN = 120;
/** How long after its last connection a dying process may still look alive, in milliseconds. */
const GRACE_MS = 1_000;

/**
 * Starts one server on a free port.
 * @throws Error with its last output, if it ends or is not ready in time
 */
export async function startPageServer(pageData: string, settings: Settings): Promise<PageServer> {
  const child = startNext(['start', '--hostname', '127.0.0.1', '--port', '0'], settings, {
    env: { NODE_ENV: 'production', PAGE_DATA_URL: pageData },
    silent: true,
  });
  const output = outputOf(child);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  const url = await readyAt(child, output);
  // Next loads a route's modules at the first request: this request does it ahead of time.
  ask(url + NO_ARTICLE).catch(() => undefined);
  return {
    async page(address) {
      const missing = address === missingAddress;
      const { status, html } = await within(ANSWERS_WITHIN, ask(url + (missing ? NOWHERE : address)), () => {
        child.kill('SIGKILL');
        return `no answer within ${ANSWERS_WITHIN} s`;
      }).catch(async (error: unknown) => {
        // The connection breaks shortly before the process is known to have ended.
        if (isAlive()) await Promise.race([ended, pause(GRACE_MS)]);
        const why = isAlive()
          ? String(error instanceof Error ? error.message : error)
          : 'the server has ended';
        throw new ServerLost(`The page server cannot make ${address}: ${why}. It said last:\n${output()}`);
      });
      if (status === (missing ? 404 : 200)) return html;
      throw new PublishError([`${address}: Next answers ${status}. It said last:\n${output()}`]);
    },
    isAlive,
    close() {
      child.kill();
    },
  };
}

/**
 * To a client without a name Next streams what the page's head says: a slow machine gets a script that puts it there
 * later. `htmlLimitedBots` of next.config.ts is matched against this.
 */
const CLIENT = { 'user-agent': 'toa-soan' };

/** Uses `node:http`, since loading `fetch` takes Node as long as rendering a page. */
async function ask(url: string): Promise<{ status: number; html: string }> {
  const response = await new Promise<IncomingMessage>((answered, failed) => {
    get(url, { headers: CLIENT }, answered).once('error', failed);
  });
  return { status: response.statusCode ?? 0, html: await text(response) };
}

/** The address that a server prints when it is ready. */
function readyAt(child: ChildProcess, output: () => string): Promise<string> {
  const ready = new Promise<string>((found, failed) => {
    child.stdout?.on('data', () => {
      const [, url] = /(http:\/\/127\.0\.0\.1:\d+)[^]*Ready in/.exec(output()) ?? [];
      if (url !== undefined) found(url);
    });
    child.once('error', failed).once('close', () => {
      failed(new Error(`The page server ended before it was ready:\n${output()}`));
    });
  });
  return within(STARTS_WITHIN, ready, () => {
    child.kill('SIGKILL');
    return `The page server is not ready after ${STARTS_WITHIN} s. It said last:\n${output()}`;
  });
}

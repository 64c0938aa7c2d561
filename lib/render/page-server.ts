import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { inProject } from '../base/project';
import { within } from '../base/time-limit.js';
import { missingAddress } from '../content/addresses';
import { outputOf } from './next';
import { nextFolder } from './next-folder';
import { PublishError } from './publish-error';

/** A page to render. */
interface MadePage {
  address: string;
  model: unknown;
}

/** One process that renders pages. */
export interface PageServer {
  /**
   * @throws PublishError with what Next says, if it cannot make the page; {@link ServerLost} with the page and what the server
   *   said last, if it died or does not answer
   */
  page: (made: MadePage) => Promise<string>;
  isAlive: () => boolean;
  close: () => void;
}

/** A server process, or the connection to it, broke. */
export class ServerLost extends Error {
  constructor(
    readonly address: string,
    readonly why: string,
    output: string,
  ) {
    super(`The page server cannot make ${address}: ${why}.${output}`);
  }
}

/** Time limit in seconds: a server starts in one, and renders a page in hundredths. */
const ANSWERS_WITHIN = 120;
/** What Next sends where it found no page to render, for its scripts to try again. */
const NO_PAGE = '<html id="__next_error__"';
/** How long after its last message a dying process may still look alive, in milliseconds. */
const GRACE_MS = 1_000;

/** A page, or why there is none. */
const answerSchema = z.object({
  address: z.string(),
  status: z.number().optional(),
  html: z.string().optional(),
  problem: z.string().optional(),
});
type Answer = z.infer<typeof answerSchema>;

interface Asked {
  done: (answer: Answer) => void;
  failed: (error: Error) => void;
}

/** Starts one server. The pages' code must be compiled. */
export function startPageServer(): PageServer {
  const child = fork(inProject('lib/render/page-process.js'), [inProject(nextFolder)], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
    cwd: inProject('.'),
    silent: true,
  });
  const output = outputOf(child);
  const waiting = new Map<string, Asked>();
  const breakOff = (error: Error) => {
    for (const { failed } of waiting.values()) failed(error);
  };
  child.on('message', (message) => {
    const answer = answerSchema.parse(message);
    waiting.get(answer.address)?.done(answer);
  });
  child.on('error', breakOff);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      breakOff(new Error('the server has ended'));
      resolve();
    });
  });
  const isAlive = () => child.connected && child.exitCode === null && child.signalCode === null;

  function ask({ address, model }: MadePage): Promise<Answer> {
    return new Promise((done, failed) => {
      waiting.set(address, { done, failed });
      if (isAlive())
        child.send({ address, model, isMissing: address === missingAddress }, (error) => {
          if (error) failed(error);
        });
      else failed(new Error('the server has ended'));
    });
  }

  return {
    async page(made) {
      const { address } = made;
      const { status, html, problem } = await within(ANSWERS_WITHIN, ask(made), () => {
        child.kill('SIGKILL');
        return `no answer within ${ANSWERS_WITHIN} s`;
      })
        .catch(async (error: unknown) => {
          // A message cannot be sent shortly before the process is known to have ended.
          if (isAlive()) await Promise.race([ended, pause(GRACE_MS)]);
          const why = error instanceof Error ? error.message : String(error);
          throw new ServerLost(address, why, output());
        })
        .finally(() => waiting.delete(address));
      const isPage = html !== undefined && !html.includes(NO_PAGE);
      if (status === (address === missingAddress ? 404 : 200) && isPage) return html;
      const why = problem ?? (html?.includes(NO_PAGE) ? 'Next renders no page' : `Next answers ${status}`);
      throw new PublishError([`${address}: ${why}.${output()}`]);
    },
    isAlive,
    close() {
      child.kill();
    },
  };
}

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get, IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { missingAddress } from '../content/addresses';
import type { Settings } from '../base/settings';
import { openPageDataServer, type Answers } from './page-data-server';
import { outputOf, startNext } from './next';

/** Makes the HTML of pages, as Next has it: with scripts and stylesheets. */
export interface Renderer {
  /** @throws Error with what Next says, if it cannot make the page */
  page: (address: string) => Promise<string>;
  close: () => void;
}

/** An address that no route has. */
const NOWHERE = '/khong/co/';
/** An address that the route of articles has, but no article. */
const NO_ARTICLE = '/khong-co/';

/**
 * Starts Next's own server, once for each core that is to be busy. The pages' code must be compiled.
 * @param answers what the servers may ask for
 */
export async function startRenderers(
  servers: number,
  answers: Answers,
  settings: Settings,
): Promise<Renderer> {
  const pageData = await openPageDataServer(answers);
  const started = await Promise.all(
    Array.from({ length: servers }, () => startRenderer(pageData.url, settings)),
  );
  let next = 0;
  return {
    page(address) {
      next = (next + 1) % started.length;
      const server = started[next];
      if (!server) throw new Error('No server was asked for.');
      return server.page(address);
    },
    close() {
      for (const server of started) server.close();
      pageData.close();
    },
  };
}

async function startRenderer(pageData: string, settings: Settings): Promise<Renderer> {
  const child = startNext(['start', '--hostname', '127.0.0.1', '--port', '0'], settings, {
    env: { NODE_ENV: 'production', PAGE_DATA_URL: pageData },
    silent: true,
  });
  const output = outputOf(child);
  const url = await readyAt(child, output);
  // Next loads what a page is made with when it is first asked for one: that may be done before there is any.
  ask(url + NO_ARTICLE).catch(() => undefined);
  return {
    async page(address) {
      const missing = address === missingAddress;
      const { status, html } = await ask(url + (missing ? NOWHERE : address));
      if (status === (missing ? 404 : 200)) return html;
      throw new Error(`Next answers ${status} for ${address}:\n${output()}`);
    },
    close() {
      child.kill();
    },
  };
}

/** Not by `fetch`, which Node loads when it is first asked for: that takes as long as a page. */
async function ask(url: string): Promise<{ status: number; html: string }> {
  const request = get(url);
  const [response] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(request, 'response'));
  return { status: response.statusCode ?? 0, html: await text(response) };
}

/** The address that a server tells when it is ready. */
function readyAt(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((ready, failed) => {
    child.stdout?.on('data', () => {
      const [, url] = /(http:\/\/127\.0\.0\.1:\d+)[^]*Ready in/.exec(output()) ?? [];
      if (url !== undefined) ready(url);
    });
    child.once('error', failed).once('close', () => {
      failed(new Error(`next start failed:\n${output()}`));
    });
  });
}

import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openPageDataServer } from '@/lib/render/page-data-server';

it('leaves a connection open between two pages, however long the first takes to render', async () => {
  const server = await openPageDataServer({ page: (query) => query.get('address') });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => {
    agent.destroy();
    server.close();
  });
  const ask = (address: string) =>
    new Promise<{ said: string; isReused: boolean }>((answered, failed) => {
      const request = get(`${server.url}page?address=${address}`, { agent }, (response) => {
        void text(response).then((said) => {
          answered({ said, isReused: request.reusedSocket });
        });
      });
      request.on('error', failed);
    });
  expect(await ask('mot')).toEqual({ said: '"mot"', isReused: false });
  // Node's own servers close a connection after five seconds.
  await wait(6_500);
  expect(await ask('hai')).toEqual({ said: '"hai"', isReused: true });
});

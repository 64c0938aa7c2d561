import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Starts a web server for a test: serves `answers` by path, and records the requested paths in order. */
export async function serve(answers: Record<string, Answer>): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path] ?? ((missing) => missing.writeHead(404).end());
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test’s server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, asked };
}

export const ok =
  (bytes: Uint8Array, type = 'image/jpeg'): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(bytes);

export const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();

export const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end();

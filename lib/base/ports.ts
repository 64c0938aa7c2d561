import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { hasCode } from './files';

/** The wanted port if it is free, else any free port. */
export async function freePort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    return freePort(0);
  }
  const port = portOf(server);
  server.close();
  return port;
}

/** The port on which a server listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server without a port.');
  return address.port;
}

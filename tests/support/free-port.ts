import { createServer } from 'node:net';

/** A port that nothing listens on just now, for programs that must be told one. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string')
          failed(new Error('A TCP server without a port.'));
        else found(address.port);
      });
    });
  });
}

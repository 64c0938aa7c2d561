import { connect } from 'node:net';

interface Options {
  /** Closes the connection at once, without waiting for a response. */
  abort?: boolean;
  milliseconds?: number;
}

/**
 * Sends raw bytes to a server on this machine, which no HTTP client does.
 * @returns the first line of the response; "" if the server closes the connection without one or the time is up
 */
export function rawRequest(
  url: string,
  bytes: string | Uint8Array,
  { abort = false, milliseconds = 2_000 }: Options = {},
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((answered) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    const end = () => {
      socket.destroy();
      answered(text.split('\r\n')[0] ?? '');
    };
    socket.setTimeout(milliseconds, end);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (text.includes('\r\n')) end();
    });
    socket.once('error', end).once('close', end);
    socket.once('connect', () => {
      socket.write(bytes);
      if (abort) end();
    });
  });
}

/** A request line with the headers that every server requires, followed by `headers`. */
export function getRequest(target: string, host: string, headers: readonly string[] = []): string {
  return [`GET ${target} HTTP/1.1`, `Host: ${host}`, ...headers, '', ''].join('\r\n');
}

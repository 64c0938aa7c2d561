import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What a format makes of the elements of an export, in the order of the file. */
interface ElementReader<Entry> {
  opened: (tag: SaxesTagPlain) => void;
  /**
   * @param text since the last tag
   * @returns the entry that is complete with this element; null if there is none
   */
  closed: (tag: SaxesTagPlain, text: string) => Entry | null;
}

/**
 * Streams the entries of an XML file, of which only those are in memory that one chunk of the file completes.
 * @throws Error if the file is not well-formed XML
 */
export async function* streamElements<Entry>(
  path: string,
  { opened, closed }: ElementReader<Entry>,
): AsyncGenerator<Entry> {
  const ready: Entry[] = [];
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', (tag) => {
    text = '';
    opened(tag);
  });
  parser.on('text', (part) => (text += part));
  parser.on('cdata', (part) => (text += part));
  parser.on('closetag', (tag) => {
    const entry = closed(tag, text);
    if (entry !== null) ready.push(entry);
    text = '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  for await (const chunk of createReadStream(path, 'utf8')) {
    parser.write(String(chunk));
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready;
}

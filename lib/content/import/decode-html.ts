/** Encodings of Vietnamese pages, by the names that pages use; any other name is passed on as it is. */
const ALIASES = new Map([
  ['utf8', 'utf-8'],
  ['unicode', 'utf-16le'],
  ['tcvn', 'windows-1258'],
  ['x-sjis', 'shift_jis'],
]);

/** Decodes an HTML file by its byte order mark or `<meta charset>`; as UTF-8 without either. */
export function decodeHtml(bytes: Uint8Array): string {
  const named =
    markOf(bytes) ?? /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head(bytes))?.[1]?.toLowerCase() ?? 'utf-8';
  return decoderFor(ALIASES.get(named) ?? named).decode(bytes);
}

function head(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    // An unknown name: UTF-8 is most likely.
    return new TextDecoder();
  }
}

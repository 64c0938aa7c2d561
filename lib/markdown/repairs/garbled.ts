/** A text of which a wrong encoding was undone, and how it was encoded. */
export interface Mended {
  text: string;
  encoding: 'UTF-8/Windows-1252' | 'quoted-printable';
}

/** How many letters at least show that a text is garbled, and how many of them that some are lost: fewer may be meant. */
const FEWEST = { garbled: 5, lost: 3 };

/** Signs and letters of Windows-1252, and the control characters that it lacks, which stand for bytes. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, index) => 128 + index).flatMap((byte): [string, number][] => [
    [String.fromCharCode(byte), byte],
    [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte],
  ]),
);

const RUN = new RegExp(`[${[...byteOf.keys()].join('')}]{2,}`, 'gu');

/** A vowel with a mark of Vietnamese as UTF-8 read in Windows-1252: “á»” or “áº” and another sign. */
const THREE_BYTES = /á[º»][\u0080-\u00bf\u0152-\u2122]/gu;

/** Letters of Vietnamese that Windows-1252 lacks: a line that has them is not garbled. */
const VIETNAMESE = /[\u1ea0-\u1ef9đĐơƠưƯăĂĩĨũŨ]/u;

/** The same letters garbled, where a byte of them was lost. */
const LEFT = /á[º»](?=[\p{L}\ufffd])|Ä[\u0080-\u00bf‘’ƒ]|Æ[\u0080-\u00bf]|Ã[\u0080-\u00bf]/gu;

const QUOTED = /(?:=[0-9A-F]{2}){2}/g;

/**
 * Undoes what other programs do to UTF-8: text that was read as Windows-1252 and saved again (“Há»™i”), and the text of an
 * e-mail (“H=E1=BB=99i”). Null if the text is neither.
 */
export function mendGarbled(text: string): Mended | null {
  if ((text.match(THREE_BYTES)?.length ?? 0) >= FEWEST.garbled) {
    const mended = text.replace(/[^\n]+/g, (line) =>
      VIETNAMESE.test(line)
        ? line
        : line.replace(RUN, (run) => decoded(Array.from(run, bytesOf).flat()) ?? run),
    );
    return { text: mended, encoding: 'UTF-8/Windows-1252' };
  }
  if (isAscii(text) && (text.match(QUOTED)?.length ?? 0) >= FEWEST.garbled) {
    const joined = text.replace(/=[ \t]*\r?\n/g, '');
    const mended = joined.replace(
      /(?:=[0-9A-F]{2})+/g,
      (codes) =>
        decoded(
          codes
            .split('=')
            .slice(1)
            .map((code) => parseInt(code, 16)),
        ) ?? codes,
    );
    return { text: mended, encoding: 'quoted-printable' };
  }
  return null;
}

/** Where letters are garbled so that nobody can tell what they were: the first place, and how many; null if there are few. */
export function garbledIn(text: string): { index: number; count: number } | null {
  const found = Array.from(text.matchAll(LEFT)).filter(
    ({ index }) => !VIETNAMESE.test(text.slice(index - 3, index + 5)),
  );
  const [first] = found;
  return first === undefined || found.length < FEWEST.lost
    ? null
    : { index: first.index, count: found.length };
}

function bytesOf(letter: string): number[] {
  const byte = byteOf.get(letter);
  return byte === undefined ? [] : [byte];
}

function decoded(bytes: readonly number[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function isAscii(text: string): boolean {
  return /^[\t\n\r -~]*$/.test(text);
}

import { diagnose, type Diagnostic } from '../report/diagnostic';
import { droppedIn, GAP, LIGATURE, unshownIn, withoutDropped } from './characters';
import { decodeText } from './encoding';
import { garbledIn } from './repairs/garbled';
import { applyEdits, original, type Edit, type Source } from './edits';
import { oldFontEdits } from './repairs/old-fonts';
import { symbolEdits } from './repairs/symbol-fonts';

/**
 * In bytes. Over twice the longest law in the newsroom's archive (418 kB); `tests/bench/markdown.ts` measures what
 * it costs.
 */
const LARGEST_FILE = 1_000_000;

/** A file's text ready for parsing, with diagnostics about what was dropped; or why it cannot be read. */
export type SourceText = { source: Source; diagnostics: Diagnostic[] } | { problem: Diagnostic };

/**
 * Decodes a file (see {@link decodeText}) and normalises its text: LF line ends, NFC, NBSP as a space, without
 * zero-width characters and those that no font shows. Addresses of links and pictures keep their characters, as
 * changing them would break them.
 */
export function readSource(bytes: Uint8Array): SourceText {
  const problem = sizeProblem(bytes.length);
  if (problem) return { problem };
  const kind = kindOfFile(bytes);
  if (kind !== null) return { problem: diagnose('file-not-text', { line: 1, column: 1 }, { kind }) };
  const decoded = decodeText(bytes);
  if (decoded === null) return { problem: notUtf8(bytes) };
  const { encoding } = decoded;
  const garbled = garbledIn(decoded.text);
  if (garbled !== null) {
    const place = original(decoded.text).place(garbled.index);
    return { problem: diagnose('text-garbled', place, { count: garbled.count }) };
  }
  const { source, diagnostics } = inUnicode(original(decoded.text));
  const aboutEncoding =
    encoding === null ? [] : [diagnose('encoding-read', { line: 1, column: 1 }, { encoding })];
  return { source: normalise(source), diagnostics: [...aboutEncoding, ...diagnostics, ...unshown(source)] };
}

/** How files of other programs begin, which somebody gave another name. */
const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['Word (.docx, .odt) / ZIP', 'PK\x03\x04'],
  ['Word (.doc)', '\xd0\xcf\x11\xe0'],
  ['RTF', '{\\rtf'],
  ['PDF', '%PDF-'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
];

/** The kind of a file that is no text; null for text. */
function kindOfFile(bytes: Uint8Array): string | null {
  const top = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([, signature]) => top.startsWith(signature))?.[0] ?? null;
}

/** Converts text typed for an old font, and signs of Word's symbol fonts, to Unicode. */
function inUnicode(written: Source): { source: Source; diagnostics: Diagnostic[] } {
  const signs = outsideAddresses(written.text, symbolEdits(written.text));
  const source = applyEdits(written, signs);
  const [sign] = signs;
  const letters = lettersInUnicode(source);
  if (sign === undefined) return letters;
  const params = { count: signs.length, sign: sign.text, fonts: 'Symbol, Wingdings' };
  const mended = diagnose('symbol-read', written.place(sign.start), params);
  return { ...letters, diagnostics: [mended, ...letters.diagnostics] };
}

/** See {@link oldFontEdits}. */
function lettersInUnicode(source: Source): { source: Source; diagnostics: Diagnostic[] } {
  const found = oldFontEdits(source.text);
  const edits = outsideAddresses(source.text, found?.edits ?? []);
  const [first] = edits;
  if (found === null || first === undefined) return { source, diagnostics: [] };
  const params = { font: found.font, words: edits.length };
  return {
    source: applyEdits(source, edits),
    diagnostics: [diagnose('old-font-read', source.place(first.start), params)],
  };
}

/** The diagnostic for a file of `bytes` bytes that is too large to be read; null if it is not. */
export function sizeProblem(bytes: number): Diagnostic | null {
  if (bytes <= LARGEST_FILE) return null;
  const size = { megabytes: megabytes(bytes), limit: megabytes(LARGEST_FILE) };
  return diagnose('file-too-large', { line: 1, column: 1 }, size);
}

/**
 * Normalises `value` like all text of an article: NFC, NBSP as a space, without zero-width characters and those
 * that no font shows.
 */
export function cleanText(value: string): string {
  return withoutDropped(value.replace(GAP, ' ')).normalize('NFC');
}

/** Reports the first character that no font shows, and their number: text may be lost there. */
function unshown({ text, place }: Source): Diagnostic[] {
  const found = unshownIn(text);
  const [first] = found;
  if (first === undefined) return [];
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [diagnose('letter-unshowable', place(first.index), { letter: `U+${code}`, count: found.length })];
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}

/** The diagnostic for bytes that are not UTF-8, with the place of the first of them. */
export function notUtf8(bytes: Uint8Array): Diagnostic {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodePrefix(bytes, middle) === null) bad = middle;
    else good = middle;
  }
  const before = original(decodePrefix(bytes, good) ?? '');
  return diagnose('not-utf-8', before.place(before.text.length), {});
}

/** The complete characters among the first `length` bytes; null if they are not UTF-8. */
function decodePrefix(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}

/**
 * Where an address begins: after `](`, `]: `, `<`, `href="`, `src="`, or bare. It ends at white space, `)`, `>` or
 * a quote.
 */
const ADDRESS =
  /(?:\]\(\s*<?|\]:\s*<?|(?:href|src)\s*=\s*["']?|(?=https?:\/\/))[^\s()<>"'\u00a0]*(?:\([^\s()<>"'\u00a0]*\)[^\s()<>"'\u00a0]*)*/gi;

function normalise(source: Source): Source {
  const lines = applyEdits(source, matches(source.text, /\r\n?/g, '\n'));
  const spaced = spaces(lines);
  const dropped = applyEdits(spaced, outsideAddresses(spaced.text, deletions(droppedIn(spaced.text))));
  const composed = applyEdits(dropped, outsideAddresses(dropped.text, compositions(dropped.text)));
  const single = applyEdits(composed, outsideAddresses(composed.text, ligatures(composed.text)));
  // Meaningless white space that slows the parser: very long gaps, and rows of empty lines. A few of these have a
  // meaning: some files separate captions by them, and code its parts.
  const gaps = applyEdits(single, matches(single.text, /[ \t]{200,}/g, ' '));
  const rows = applyEdits(gaps, matches(gaps.text, /\n(?:[ \t]*\n){12,}/g, '\n'.repeat(12)));
  return applyEdits(rows, longRuns(rows.text));
}

function ligatures(text: string): Edit[] {
  return Array.from(text.matchAll(LIGATURE), ({ 0: joined, index }) => ({
    start: index,
    end: index + 1,
    text: joined.normalize('NFKC'),
  }));
}

/**
 * A run of one character is a rule or a mistake at any length, and the parser's time grows faster than the length.
 */
const LONGEST_RUN = 100;

function longRuns(text: string): Edit[] {
  return Array.from(text.matchAll(/([*_~#=<>[\](){}$`&^!|\\-])\1{100,}/g), ({ 0: run, index }) => ({
    start: index + LONGEST_RUN,
    end: index + run.length,
    text: '',
  }));
}

/** Replaces one character by one, so offsets stay the same. */
function spaces(source: Source): Source {
  return { text: source.text.replace(GAP, ' '), place: source.place };
}

function matches(text: string, pattern: RegExp, replacement: string): Edit[] {
  return Array.from(text.matchAll(pattern), (match) => replacedBy(match, replacement));
}

const deletions = (found: RegExpExecArray[]): Edit[] => found.map((match) => replacedBy(match, ''));

function replacedBy({ 0: match, index }: RegExpExecArray, text: string): Edit {
  return { start: index, end: index + match.length, text };
}

/** The smallest edits that turn `text` into NFC. */
export function compositions(text: string): Edit[] {
  if (text.normalize('NFC') === text) return [];
  return Array.from(text.matchAll(/.+/g)).flatMap(({ 0: line, index }) =>
    line.normalize('NFC') === line ? [] : composeLine(line, index),
  );
}

function composeLine(line: string, start: number): Edit[] {
  // A letter with its marks, or a run of Hangul, whose letters compose without marks.
  const letters = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;
  const edits: Edit[] = [];
  let composed = '';
  for (const [letter] of line.matchAll(letters)) {
    const text = letter.normalize('NFC');
    if (text !== letter) edits.push({ start, end: start + letter.length, text });
    composed += text;
    start += letter.length;
  }
  const whole = line.normalize('NFC');
  // A script whose letters compose differently from marks and Hangul.
  return whole === composed ? edits : [{ start: start - line.length, end: start, text: whole }];
}

/** The `edits` that do not touch an address in `text`. */
export function outsideAddresses(text: string, edits: Edit[]): Edit[] {
  if (edits.length === 0) return edits;
  const addresses = Array.from(text.matchAll(ADDRESS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let next = 0;
  return edits.filter((edit) => {
    while ((addresses[next]?.end ?? Infinity) <= edit.start) next += 1;
    const address = addresses[next];
    return address === undefined || edit.end <= address.start;
  });
}

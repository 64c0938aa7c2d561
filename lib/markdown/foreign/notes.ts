import type { Diagnostic } from '../../report/diagnostic';
import { outsideCode } from '../code-ranges';
import { applyEdits, type Source } from '../edits';

/** Turns pandoc's inline notes (`^[chú thích]`) into footnotes with their text at the end. */
export function inlineNotes(read: { source: Source; diagnostics: Diagnostic[] }): typeof read {
  const { text } = read.source;
  if (!text.includes('^[')) return read;
  const found = Array.from(
    text.matchAll(/(?<!\[)\^\[((?:[^[\]\n]|\[[^[\]\n]*\](?:\([^()\n]*\))?){2,2000})\]/g),
  ).map(({ 0: whole, 1: words = '', index }) => ({ start: index, end: index + whole.length, words }));
  const notes = outsideCode(text, found).filter(({ words }) => !/^\d+$/.test(words));
  const edits = notes.map(({ start, end }, index) => ({ start, end, text: `[^ghi-chu-${index + 1}]` }));
  const definitions = notes.map(({ words }, index) => `\n\n[^ghi-chu-${index + 1}]: ${words}`).join('');
  const last = { start: text.length, end: text.length, text: definitions };
  return notes.length === 0 ? read : { ...read, source: applyEdits(read.source, [...edits, last]) };
}

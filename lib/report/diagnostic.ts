import { z } from 'zod';
import { codes, type Code, type MessageLanguage, type Params } from './codes';
import { severities } from './severity';

/** A place in a file on disk: line and column count from 1, columns in UTF-16 units, as in text editors. */
export interface Place {
  line: number;
  column: number;
}

/** Something found in a file, independent of language; {@link messageOf} puts it into words. */
export const diagnosticSchema = z.object({
  code: z.custom<Code>((code) => typeof code === 'string' && Object.hasOwn(codes, code)),
  severity: z.enum(severities),
  line: z.int().positive(),
  column: z.int().positive(),
  /** Values for the message's `{placeholders}`. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** A diagnostic and its file. */
export interface Finding {
  /** Path inside the articles folder with forward slashes, or as given on the command line. */
  file: string;
  diagnostic: Diagnostic;
}

/** Whether it is an error or a warning; else it is a note. */
export function isFault({ diagnostic }: Finding): boolean {
  return diagnostic.severity !== 'info';
}

/** Makes a diagnostic. The severity comes from the code; `params` fill the code's message. */
export function diagnose<C extends Code>(code: C, place: Place, params: Params<C>): Diagnostic {
  return { code, severity: codes[code].severity, line: place.line, column: place.column, params };
}

/** What was found, and what to do about it, as sentences in one language. */
export function messageOf(
  diagnostic: Diagnostic,
  language: MessageLanguage,
): { what: string; remedy: string } {
  const message = codes[diagnostic.code][language];
  return { what: fill(message.what, diagnostic.params), remedy: fill(message.remedy, diagnostic.params) };
}

function fill(template: string, params: Diagnostic['params']): string {
  const filled = template.replace(/\{(\w+)\}/g, (hole, name: string) => brief(String(params[name] ?? hole)));
  // What it quotes may be written otherwise in the file, as “e” and its marks apart.
  return filled.normalize('NFC');
}

/** Shortens a `data:` address, which may have a million characters, to its kind. */
function brief(value: string): string {
  return value.replace(/\bdata:([\w/+.-]{0,60})[;,][^\s"'()<>]+/gi, 'data:$1…');
}

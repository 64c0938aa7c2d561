import { z } from 'zod';
import { codes, type Code, type MessageLanguage, type Params } from './codes';
import { severities } from './severity';

/** A place in a file as it is on disk: both 1-based, the column in UTF-16 units, as text editors count. */
export interface Place {
  line: number;
  column: number;
}

/** One thing an editor may want to know, in no language until {@link tell} puts it into words. */
export const diagnosticSchema = z.object({
  code: z.custom<Code>((code) => typeof code === 'string' && Object.hasOwn(codes, code)),
  severity: z.enum(severities),
  line: z.int().positive(),
  column: z.int().positive(),
  /** What fills the message's `{placeholders}`. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** A diagnostic and the file it speaks of. */
export interface Finding {
  /** Path inside the articles folder, with forward slashes; as it was given, where a command was given it. */
  file: string;
  diagnostic: Diagnostic;
}

/** Whether something is held back or doubtful; else it is a note on what was found or repaired. */
export function isFault({ diagnostic }: Finding): boolean {
  return diagnostic.severity !== 'info';
}

/** Makes a diagnostic; its severity is the code's, its `params` are those that the code's message names. */
export function diagnose<C extends Code>(code: C, place: Place, params: Params<C>): Diagnostic {
  return { code, severity: codes[code].severity, line: place.line, column: place.column, params };
}

/** What was seen, and what to do about it, as sentences in one language. */
export function tell(diagnostic: Diagnostic, language: MessageLanguage): { what: string; remedy: string } {
  const message = codes[diagnostic.code][language];
  return { what: fill(message.what, diagnostic.params), remedy: fill(message.remedy, diagnostic.params) };
}

function fill(template: string, params: Diagnostic['params']): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => brief(String(params[name] ?? hole)));
}

/** A picture inside a text (`data:…`) may have a million letters: its kind says enough. */
function brief(value: string): string {
  return value.replace(/\bdata:([\w/+.-]{0,60})[;,][^\s"'()<>]+/gi, 'data:$1…');
}

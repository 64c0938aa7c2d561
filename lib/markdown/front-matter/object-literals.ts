import type { Block } from './block';

/** An object literal of JavaScript on one line is a map of YAML, too. */
export const languageOfLiteral = (literal: string): 'json' | 'yaml' =>
  /^\s*\{[^\n]*\}\s*$/.test(literal) ? 'yaml' : 'json';

/** MDX: `export const meta = {…}` above the text, below its imports. */
export function findExported(rest: string, top: number): Block | null {
  const found =
    /^((?:import\s[^\n]*\n|[ \t]*\n){0,40})(export\s+const\s+(?:meta(?:data)?|front_?matter)\s*=\s*)(\{[^]{0,5000}?\})[ \t]*;?[ \t]*(?=\n|$)/i.exec(
      rest,
    );
  if (found === null) return null;
  const [whole, imports = '', opening = '', text = ''] = found;
  const from = top + imports.length;
  const remove = [[from, top + whole.length]] as const;
  return { language: languageOfLiteral(text), text, start: from + opening.length, remove };
}

/** A JSON object on its own lines, as Hugo writes it. */
export function findJson(rest: string, top: number): Block | null {
  if (!/^\{\s*"/.test(rest)) return null;
  const closing = /^\}[ \t]*$/m.exec(rest) ?? /^\{.*\}[ \t]*$/m.exec(rest);
  if (!closing) return null;
  const end = closing.index + closing[0].length;
  return { language: 'json', text: rest.slice(0, end), start: top, remove: [[0, top + end]] };
}

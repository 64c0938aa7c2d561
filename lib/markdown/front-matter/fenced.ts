import type { Code } from '../../report/codes';
import type { Block } from './block';
import { languageOfLiteral } from './object-literals';

/** An opening delimiter without a readable block. */
export interface Unreadable {
  problem: [
    code: Extract<Code, 'front-matter-open' | 'front-matter-language'>,
    offset: number,
    params: { language: string },
  ];
  /** Offset of the text below. */
  end: number;
}

const FENCE = /^(---|\+\+\+|;;;)[ \t]*(\w*)[ \t]*(?:#[^\n]*)?(?:\n|$)/;
const CLOSINGS: Record<string, RegExp> = {
  '---': /^(?:---|\.\.\.)[ \t]*$/m,
  '+++': /^\+\+\+[ \t]*$/m,
  ';;;': /^;;;[ \t]*$/m,
};
/** A line that can only be a key. A rule (`---`) is followed by prose, which may contain a colon later in the line. */
const KEY = /^(?:[a-z_][\w-]*|"[^"\n]+"|'[^'\n]+')[ \t]*:(?:[ \t]|$)|^\{/i;

/**
 * Front matter between delimiters, as Jekyll, Hugo and Eleventy have it: `---`, `+++` or `;;;`, with the name of a
 * language behind the first.
 * @param top the offset of the first word
 */
export function findFenced(text: string, top: number): Block | Unreadable | null {
  const fence = FENCE.exec(text.slice(top));
  if (fence === null) return null;
  const [opening, mark = '', name = ''] = fence;
  const start = top + opening.length;
  const inside = text.slice(start);
  const closing = CLOSINGS[mark]?.exec(inside);
  if (!closing) {
    const isOpen = mark !== '---' || (name === '' && /^[a-z_][\w-]*:(?:[ \t]|$)/i.test(inside));
    return isOpen ? { problem: ['front-matter-open', top, { language: '' }], end: 0 } : null;
  }
  const block = inside.slice(0, closing.index);
  const language = languageOf(mark, name.toLowerCase(), block);
  if (mark === '---' && !isFrontMatter(block)) return null;
  const end = start + closing.index + closing[0].length;
  const second = language === 'yaml' ? secondBlock(text.slice(end)) : null;
  if (second !== null) {
    const whole = text.slice(start, end + second).replace(/^---[ \t]*$/gm, (line) => ' '.repeat(line.length));
    return { language: 'yaml', text: whole, start, remove: [[0, end + second]] };
  }
  if (language === null) return { problem: ['front-matter-language', top, { language: name }], end };
  return { language, text: block, start, remove: [[0, end]] };
}

/** Length of a second block directly after the first, as when a tool has added its own before an existing one. */
function secondBlock(rest: string): number | null {
  const found = /^\s*\n---[ \t]*\n((?:.*\n){0,60}?)---[ \t]*(?=\n|$)/.exec(rest);
  const lines = found?.[1]?.split('\n').filter((line) => line.trim() !== '') ?? [];
  const areKeys = lines.length > 0 && lines.every((line) => KEY.test(line) || /^(?:[ \t]+|- )\S/.test(line));
  return found !== null && areKeys && KEY.test(lines[0] ?? '') ? found[0].length : null;
}

function languageOf(mark: string, name: string, block: string): Block['language'] | null {
  if (mark === '+++' || name === 'toml') return 'toml';
  if (mark === ';;;' || name === 'json' || (name === '' && /^\s*\{\s*"/.test(block))) return 'json';
  // Eleventy: an object literal is read line by line; no other JavaScript is read, and none is run.
  if (/^(?:js|javascript|json5)$/.test(name) && /^\s*\{/.test(block)) return languageOfLiteral(block);
  return name === '' || /^ya?ml$/.test(name) ? 'yaml' : null;
}

function isFrontMatter(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [first] = lines;
  if (first === undefined) return true;
  return KEY.test(first) || (/[:=]/.test(first) && !/^\s*$/m.test(block.trimEnd()));
}

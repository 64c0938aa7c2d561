import { embedName, embedPage } from '../embeds';

/** Facts about the whole text that rules may need; each is computed once, on demand. */
export interface Context {
  text: string;
  /** Names of codes in brackets that are opened or closed, in lower case: `[b]`, `[url=…]`, `[/b]`. */
  opened: () => ReadonlySet<string>;
  closed: () => ReadonlySet<string>;
  /** Names imported by lines of JavaScript, also in Svelte's and Vue's `<script>`. */
  imported: () => ReadonlySet<string>;
  /** Addresses of pictures imported by lines of JavaScript, by the name they get: `import le from './le.jpg'`. */
  pictures: () => ReadonlyMap<string, string>;
  /** Names of capitalised tags that are opened with attributes. */
  components: () => ReadonlySet<string>;
  /** Names of capitalised tags without attributes around paragraphs, apart from them by empty lines. */
  containers: () => ReadonlySet<string>;
  /** Names of footnotes that the text has. */
  notes: () => ReadonlySet<string>;
}

/** The facts about a text, each found when it is first asked for. */
export function contextOf(text: string): Context {
  const once = (find: () => Iterable<string>) => {
    let found: ReadonlySet<string> | undefined;
    return () => (found ??= new Set(find()));
  };
  let pictures: ReadonlyMap<string, string> | undefined;
  const names = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ([, name = '']) => name.toLowerCase());
  return {
    text,
    opened: once(() => names(/\[([a-z][\w-]*)[\s=\]\\]/gi)),
    closed: once(() => names(/\[\/([a-z][\w-]*)\\?\]/gi)),
    imported: once(() =>
      (text.match(/^(?:[ \t]+(?=[^<]{0,3000}<\/script>))?import\s+[\w$*{}\s,]{1,500}\s+from\s/gm) ?? [])
        .flatMap((line) => line.match(/[A-Za-z_$][\w$]*/g) ?? [])
        .filter((name) => !/^(?:import|from|as)$/.test(name)),
    ),
    pictures: () => (pictures ??= new Map(importedPictures(text))),
    notes: once(() => Array.from(text.matchAll(/\[\^([\w-]{1,60})\]:/g), ([, name = '']) => name)),
    components: once(() => Array.from(text.matchAll(/<([A-Z][\w.]*)\s[^<>]*=/g), ([, name = '']) => name)),
    containers: once(() =>
      Array.from(text.matchAll(/^<([A-Z][\w.]{0,60})>[ \t]*\n[ \t]*\n/gm), ([, name = '']) => name).filter(
        (name) => text.includes(`\n\n</${name}>`),
      ),
    ),
  };
}

function importedPictures(text: string): [string, string][] {
  return Array.from(
    text.matchAll(/^import\s+(?:\*\s+as\s+)?([\w$]{1,80})\s+from\s+["']([^"'\n]{1,300})["']/gm),
    ([, name = '', address = '']): [string, string] => [name, address.replace(/^~(?=\/)|\?[\w=&]*$/g, '')],
  ).filter(([, address]) => isPicture(address));
}

/** A piece of another tool's syntax, and its equivalent in Markdown. */
interface Rule {
  /** Must be global and match in linear time. */
  pattern: RegExp;
  /** The equivalent Markdown, {@link LOST} if there is none, null if the match is not this syntax. */
  read: (found: RegExpExecArray, context: Context) => string | typeof LOST | null;
}

/** The match is removed, with a diagnostic for the editor. */
export const LOST = Symbol('lost');

/** The syntax of one tool, or of tools that share it. */
export interface Dialect {
  /** The rules are skipped for a text that does not match this. */
  hint: RegExp;
  rules: readonly Rule[];
}

const ATTRIBUTE =
  /([\w-]{1,40})\s*[=:](?!\/\/)\s*(?:"((?:\\"|[^"])*)"|'([^']*)'|`([^`]*)`|\{\s*["'`]([^"'`]*)["'`]\s*\}|([^\s"'`{}>\]]+))|"([^"]*)"|'([^']*)'|(https?:\/\/[^\s"'<>]+|[^\s"'=]+)/g;

/** Parses a tag's arguments: `key="value"` by lower-case key, arguments without a key in order. */
export function argumentsOf(written: string): {
  named: ReadonlyMap<string, string>;
  plain: readonly string[];
} {
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const [, key, ...values] of written.matchAll(ATTRIBUTE)) {
    // Only one of these groups matches.
    const value = values.join('').replaceAll('\\"', '"');
    if (key === undefined) plain.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { named, plain };
}

/** The first non-empty value of some keys. */
export function first(named: ReadonlyMap<string, string>, ...keys: string[]): string {
  return keys.map((key) => named.get(key) ?? '').find((value) => value !== '') ?? '';
}

/** A picture in its own paragraph, followed by its caption as a paragraph. */
export function picture(src: string, alt: string, caption = '', credit = ''): string {
  const said = [caption, credit === '' ? '' : `Ảnh: ${credit}`].filter((part) => part !== '').join(' ');
  const words = said.replace(/\s+/g, ' ').trim();
  const title = words === '' ? '' : ` "${words.replaceAll('"', '\\"')}"`;
  const image = `![${inBrackets(alt)}](<${inAddress(src)}>${title})`;
  return words === '' ? `\n\n${image}\n\n` : `\n\n${image}\n\n${words}\n\n`;
}

/** A link; without words its text is the name of its target. */
export function link(url: string, words = ''): string {
  return `[${inBrackets(words === '' ? embedName(url) : words)}](<${inAddress(embedPage(url))}>)`;
}

const PICTURES = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)(?:[?#].*)?$/i;

/** Whether an address ends as a picture's does, also before a query or fragment. */
export function isPicture(address: string): boolean {
  return PICTURES.test(address);
}

/** Replaces an opening or closing tag of a listing by a fence on its own line. */
export function fence({ 0: tag, index }: RegExpExecArray, { text }: Context, language = ''): string {
  const before = index === 0 || text[index - 1] === '\n' ? '' : '\n';
  return `${before}\`\`\`${language}${text[index + tag.length] === '\n' ? '' : '\n'}`;
}

/** Whether a tag is in the position of a link's address. */
export function isAddress(found: RegExpExecArray, { text }: Context): boolean {
  return /(?:\]\(\s*<?|(?:href|src)\s*=\s*["']?)[^\s)"'<>]*$/.test(
    text.slice(Math.max(0, found.index - 200), found.index),
  );
}

function inBrackets(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[[\]\\]/g, '\\$&');
}

function inAddress(address: string): string {
  return address.trim().replace(/[<>\n]/g, '');
}

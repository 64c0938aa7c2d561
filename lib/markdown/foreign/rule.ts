import { embedName, embedPage } from '../embeds';

/** What a rule may want to know of the whole text; each is looked for once. */
export interface Context {
  text: string;
  /** Names in brackets that are opened or closed: `[b]`, `[url=…]`, `[/b]`, in lower case. */
  opened: () => ReadonlySet<string>;
  closed: () => ReadonlySet<string>;
  /** Names that lines of JavaScript import. */
  imported: () => ReadonlySet<string>;
  /** Names of tags in capitals that are opened with attributes. */
  components: () => ReadonlySet<string>;
}

export function contextOf(text: string): Context {
  const once = (find: () => Iterable<string>) => {
    let found: ReadonlySet<string> | undefined;
    return () => (found ??= new Set(find()));
  };
  const names = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ([, name = '']) => name.toLowerCase());
  return {
    text,
    opened: once(() => names(/\[([a-z][\w-]*)[\s=\]\\]/gi)),
    closed: once(() => names(/\[\/([a-z][\w-]*)\\?\]/gi)),
    imported: once(() =>
      (text.match(/^import\s+[\w$*{}\s,]{1,500}\s+from\s/gm) ?? [])
        .flatMap((line) => line.match(/[A-Za-z_$][\w$]*/g) ?? [])
        .filter((name) => !/^(?:import|from|as)$/.test(name)),
    ),
    components: once(() => Array.from(text.matchAll(/<([A-Z][\w.]*)\s[^<>]*=/g), ([, name = '']) => name)),
  };
}

/** One piece of another tool's syntax, and what it means in Markdown. */
interface Rule {
  /** Global; takes linear time. */
  pattern: RegExp;
  /** The Markdown that means the same, {@link LOST} if nothing does, null if this is no such syntax after all. */
  read: (found: RegExpExecArray, context: Context) => string | typeof LOST | null;
}

/** It is left out, and the editor hears of it. */
export const LOST = Symbol('lost');

/** The syntax of one tool, or of tools that share it. */
export interface Dialect {
  /** What a text without any of it does not hold: the rules are not tried on it. */
  hint: RegExp;
  rules: readonly Rule[];
}

const ATTRIBUTE =
  /([\w-]{1,40})\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|\{\s*["'`]([^"'`]*)["'`]\s*\}|([^\s"'`{}>\]]+))|"([^"]*)"|'([^']*)'|([^\s"'=]+)/g;

/** What stands behind a tag's name: `key="value"` by key in lower case, what has no key in order. */
export function argumentsOf(written: string): {
  named: ReadonlyMap<string, string>;
  plain: readonly string[];
} {
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const [, key, ...values] of written.matchAll(ATTRIBUTE)) {
    // The one of these that matched.
    const value = values.join('');
    if (key === undefined) plain.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { named, plain };
}

/** The first of some keys that has a value. */
export function first(named: ReadonlyMap<string, string>, ...keys: string[]): string {
  return keys.map((key) => named.get(key) ?? '').find((value) => value !== '') ?? '';
}

/** A picture in a paragraph of its own, its caption as the next one. */
export function picture(src: string, alt: string, caption = '', credit = ''): string {
  const said = [caption, credit === '' ? '' : `Ảnh: ${credit}`].filter((part) => part !== '').join(' ');
  const words = said.replace(/\s+/g, ' ').trim();
  const title = words === '' ? '' : ` "${words.replaceAll('"', '\\"')}"`;
  const image = `![${inBrackets(alt)}](<${inAddress(src)}>${title})`;
  return words === '' ? `\n\n${image}\n\n` : `\n\n${image}\n\n${words}\n\n`;
}

/** A link, named by what it leads to unless it has words. */
export function link(url: string, words = ''): string {
  return `[${inBrackets(words === '' ? embedName(url) : words)}](<${inAddress(embedPage(url))}>)`;
}

const RECORDINGS = /\.(?:mp4|m4v|webm|mov|ogv|mp3|m4a|ogg|oga|wav)(?:[?#].*)?$/i;
const PICTURES = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)(?:[?#].*)?$/i;

export function isPicture(address: string): boolean {
  return PICTURES.test(address);
}

/** Players and posts by the names that tools give them, and the address of what an id stands for. */
const SITES = new Map<string, (id: string) => string>([
  ['youtube', (id) => `https://www.youtube.com/watch?v=${id}`],
  ['vimeo', (id) => `https://vimeo.com/${id}`],
  ['tweet', (id) => `https://x.com/i/status/${id}`],
  ['twitter', (id) => `https://x.com/i/status/${id}`],
  ['x', (id) => `https://x.com/i/status/${id}`],
  ['instagram', (id) => `https://www.instagram.com/p/${id}/`],
  ['tiktok', (id) => `https://www.tiktok.com/embed/${id}`],
  ['gist', (id) => `https://gist.github.com/${id}`],
]);

/** A link to the film or post that a tag embeds; null if it embeds none, or does not say which. */
export function embedded(name: string, written: string): string | null {
  const { named, plain } = argumentsOf(written);
  const recording = [...named.values(), ...plain].find((value) => RECORDINGS.test(value));
  if (recording !== undefined && /^(?:video|audio|mp[34]|player|plyr|dplayer|aplayer|podcast)/i.test(name))
    return link(recording, first(named, 'caption', 'title', 'name'));
  const site = SITES.get(
    name
      .toLowerCase()
      .replace(/^lite-?|\.html$|[-_]?(?:simple|lite|enhanced|embed|player|nocookie|video)$/g, ''),
  );
  // `{% video https://… %}` names the film's page.
  const page = /^\s*(https?:\/\/[^\s"'<>]{1,1000})/.exec(written)?.[1];
  if (site === undefined)
    return page !== undefined && /^(?:video|embed|link|cta|card|bookmark|preview)$/i.test(name)
      ? link(page)
      : null;
  const given =
    first(named, 'url', 'src', 'id', 'videoid', 'video', 'tweetid') || (plain.join('/') ? plain : [''])[0];
  const id = name.toLowerCase() === 'gist' && plain.length > 1 ? plain.slice(0, 2).join('/') : (given ?? '');
  if (id === '') return null;
  return link(/^https?:\/\//.test(id) ? id : site(id));
}

/** A fence in place of a tag that opens or closes a listing, on a line of its own. */
export function fence({ 0: tag, index }: RegExpExecArray, { text }: Context, language = ''): string {
  const before = index === 0 || text[index - 1] === '\n' ? '' : '\n';
  return `${before}\`\`\`${language}${text[index + tag.length] === '\n' ? '' : '\n'}`;
}

/** A tag stands where an address is expected. */
export function isAddress(found: RegExpExecArray, { text }: Context): boolean {
  return /(?:\]\(\s*<?|(?:href|src)\s*=\s*["']?)[^\s)"'<>]*$/.test(
    text.slice(Math.max(0, found.index - 200), found.index),
  );
}

function inBrackets(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&');
}

function inAddress(address: string): string {
  return address.trim().replace(/[<>\n]/g, '');
}

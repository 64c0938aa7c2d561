import type { EndTag, StartTag, Text } from 'parse5-sax-parser';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { frameworkFolder, isFrameworkInline, ownScripts } from './scripts';
import { writeTag } from './tag';

/** What one pass over a page of Next finds: the HTML that stays, and what the rest of it must be made of. */
export interface PageReading {
  /** Up to and with `<head>`. */
  opening: string;
  /** From there to, not with, `</head>`. */
  head: string;
  /** `</head>` and everything behind. */
  rest: string;
  /** Addresses of the stylesheets that it links to, in their order. */
  stylesheets: string[];
  /** Texts of its own `<style>` elements. */
  styles: string[];
  ownScripts: boolean;
  forms: boolean;
  /** Whether it plays recordings or films. */
  media: boolean;
  /** Names that a selector could match. */
  classes: Set<string>;
  ids: Set<string>;
  /** All text that a reader sees, for the check of letters. */
  text: string[];
  /** What cannot be published, in words. */
  problems: string[];
}

const attributesOf = (tag: StartTag) => new Map(tag.attrs.map(({ name, value }) => [name, value]));

/** Elements whose text is no text of the page, and which are judged as a whole. */
const captured = new Set(['script', 'style']);

/** React marks a part that only a script would fill in with one of these comments. */
const waitingMarks = new Set(['$?', '$!', '$~']);

/**
 * Reads a page as Next makes it, in one pass, leaving out the framework's scripts, their preloads and the marks
 * for hydration, and gathering its styles.
 * @param html the page with all that Next puts into it
 * @param published gives an element that stays as it is published
 */
export function readPage(html: string, published: (tag: StartTag) => StartTag): Promise<PageReading> {
  const parts = { opening: '', head: '', rest: '' };
  const page: PageReading = {
    ...parts,
    stylesheets: [],
    styles: [],
    ownScripts: false,
    forms: false,
    media: false,
    classes: new Set(),
    ids: new Set(),
    text: [],
    problems: [],
  };
  let part: keyof typeof parts = 'opening';
  let open: { tag: StartTag; text: string } | null = null;
  let root: StartTag | null = null;
  let lang: string | undefined;
  const keep = (raw: string) => (page[part] += raw);

  function startTag(tag: StartTag): void {
    if (captured.has(tag.tagName)) {
      open = { tag, text: '' };
      return;
    }
    if (tag.tagName === 'html') root = tag;
    else lang ??= attributesOf(tag).get('lang');
    noteNames(page, tag);
    if (tag.tagName === 'form') page.forms = true;
    if (tag.tagName === 'audio' || tag.tagName === 'video') page.media = true;
    if (tag.tagName === 'link' && !linkStays(page, tag)) return;
    if (isCharset(tag)) return;
    keep(writeTag(published(tag)));
    if (tag.tagName === 'head') part = 'head';
  }

  function text({ text: decoded }: Text, raw: string): void {
    if (open) open.text += raw;
    else {
      page.text.push(decoded);
      keep(raw);
    }
  }

  function endTag(tag: EndTag, raw: string): void {
    if (open) {
      if (tag.tagName === 'style') page.styles.push(open.text);
      else if (scriptStays(page, open.tag, open.text)) keep(writeTag(published(open.tag)) + open.text + raw);
      open = null;
      return;
    }
    if (tag.tagName === 'head') part = 'rest';
    keep(raw);
  }

  const stream = new RewritingStream();
  stream.on('doctype', (_, raw) => keep(raw));
  stream.on('startTag', startTag);
  stream.on('endTag', endTag);
  stream.on('text', text);
  stream.on('comment', (comment) => {
    if (waitingMarks.has(comment.text)) page.problems.push('a part that only a script would fill in');
  });
  return new Promise((resolve, reject) => {
    stream.on('error', reject);
    stream.on('end', () => {
      if (root && lang !== undefined) page.opening = inLanguage(page.opening, root, lang);
      resolve(page);
    });
    stream.resume();
    stream.end(withoutFlight(html));
  });
}

/**
 * Leaves out the data for the runtime that closes every page, in a row of scripts: it is longer than the page itself, and
 * reading it word by word takes most of the time. Whatever is not just that stays, to be judged with the rest.
 */
function withoutFlight(html: string): string {
  const [, body = html, ending = ''] = /^([^]*?)((?:<\/body><\/html>)?)$/.exec(html) ?? [];
  let end = body.length;
  while (body.endsWith('</script>', end)) {
    const start = body.lastIndexOf('<script', end - 1);
    const code = body.slice(body.indexOf('>', start) + 1, end - '</script>'.length);
    if (start === -1 || !isFrameworkInline(code)) break;
    end = start;
  }
  return body.slice(0, end) + ending;
}

/** Next lays one `<html>` around all pages; the first element inside that names a language speaks for its page. */
function inLanguage(opening: string, root: StartTag, lang: string): string {
  const attrs = root.attrs.map((each) => (each.name === 'lang' ? { ...each, value: lang } : each));
  return opening.replace(writeTag(root), () => writeTag({ ...root, attrs }));
}

function noteNames(page: PageReading, tag: StartTag): void {
  for (const { name, value } of tag.attrs) {
    if (name === 'class') for (const each of value.split(/\s+/)) page.classes.add(each);
    else if (name === 'id') page.ids.add(value);
    else if (name === 'style' || name.startsWith('on'))
      page.problems.push(
        `the attribute ${name}="${value}" on <${tag.tagName}>, which the page's policy forbids`,
      );
  }
}

function isCharset(tag: StartTag): boolean {
  return tag.tagName === 'meta' && tag.attrs.some(({ name }) => name === 'charset');
}

/** Stylesheets are noted, to be inlined; what would fetch things for the framework goes. */
function linkStays(page: PageReading, tag: StartTag): boolean {
  const attributes = attributesOf(tag);
  const rel = attributes.get('rel') ?? '';
  const href = attributes.get('href') ?? '';
  if (rel === 'stylesheet') page.stylesheets.push(href);
  const isPreload = rel === 'modulepreload' || ['script', 'style'].includes(attributes.get('as') ?? '');
  return !(rel === 'stylesheet' || rel === 'expect' || (isPreload && href.startsWith(frameworkFolder)));
}

/** Data for machines and modules of our own stay; the framework's go; anything else is a problem. */
function scriptStays(page: PageReading, tag: StartTag, code: string): boolean {
  const attributes = attributesOf(tag);
  const type = attributes.get('type');
  const src = attributes.get('src');
  if (type === 'application/ld+json') return true;
  if (src === undefined) {
    if (!isFrameworkInline(code)) page.problems.push(`an inline script: ${code.slice(0, 80)}`);
    return false;
  }
  if (src.startsWith(frameworkFolder)) return false;
  if (type === 'module' && ownScripts.some(({ address }) => address === src)) {
    page.ownScripts = true;
    return true;
  }
  page.problems.push(`the script ${src}, which is not a module listed in lib/render/scripts.ts`);
  return false;
}

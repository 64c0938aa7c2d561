import type { EndTag, StartTag, Text } from 'parse5-sax-parser';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { frameworkFolder, isFrameworkInline, ownScripts } from './scripts';
import { writeTag } from './tag';

/** The result of one pass over a page from Next: the HTML to keep, and what the rest is built from. */
export interface PageReading {
  /** Up to and including `<head>`. */
  opening: string;
  /** From there up to `</head>`. */
  head: string;
  /** `</head>` and everything after it. */
  rest: string;
  /** Addresses of linked stylesheets, in order. */
  stylesheets: string[];
  /** Texts of its own `<style>` elements. */
  styles: string[];
  ownScripts: boolean;
  forms: boolean;
  /** Whether it contains audio or video. */
  media: boolean;
  /** Names that a selector could match. */
  classes: Set<string>;
  ids: Set<string>;
  /** All text that readers see, for the check of letters. */
  text: string[];
  /** Why the page must not be published, a sentence each. */
  problems: string[];
}

const attributesOf = (tag: StartTag) => new Map(tag.attrs.map(({ name, value }) => [name, value]));

/** Elements whose text is not part of the page's text, and which are judged as a whole. */
const captured = new Set(['script', 'style']);

/** Comments with which React marks a part that only a script would fill in. */
const waitingMarks = new Set(['$?', '$!', '$~']);

/**
 * Reads a page rendered by Next in one pass. Drops the framework's scripts, preloads and hydration marks, and collects
 * its styles.
 * @param html the page as Next sends it
 * @param published returns a kept element as it is published
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
 * Cuts the scripts with React's flight data at the end of every page: they are longer than the page itself, and parsing
 * them takes most of the time. Anything else there is left for the pass over the page.
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

/**
 * Sets the language of `<html>`, which Next makes the same for all pages, to that of the first element in the page that
 * names one.
 */
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

/** Records stylesheets, which are inlined later; drops the framework's preloads. */
function linkStays(page: PageReading, tag: StartTag): boolean {
  const attributes = attributesOf(tag);
  const rel = attributes.get('rel') ?? '';
  const href = attributes.get('href') ?? '';
  if (rel === 'stylesheet') page.stylesheets.push(href);
  const isPreload = rel === 'modulepreload' || ['script', 'style'].includes(attributes.get('as') ?? '');
  return !(rel === 'stylesheet' || rel === 'expect' || (isPreload && href.startsWith(frameworkFolder)));
}

/** Keeps structured data and our own modules, drops the framework's scripts; anything else is a problem. */
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

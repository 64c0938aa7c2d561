import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { svgAttributes, svgElements } from './svg-names';

/** In the drawing's own units, which browsers treat as pixels. */
interface Size {
  width: number;
  height: number;
}

interface CleanSvg extends Size {
  /** A document that holds drawing alone. */
  svg: string;
}

/** A `url()` may only point into the same drawing; `@` imports, and `\` hides either. */
const dangerous = /url\s*\(\s*(?!["']?#)|[@\\]|expression|javascript:|image-set|src\s*\(/i;

/**
 * Removes everything from an SVG that runs code, loads or links: scripts, event handlers, links, embedded pictures and
 * pages, entities and addresses.
 * @returns null if it is not well-formed or states no size
 */
export function cleanSvg(text: string): CleanSvg | null {
  const open: string[] = [];
  let written = '';
  const document: { size: Size | null; isBroken: boolean } = { size: null, isBroken: false };
  /** Depth inside a removed element. */
  let skipped = 0;
  let style: string | null = null;

  function openTag({ name, attributes }: SaxesTagPlain): void {
    const local = drawnName(name);
    const isRoot = open.length === 0;
    open.push(local);
    if (isRoot) {
      document.size = local === 'svg' ? sizeOf(attributes) : null;
    }
    if (skipped > 0 || !svgElements.has(local)) skipped += 1;
    else if (local === 'style') style = '';
    else
      written += `<${local}${isRoot && document.size ? rootAttributes(attributes, document.size) : kept(attributes)}>`;
  }

  function closeTag(): void {
    const local = open.pop() ?? '';
    if (skipped > 0) skipped -= 1;
    else if (local !== 'style') written += `</${local}>`;
    else {
      if (style !== null && !dangerous.test(style)) written += `<style>${escape(style)}</style>`;
      style = null;
    }
  }

  function addText(content: string): void {
    if (skipped > 0 || open.length === 0) return;
    if (style === null) written += escape(content);
    else style += content;
  }

  const parser = new SaxesParser();
  parser.on('error', () => (document.isBroken = true));
  parser.on('doctype', (doctype) => {
    // Drawing programs define namespaces as entities, which are removed anyway.
    for (const [, name] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)/g)) parser.ENTITIES[name ?? ''] = '';
  });
  parser.on('opentag', openTag);
  parser.on('closetag', closeTag);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\ufeff/, '')).close();
  return document.isBroken || document.size === null ? null : { svg: written, ...document.size };
}

const localName = (name: string) => name.replace(/^.*:/, '');

/** Links, and the choices that Illustrator puts around a drawing, become groups. */
const drawnName = (name: string) => localName(name).replace(/^(?:a|switch)$/, 'g');

/** The attributes to keep; `href` only if it points into the same drawing. */
function kept(attributes: SaxesTagPlain['attributes']): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      const isReference = localName(name) === 'href' && /^#[^\s"'()]+$/.test(value);
      if (isReference) return [` href="${escape(value)}"`];
      return svgAttributes.has(name) && !dangerous.test(value) ? [` ${name}="${escape(value)}"`] : [];
    })
    .join('');
}

function rootAttributes(attributes: SaxesTagPlain['attributes'], { width, height }: Size): string {
  const { viewBox = `0 0 ${width} ${height}`, ...others } = attributes;
  const rest = kept({ ...others, width: `${width}`, height: `${height}`, viewBox });
  return ` xmlns="http://www.w3.org/2000/svg"${rest}`;
}

/** The size from `viewBox`, or else from width and height in pixels. */
function sizeOf(attributes: SaxesTagPlain['attributes']): Size | null {
  const box = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const given = [attributes['width'], attributes['height']].map((length) =>
    /^[\d.]+(?:px)?$/.test(length ?? '') ? Number.parseFloat(length ?? '') : Number.NaN,
  );
  const [width = 0, height = 0] = box.length === 4 ? box.slice(2) : given;
  return width > 0 && height > 0 && Number.isFinite(width * height) ? { width, height } : null;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

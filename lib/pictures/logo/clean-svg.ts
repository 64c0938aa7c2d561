import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { svgAttributes, svgElements } from './svg-names';

/** In a drawing's own units; browsers take them for pixels. */
interface Size {
  width: number;
  height: number;
}

interface CleanSvg extends Size {
  /** A document that holds drawing alone. */
  svg: string;
}

/** Inside an address only a part of the same drawing may stand; `@` imports, and `\` hides either. */
const dangerous = /url\s*\(\s*(?!["']?#)|[@\\]|expression|javascript:|image-set|src\s*\(/i;

/**
 * Takes out of a drawing all that runs, loads or leads elsewhere: scripts, event handlers, links, embedded pictures and pages,
 * entities and addresses.
 * @returns null where it is no well-formed SVG, or does not say how large it is
 */
export function cleanSvg(text: string): CleanSvg | null {
  const open: string[] = [];
  let written = '';
  const document: { size: Size | null; isBroken: boolean } = { size: null, isBroken: false };
  /** How deep inside an element that goes. */
  let skipped = 0;
  let style: string | null = null;

  function openTag({ name, attributes }: SaxesTagPlain): void {
    const local = localName(name);
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
    // Drawing programs put the addresses of their namespaces there, which go anyway.
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

/** Attributes as they are written; `href` only where it names a part of the same drawing. */
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

/** By its `viewBox`, or else its width and height in pixels. */
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

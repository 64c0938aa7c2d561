import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Attributes that hold the address of a lazily loaded picture, the most likely first. */
const LATER = [
  'dataSrc',
  'dataOriginal',
  'dataLazySrc',
  'dataLazy',
  'dataOrgSrc',
  'dataOriginalSrc',
  'dataUrl',
] as const;
const SETS = ['dataSrcset', 'dataLazySrcset', 'srcSet'] as const;
/** Placeholder addresses used until the picture loads. */
const STAND_IN =
  /^(?:data:image\/(?:gif|svg\+xml)|about:blank|#?$)|(?:placeholder|blank|spacer|lazy|loading|1x1|transparent|grey)[^/]*\.(?:gif|png|svg|jpe?g|webp)$/i;

/**
 * Gives lazily loaded pictures their real address, and takes pictures that occur only in `<noscript>` out of it.
 */
export function lazyPictures(root: Root): void {
  const known = new Set<string>();
  visit(root, 'element', (node) => {
    if (node.tagName === 'noscript') return SKIP;
    if (node.tagName !== 'img') return undefined;
    const src = pictureAddress(node);
    node.properties['src'] = src;
    known.add(src);
    return undefined;
  });
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'noscript' || index === undefined || parent === undefined) return undefined;
    const pictures: ElementContent[] = [];
    visit(node, 'element', (inner) => {
      if (inner.tagName === 'img' && !known.has(pictureAddress(inner))) pictures.push(inner);
    });
    parent.children.splice(index, 1, ...pictures);
    return [SKIP, index + pictures.length];
  });
}

/** The address of the picture that an `<img>` finally shows. */
export function pictureAddress(node: Element): string {
  const { src = '' } = node.properties;
  const address = typeof src === 'string' ? src : '';
  return STAND_IN.test(address) ? (laterOf(node) ?? address) : address;
}

function laterOf({ properties }: Element): string | undefined {
  const named = LATER.map((name) => properties[name]).find(
    (value) => typeof value === 'string' && value !== '',
  );
  if (named !== undefined) return String(named);
  const set = SETS.map((name) => properties[name]).find(Boolean);
  const [first] = String(Array.isArray(set) ? set[0] : (set ?? ''))
    .trim()
    .split(/[\s,]/);
  return first === '' ? undefined : first;
}

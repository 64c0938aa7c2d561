import type { StartTag } from 'parse5-sax-parser';
import { hostAddress } from '../base/site-address';

/** Attributes of HTML and SVG that hold one address. */
const single = new Set(
  'action background cite data formaction href icon longdesc manifest ping poster src xlink:href'.split(' '),
);

/** Attributes that hold several addresses, each with a size after it. */
const candidates = new Set(['imagesrcset', 'srcset']);

/**
 * A start tag with its addresses as browsers request them from the host.
 * @param path under which the site is published
 * @param page the address of the page that contains it
 */
export function withHostAddresses(tag: StartTag, path: string, page: string): StartTag {
  if (path === '') return tag;
  const inHost = (address: string) => hostAddress(address, path, page);
  const attrs = tag.attrs.map((attribute) => {
    const { name, value } = attribute;
    if (single.has(name)) return { ...attribute, value: inHost(value) };
    if (candidates.has(name)) return { ...attribute, value: inCandidates(value, inHost) };
    if (name === 'content' && isRefresh(tag)) return { ...attribute, value: inRefresh(value, inHost) };
    return attribute;
  });
  return { ...tag, attrs };
}

/** `/a-480.avif 480w, /a-960.avif 960w`: a comma within an address has no white space behind it. */
function inCandidates(value: string, inHost: (address: string) => string): string {
  return value.replace(
    /(^\s*|,\s+)([^\s,]\S*)/g,
    (_, before: string, address: string) => before + inHost(address),
  );
}

function isRefresh({ tagName, attrs }: StartTag): boolean {
  return (
    tagName === 'meta' && attrs.some(({ name, value }) => name === 'http-equiv' && /^refresh$/i.test(value))
  );
}

/** `0; url=/x/`. */
function inRefresh(value: string, inHost: (address: string) => string): string {
  return value.replace(/(;\s*url=)(.*)$/i, (_, before: string, address: string) => before + inHost(address));
}

import { sourceDirectives, type PolicySource } from '../content/site-keys/policy-sources';
import { hashSource } from './scripts';

/** What of a page the policy has to let through. */
export interface PolicyNeeds {
  /** Texts of the inline `<style>` elements. */
  styles: readonly string[];
  /** Texts of the inline `<script>` elements that a browser runs or reads as rules. JSON-LD is neither. */
  inlineScripts: readonly string[];
  /** Whether it loads modules of our own. */
  ownScripts: boolean;
  /** Whether it plays recordings or films of our own. */
  media: boolean;
  /** Whether it holds a form. */
  forms: boolean;
  /** Other hosts that the paper lets its pages use. */
  sources: readonly PolicySource[];
}

/** Without sources they need not be named: `default-src` holds for them. */
const sameAsDefault = new Set(['media-src']);

/**
 * The Content Security Policy of one page, for a `<meta http-equiv>`. Nothing is allowed but what is named here.
 * `frame-ancestors` is a header's to say: browsers ignore it in a page.
 */
export function contentPolicy(needs: PolicyNeeds): string {
  const scripts = [...(needs.ownScripts ? ["'self'"] : []), ...needs.inlineScripts.map(hashSource)];
  const directives = new Map<string, readonly string[]>([
    ['default-src', []],
    // The blurred placeholders of pictures are `data:` addresses in the stylesheet.
    ['img-src', ["'self'", 'data:']],
    ['font-src', ["'self'"]],
    ['media-src', needs.media ? ["'self'"] : []],
    ['style-src', needs.styles.map(hashSource)],
    ['script-src', scripts],
    ['manifest-src', ["'self'"]],
    // What a module of our own reads; and Lighthouse reads robots.txt from within the page.
    ['connect-src', ["'self'"]],
    ['base-uri', []],
    ['form-action', needs.forms ? ["'self'"] : []],
  ]);
  for (const { kind, origin } of needs.sources) {
    const directive = sourceDirectives[kind];
    directives.set(directive, [...(directives.get(directive) ?? []), origin]);
  }
  return [...directives]
    .filter(([name, sources]) => sources.length > 0 || !sameAsDefault.has(name))
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join('; ');
}

import { sourceDirectives, type PolicySource } from '../content/site-keys/policy-sources';
import { hashSource } from './scripts';

/** What a page uses that its policy has to allow. */
export interface PolicyNeeds {
  /** Texts of the inline `<style>` elements. */
  styles: readonly string[];
  /** Texts of the inline `<script>` elements that a browser runs or reads as rules; JSON-LD is neither. */
  inlineScripts: readonly string[];
  /** Whether it loads modules of our own. */
  ownScripts: boolean;
  /** Whether it plays recordings or films of our own. */
  media: boolean;
  /** Whether it holds a form. */
  forms: boolean;
  /** Other hosts that the site's settings allow. */
  sources: readonly PolicySource[];
}

/** Directives that are left out if they add no source: `default-src` covers them. */
const sameAsDefault = new Set(['media-src']);

/**
 * The Content Security Policy of one page, for a `<meta http-equiv>`. It allows only what is named here.
 * `frame-ancestors` is not among it, since browsers accept it in a header only.
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
    // Requests of our own modules; Lighthouse also fetches robots.txt from within the page.
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

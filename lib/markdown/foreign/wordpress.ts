import { embedded } from './embedded';
import { argumentsOf, first, link, LOST, type Dialect } from './rule';

/** Shortcodes of WordPress, its page builders and themes. Others are recognised by attributes or a closing code. */
const KNOWN =
  /^(?:caption|gallery|embed|playlist|vc_\w+|et_pb_\w+|fusion_\w+|fl_\w+|ux_\w+|su_\w+|tie_\w+|td_\w+|wpb_\w+|mk_\w+|av_\w+|elementor-template|contact-form-7|wpforms|gravityform|rev_slider|smartslider3|metaslider|ngg\w*|toc|ez-toc|row|col|section|dropcap|one_(?:half|third|fourth)(?:_last)?|two_third(?:_last)?|clear|divider|gap|spacer|tabs?|toggle|accordion)$/;

/** Known shortcodes that are also ordinary words. */
const WORDS =
  /^(?:row|col|section|tabs?|toggle|toc|gap|clear|divider|spacer|caption|gallery|embed|playlist|accordion|dropcap)$/;

/** A link to the film, recording or file that a shortcode shows; null if it shows none. */
export function shortcodeLink(name: string, written: string): string | null {
  const straight = written.replace(/[“”„″»]|&#822[01];|&quot;/g, '"');
  const { named } = argumentsOf(straight);
  const url = first(named, 'src', 'mp4', 'm4v', 'webm', 'mp3', 'm4a', 'ogg', 'url', 'link');
  if (/^(?:video|audio|embed|vc_video)$/.test(name) && url !== '') return `\n\n${link(url)}\n\n`;
  return embedded(name, straight);
}

/**
 * Whether words in brackets are a shortcode by themselves, without a closing code: a word alone could be text.
 * @param written what follows the name, from the white space on
 */
export function isShortcode(name: string, written: string): boolean {
  if (/^\s+[\w-]+\s*=\s*["'“”″\w]/.test(written)) return true;
  return KNOWN.test(name) && !WORDS.test(name);
}

/** WordPress shortcodes: `[caption width="300"]…[/caption]`. */
export const wordpress: Dialect = {
  hint: /\[\/?[a-z]/,
  rules: [
    {
      pattern:
        /\[(embed|video|audio|youtube|vimeo)((?:\s[^[\]\n]{0,500})?)\]\s*(https?:\/\/[^\s[\]<>]{1,1000})\s*\[\/\1\]/g,
      read: ([, , , url = '']) => `\n\n${link(url)}\n\n`,
    },
    {
      pattern:
        /\\?\[(\/?)([a-z][\w\\-]{1,40})((?:\s+[^[\]\n]{0,1000})?)\s?(\/?)\](?![(:]|\[(?![/!]|[a-z_]{2,}[\s\]]))/g,
      // Turndown escapes shortcodes: `\[caption id="attachment\_1"\]`.
      read: (found, { opened, closed, text }) => {
        const [whole = '', closes, name = '', written = ''] = Array.from(found, (part) =>
          part.replaceAll('\\', ''),
        );
        const isKnown = KNOWN.test(name);
        if (closes === '/') {
          if (/^(?:video|audio|embed|playlist)$/.test(name)) return '';
          if (written.trim() !== '' || !(isKnown || opened().has(name))) return null;
          return name === 'caption' ? ` ${captionBefore(text, found.index)}\n\n` : LOST;
        }
        if (whole === '[toc]') return '';
        const isPair = closed().has(name) && (isKnown || written.trim() === '');
        if (!isPair && !isShortcode(name, written)) return null;
        if (name === 'caption') return '\n\n';
        return shortcodeLink(name, written) ?? LOST;
      },
    },
  ],
};

/** How far above its end a picture's caption is looked for, in letters. */
const REACH = 3000;

/** What older editors wrote of a picture into the tag above it: `[caption caption="Chợ nổi"]`. */
function captionBefore(text: string, end: number): string {
  const above = text.slice(Math.max(0, end - REACH), end);
  const tag = above.slice(above.lastIndexOf('[caption'));
  return /^\[caption\s[^\]\n]{0,500}?\scaption=\\?"([^"\n]*?)\\?"/.exec(tag)?.[1] ?? '';
}

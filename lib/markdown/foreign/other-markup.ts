import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { fencedRanges, outside } from '../code-ranges';
import type { Source } from '../edits';

/** A markup language that is no Markdown, what it alone has, and a command that converts it. */
interface Markup {
  name: string;
  signs: readonly RegExp[];
  command: string;
}

const MARKUPS: readonly Markup[] = [
  {
    name: 'reStructuredText',
    signs: [
      /^\S.{2,}\n([#*~^"+])\1{3,}$/gm,
      /^:(?:date|modified|authors?|category|tags|slug|status|summary):[ \t]+\S.*$/gm,
      /^\.\. (?:image|figure|note|warning|tip|code-block|contents|raw|youtube|include|toctree)::/gm,
      /^\.\. _[^:\n]{1,60}:[ \t]*\S/gm,
      /`[^`\n<]{1,100} <[^>\s]{1,300}>`__?(?!\w)/g,
    ],
    command: 'pandoc -f rst -t markdown -s bai.rst -o bai.md',
  },
  {
    name: 'Org',
    signs: [
      /^#\+title:/gim,
      /^#\+(?!title)[a-z][\w-]*:/gim,
      /^#\+begin_\w+/gim,
      /^:PROPERTIES:[ \t]*$/gm,
      /\[\[[^\][\n]{1,300}\]\[[^\][\n]{1,300}\]\]/g,
      /^\*{1,4} (?:TODO|DONE) \S/gm,
    ],
    command: 'pandoc -f org -t markdown -s bai.org -o bai.md',
  },
  {
    name: 'MediaWiki',
    signs: [
      /^={2,6} ?[^=\n]{1,200}={2,6}[ \t]*$/gm,
      /'''[^'\n]{1,500}'''/g,
      /<ref(?:\s[^<>]*)?>/gi,
      /\[\[(?:tập tin|hình|thể loại|file|image|category):/gi,
      /\{\{(?:chú thích|cite|infobox|thông tin|main|reflist|tham khảo)\b/gi,
    ],
    command: 'pandoc -f mediawiki -t markdown -s bai.wiki -o bai.md',
  },
  {
    name: 'Textile',
    signs: [
      /^h[1-6](?:\([^)\n]{0,40}\))?\. \S/gm,
      /^(?:p|bq|fn\d)(?:\([^)\n]{0,40}\)|[<>=]{1,2})?\. \S/gm,
      /"[^"\n]{1,200}":https?:\/\//g,
      /(?<![\w!])![^!\s()]{1,300}\.(?:jpe?g|png|gif|webp)(?:\([^)\n]{0,300}\))?!/gi,
    ],
    command: 'pandoc -f textile -t markdown -s bai.textile -o bai.md',
  },
  {
    name: 'AsciiDoc',
    signs: [
      /^= \S(?!.*=$)/gm,
      /^={2,5} \S(?!.*=[ \t]*$)/gm,
      /^:(?:author|email|rev(?:date|number|remark)|draft|toc|icons|imagesdir|sectnums|doctype|keywords|description|lang|title|date|tags|categories|status|published|(?:page|jbake)-[\w-]{1,40}):(?:[ \t].*)?$/gm,
      /^image::?\S{1,300}\[/gm,
      /\b(?:link|mailto|xref):\S{1,300}\[[^\]\n]/g,
      /^\[(?:NOTE|TIP|quote|source|cols|.role)\b.*\]$/gm,
    ],
    command: 'asciidoctor -b docbook -o - bai.adoc | pandoc -f docbook -t markdown -s -o bai.md',
  },
];

/** How many of its signs show that a file is in a markup language. */
const FEWEST = 2;

/** The error for a file in another markup language, which holds it back; null for any other. */
export function otherMarkupIn({ text, place }: Source): Diagnostic | null {
  const code = fencedRanges(text);
  for (const { name, signs, command } of MARKUPS) {
    const found = signs.flatMap((sign) => {
      const marks = Array.from(text.matchAll(sign), ({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      }));
      return outside(code, marks).slice(0, 1);
    });
    if (found.length < FEWEST) continue;
    const first = Math.min(...found.map(({ start }) => start));
    return diagnose('file-other-markup', place(first), { markup: name, command });
  }
  return null;
}

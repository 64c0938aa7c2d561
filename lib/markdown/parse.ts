import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { cleanText } from './source-text';
import { walk } from './walk';

/** Newsrooms indent paragraphs; nobody means code by it. Code has fences. */
function noIndentedCode(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}

const plain = unified().use(remarkParse).use(noIndentedCode).freeze();
const withGfm = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(noIndentedCode)
  .freeze();

/** What GFM's tables, notes, strike-through, task lists and bare addresses cannot be without. Parsing them costs a third more. */
const GFM = /[|~]|\[\^|\[[ xX]\]|www\.|@|(?:^|[^(<"'])https?:\/\//m;

/** Looking for mail addresses takes quadratic time in words as long as this, which no language has. */
const LONGEST_WORD = 300;

function hasGfm(text: string): boolean {
  return GFM.test(text) && text.split(/[^-.\w+]+/).every((word) => word.length <= LONGEST_WORD);
}

/** Markdown's tree, its offsets those of `text`. */
export function parse(text: string): Root {
  return (hasGfm(text) ? withGfm : plain).parse(text);
}

/** Makes texts clean that were written with entities, and so could not be cleaned in the source. */
export function cleanTexts(root: Root): void {
  walk(root, (node) => {
    if ('value' in node) node.value = cleanText(node.value);
    if ('alt' in node && typeof node.alt === 'string') node.alt = cleanText(node.alt);
    if ('title' in node && typeof node.title === 'string') node.title = cleanText(node.title);
  });
}

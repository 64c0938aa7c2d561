import type { List, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { behindRedirect } from './embeds';
import { cleanText } from './source-text';
import { walk } from './walk';

/** Turns off indented code: newsrooms indent paragraphs and write code in fences. */
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

/**
 * At least one of these is in every use of GFM (tables, footnotes, strike-through, task lists, bare addresses),
 * which makes parsing a third slower.
 */
const GFM = /[|~]|\[\^|\[[ xX]\]|www\.|@|(?:^|[^(<"'])https?:\/\//m;

/**
 * Finding e-mail addresses takes quadratic time in the length of a word; no language has longer words than this.
 */
const LONGEST_WORD = 300;

function hasGfm(text: string): boolean {
  return GFM.test(text) && text.split(/[^-.\w+]+/).every((word) => word.length <= LONGEST_WORD);
}

/**
 * Parses Markdown; the tree's offsets are those of `text`. The items of a list keep the numbers that they are
 * written with.
 */
export function parse(text: string): Root {
  const root = (hasGfm(text) ? withGfm : plain).parse(text);
  walk(root, (node) => {
    if (node.type === 'list' && node.ordered === true) keepNumbers(node, text);
  });
  return root;
}

/**
 * Gives items their own numbers if these rise or fall but not one by one: “5. 6. 8.”, where one was repealed, or
 * “3. 2. 1.”. To Markdown only the first number counts; that is meant where numbers repeat.
 */
function keepNumbers({ children }: List, text: string): void {
  const numbers = children.map(({ position }) => Number.parseInt(text.slice(position?.start.offset), 10));
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  const [first = 0] = numbers;
  const isCounted = numbers.every((number, index) => number === first + index);
  if (isCounted || steps.some((step) => step === 0 || step !== steps[0])) return;
  for (const [index, item] of children.entries())
    item.data = { hProperties: { value: String(numbers[index]) } };
}

/** Cleans texts written with entities, which cannot be cleaned in the source, and the addresses of links. */
export function cleanTexts(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'link') node.url = behindRedirect(node.url);
    if ('value' in node) node.value = cleanText(node.value);
    if ('alt' in node && typeof node.alt === 'string') node.alt = cleanText(node.alt);
    if ('title' in node && typeof node.title === 'string') node.title = cleanText(node.title);
  });
}

import type { Prose, ProseRole } from './prose';

/** One item, paragraph or heading without its marker, or one of several items in a paragraph. */
export interface Run {
  text: string;
  /** The prose that contains it, and its offset there. */
  prose: Prose;
  index: number;
  role: ProseRole;
}

/** "–", "1.", "1.2.", "a)", "IV.", "•" before an item typed as a paragraph. */
const MARKER =
  /^\s*(?:([-–—*+•·●▪■►✓✔❖])|\(?(\d{1,3}(?:\.\d{1,3})*)(?:[.)](?!\d)|\/ )|([IVX]{1,5})[.)](?= )|([a-zđ])[.)](?= ))\s*/u;
/** Between two items in one paragraph: a bullet, or a dash or plus after the punctuation of the previous item. */
const NEXT_ITEM = /\s*[•●▪■►✓✔❖]\s*|(?<=[:;.,])\s+[-–+]\s+(?=[\p{Lu}\d])/gu;

/** The runs of an article in the order of the page, without tables. */
export function runsOf(prose: Prose): Run[] {
  return partsOf(prose.text).map(({ from, to }, i) => {
    const written = prose.text.slice(from, to);
    const marker = MARKER.exec(written);
    const skipped = marker?.[0].length ?? 0;
    return {
      text: written.slice(skipped).trimEnd(),
      prose,
      index: from + skipped,
      role: standingOf(prose.role, marker, i),
    };
  });
}

function partsOf(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const { index, 0: between } of text.matchAll(NEXT_ITEM)) {
    if (text.slice(from, index).trim() !== '') parts.push({ from, to: index });
    from = index + between.search(/\S/u);
  }
  parts.push({ from, to: text.length });
  return parts;
}

function standingOf(written: ProseRole, marker: RegExpExecArray | null, part: number): ProseRole {
  if (written.kind === 'heading') return written;
  if (marker === null && part === 0) return written;
  const list = marker?.[1] ?? (marker?.[2] ? `${marker[2].split('.').length}.` : marker?.[3] ? 'I' : 'a');
  if (written.kind === 'text') return { kind: 'item', depth: 0, list: `typed ${list}` };
  return part === 0 ? written : { kind: 'item', depth: written.depth + 1, list: `${written.list} ${list}` };
}

import { loadSharp } from './sharp';
import { breakLines, type Typesetter } from './typesetting';

/** The text of a card. */
export interface CardText {
  /** The newspaper's name. */
  masthead: string;
  title: string;
  /** Small text below the title; "" for none. */
  line: string;
  /** Background colour on which white is readable: `#rrggbb`. */
  ground: string;
}

/** In pixels, as Open Graph recommends. */
export const cardSize = { width: 1200, height: 630 } as const;

const MARGIN = 90;
const MEASURE = cardSize.width - 2 * MARGIN;

/** As in public/icon.svg. */
const colours = { ink: '#fff', rule: '#f3cf7f' };

/** Stacked Vietnamese marks must not touch the line above. */
const LINE_HEIGHT = 1.3;

const MASTHEAD_SIZE = 44;
const LINE_SIZE = 36;
const LINES_BELOW = 2;

/** The largest size at which the title fits into its number of lines. */
const titleSizes = [
  { size: 128, most: 1 },
  { size: 100, most: 1 },
  { size: 92, most: 2 },
];
const longTitle = { size: 68, most: 3 };

/** The masthead's baseline, the rule below it, and the space below that. */
const MASTHEAD_BASE = 116;
const RULE_TOP = 146;
const FREE = { top: 170, height: cardSize.height - 170 - 70 };
const GAP = 20;

/** Draws a picture for sharing a page without one: a PNG of {@link cardSize}. */
export async function drawCard(
  { masthead, title, line, ground }: CardText,
  setter: Typesetter,
): Promise<Buffer> {
  const { size, lines } = setTitle(title, setter);
  const below = breakLines(line, LINE_SIZE, MEASURE, setter).slice(0, LINES_BELOW);
  const titleHeight = lines.length * size * LINE_HEIGHT;
  const height = titleHeight + GAP + below.length * LINE_SIZE * LINE_HEIGHT;
  const top = FREE.top + Math.max(0, FREE.height - height) / 2;
  const column = (texts: string[], fontSize: number, start: number) =>
    texts.map((text, index) =>
      setter.outline(text, fontSize, MARGIN, start + (index * LINE_HEIGHT + 1) * fontSize),
    );
  const outlines = [
    setter.outline(masthead, MASTHEAD_SIZE, MARGIN, MASTHEAD_BASE),
    ...column(lines, size, top),
    ...column(below, LINE_SIZE, top + titleHeight + GAP),
  ];
  const sharp = await loadSharp();
  return sharp(Buffer.from(svgOf(outlines.join(''), ground)))
    .png({ palette: true, colours: 16, effort: 1, dither: 0 })
    .toBuffer();
}

function setTitle(title: string, setter: Typesetter): { size: number; lines: string[] } {
  for (const { size, most } of titleSizes) {
    const lines = breakLines(title, size, MEASURE, setter);
    const fits = lines.length <= most && lines.every((line) => setter.width(line, size) <= MEASURE);
    if (fits) return { size, lines };
  }
  const { size, most } = longTitle;
  return { size, lines: breakLines(title, size, MEASURE, setter).slice(0, most) };
}

function svgOf(outline: string, ground: string): string {
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${ground}"/>
    <rect x="${MARGIN}" y="${RULE_TOP}" width="${MEASURE}" height="4" fill="${colours.rule}"/>
    <path fill="${colours.ink}" d="${outline}"/>
  </svg>`;
}

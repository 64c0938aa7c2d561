import type { Picture } from './picture';

/** Wide enough for feeds and search engines. */
const WIDEST = 1600;

/** One JPEG of a picture, for feeds and search engines, which take neither several sizes nor newer formats. */
export function plainFile({ sources, width, height }: Picture): {
  path: string;
  width: number;
  height: number;
} {
  const files = sources.find(({ type }) => type === 'image/jpeg')?.files ?? [];
  const file = files.findLast((each) => each.width <= WIDEST) ?? files[0];
  if (!file) throw new Error('A picture without a JPEG.');
  return { ...file, height: Math.round((file.width * height) / width) };
}

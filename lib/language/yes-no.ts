import { foldName } from './fold-name';

/** Words for yes in settings and front matter, as {@link foldName} gives them. */
export const yesWords = ['true', 'yes', 'y', 'on', '1', 't', 'x', 'checked', 'co', 'dung'] as const;
/** Words for no. */
export const noWords = ['false', 'no', 'n', 'off', '0', 'f', 'unchecked', 'khong', 'sai'] as const;

const meanings = new Map<string, boolean>([
  ...yesWords.map((word) => [word, true] as const),
  ...noWords.map((word) => [word, false] as const),
]);

/** Whether a text says yes or no, in either language and any case; null if it says neither. */
export function readYesNo(text: string): boolean | null {
  return meanings.get(foldName(text)) ?? null;
}

/** Facts shown beside a link to a file. */
export interface FileFacts {
  /** Format name shown to readers: `PDF`, `Word`. */
  format: string;
  media: 'document' | 'audio' | 'video' | 'picture';
  /** In bytes. */
  size: number;
}

/** A size in kB or MB, in the number format of a locale: `1,2 MB`. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, amount] =
    bytes < 1_000_000 ? ['kB', Math.max(1, Math.round(bytes / 1000))] : ['MB', bytes / 1_000_000];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}

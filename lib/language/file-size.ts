/** What is said of a file beside a link to it. */
export interface FileFacts {
  /** As people call it: `PDF`, `Word`. */
  format: string;
  media: 'document' | 'audio' | 'video' | 'picture';
  /** In bytes. */
  size: number;
}

/** A number of bytes in kB or MB, as a language writes numbers: `1,2 MB`. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, amount] =
    bytes < 1_000_000 ? ['kB', Math.max(1, Math.round(bytes / 1000))] : ['MB', bytes / 1_000_000];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}

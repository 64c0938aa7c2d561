import type { Honour } from '../article/article';
import type { Words } from '../language/words';

/** "của Thủ tướng Chính phủ"; null where nobody is named, or the award's own name says it. */
export function giverInWords({ award, awardedBy }: Honour, labels: Words): string | null {
  return awardedBy === null || award.endsWith(awardedBy) ? null : labels.awardedBy(awardedBy);
}

/** "Huân chương Lao động hạng Nhất", "Bằng khen của Thủ tướng Chính phủ". */
export function honourInWords(honour: Honour, labels: Words): string {
  return [honour.award, honour.rank, giverInWords(honour, labels)].filter(Boolean).join(' ');
}

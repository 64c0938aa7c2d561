import { fold } from '../../language/text';
import type { Moment } from '../../language/moments';
import { isEmpty, rawText, readMoment } from '../front-matter/values';
import { hasFamilyName } from '../person';
import { draftValue, waiting, wordless } from '../words/draft-marks';
import { places } from '../words/places';
import { heldWords, liveWords, neverWords, no, scheduledWords, type stateKeys, yes } from '../words/state';
import { doneStatus, federalStates, liveStatus, middleName, publishedStatus } from '../words/state-names';

/** The meaning of one key. */
export type StateMeaning =
  | { kind: 'live' | 'held' | 'scheduled' }
  | { kind: 'from' | 'until'; moment: Moment }
  /** The key is present, but its value cannot be understood. */
  | { kind: 'unclear' };

/** How a key's value is read. */
export type Kind = keyof typeof stateKeys | 'heldOnlyAt' | 'heldOnlyIfWaiting' | 'heldOnlyIfFew';

/** What a value says under a key of each kind; null if it is about something else, or not understood. */
export const readers: Record<Kind, (value: unknown) => StateMeaning | null> = {
  heldIfYes(value) {
    if (saysYes(value)) return { kind: 'held' };
    // “confidential: public”, “nháp: đã đăng”
    return saysNo(value) || liveStatus.test(markedWordOf(value)) ? { kind: 'live' } : null;
  },
  heldOnlyIfYes: (value) => (saysYes(value) ? { kind: 'held' } : saysNo(value) ? { kind: 'live' } : null),
  heldIfNo(value) {
    if (saysYes(value)) return { kind: 'live' };
    return saysNo(value) ? { kind: 'held' } : (moment('from', value) ?? readStatus(value));
  },
  heldOnlyIfNo(value) {
    if (saysNo(value) || heldWords.has(wordOf(value) ?? '') || isWaiting(value)) return { kind: 'held' };
    return saysYes(value) ? { kind: 'live' } : null;
  },
  heldOnlyIfEmpty: (value) => (isEmpty(value) ? { kind: 'unclear' } : null),
  status: readStatus,
  heldOnlyByStatus(value) {
    // “stage: 0” counts.
    if (/^\d+$/.test(rawText(value) ?? '')) return null;
    return isWaiting(value) ? { kind: 'held' } : readStatus(value);
  },
  from: (value) => (isNever(value) ? { kind: 'live' } : moment('from', value)),
  heldOnlyUntil(value) {
    // “available: Dec 15th”
    const isYearless = readMoment(`${rawText(value) ?? ''}, 2000`) !== null;
    return moment('from', value) ?? (isYearless ? { kind: 'unclear' } : null);
  },
  heldOnlyIfWaiting: (value) => (isWaiting(value) ? { kind: 'held' } : null),
  heldOnlyIfFew: (value) => (isPart(value) || isWaiting(value) ? { kind: 'held' } : null),
  heldOnlyAt: (value) => moment('until', value),
  until: (value) => (isNever(value) ? { kind: 'live' } : moment('until', value)),
  heldUnlessEmpty: (value) => ({ kind: isEmpty(value) || saysNo(value) ? 'live' : 'held' }),
};

const isPast = (parts: readonly string[]): boolean => parts.every((part) => publishedStatus.test(part));

const isWaiting = (value: unknown): boolean => {
  const text = rawText(value) ?? '';
  return (waiting.test(markedWordOf(value)) && !middleName.test(text)) || wordless.test(text);
};

/** “1/3”, “1 of 3”. */
function isPart(value: unknown): boolean {
  const [, part, whole] = /(?<![\d/])(\d+) ?(?:\/|of|trên) ?(\d+)(?![\d/])/u.exec(rawText(value) ?? '') ?? [];
  return part !== undefined && Number(part) < Number(whole);
}

/** Whether a value names a place or a person, and so no state: “state: Texas”. */
function isProperName(value: unknown): boolean {
  const text = (rawText(value) ?? '').trim();
  const small = text.toLowerCase();
  return places.has(small) || federalStates.has(small) || middleName.test(text) || hasFamilyName(text);
}

/**
 * Reads the value of a key such as `status`: “draft”, “đã đăng 20/11/2026”, “scheduled”. Several words with commas or
 * dashes between them hold the article back if one of them does. Null if it is not understood.
 */
export function readStatus(value: unknown): StateMeaning | null {
  const word = wordOf(value) ?? '';
  const marked = markedWordOf(value);
  if (marked.split(/[,;]|\s[–—-]\s/u).some((part) => draftValue.test(part))) return { kind: 'held' };
  const parts = marked.split(/\s*[,;]\s*|\s[–—-]\s/u).filter((part) => !doneStatus.test(part));
  const dated = parts.map((part) => {
    const [, words = part, day] = /^(.*?)[\s:,(–-]*(?:(?:ngày|lúc|vào|on) )?(\d.*)$/u.exec(part) ?? [];
    return { isLive: liveStatus.test(words), day };
  });
  if (dated.length > 0 && dated.every(({ isLive }) => isLive)) {
    const day = dated.at(-1)?.day;
    // “Đã lên trang 20/11” has no year, and tells of the past.
    return day === undefined
      ? { kind: 'live' }
      : (moment('from', day) ?? (isPast(parts) ? { kind: 'live' } : null));
  }
  if (liveWords.has(word) || saysYes(value)) return { kind: 'live' };
  if (heldWords.has(word) || saysNo(value)) return { kind: 'held' };
  if (scheduledWords.has(word)) return { kind: 'scheduled' };
  return isProperName(value) ? { kind: 'live' } : null;
}

/** Hugo’s `build: { render: never, list: never }`. */
export function readBuild(build: Record<string, unknown>): StateMeaning {
  const isHeld = ['render', 'list'].some((key) =>
    ['never', 'link', 'local', 'false'].includes(wordOf(build[key]) ?? ''),
  );
  return { kind: isHeld ? 'held' : 'live' };
}

function moment(kind: 'from' | 'until', value: unknown): StateMeaning | null {
  const read = readMoment(value) ?? readMoment((rawText(value) ?? '').replace(byWhom, ''));
  return read && { kind, moment: read };
}

/** “2025-10-01 bởi Nam”. */
const byWhom = /\s+\(?(?:by|bởi)\s.*$/u;

const isNever = (value: unknown): boolean =>
  isEmpty(value) || neverWords.has(wordOf(withoutNote(value)) ?? '') || zeroDate.test(rawText(value) ?? '');

/** “null (no embargo)” */
const withoutNote = (value: unknown): unknown => rawText(value)?.replace(/\s*\([^()]*\)$/, '') ?? value;

/** A database's `0000-00-00 00:00:00`. */
const zeroDate = /^0[0\s:./TZ-]*$/;

const saysYes = (value: unknown): boolean => yes.has(wordOf(value) ?? '');

/** Whether a value is a no, in any spelling: `false`, “không”, 0. */
export const saysNo = (value: unknown): boolean => no.has(wordOf(value) ?? '');

/** A word without marks, case, quotes, emoji and trailing comment; null if the value is no word. */
export function wordOf(value: unknown): string | null {
  const text = rawText(value);
  return text === null ? null : fold(text.replace(/\s#.*$/, ''));
}

/** The same with its marks, which tell “cho đăng” (may be published) from “chờ đăng” (waits for it). */
function markedWordOf(value: unknown): string {
  const text = (rawText(value) ?? '').replace(/\s#.*$/, '').toLowerCase();
  return text.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
}

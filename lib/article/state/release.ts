import { z } from 'zod';
import { earliestMoment, type Moment } from '../../language/moments';
import { readFileName } from '../../language/file-name';
import { fold } from '../../language/text';
import { bracketedMark, draftFolder, draftLine, draftPart, nameMark } from '../words/draft-marks';
import { draftFolders, postFolders } from '../words/state';

const momentSchema = z.object({ date: z.string().min(1), precision: z.enum(['month', 'day', 'minute']) });

/** What a file says about its time of publication; {@link stateOf} says whether it is published at a given moment. */
export const releaseSchema = z.object({
  /** Held back until an editor changes it. */
  draft: z.boolean(),
  /** Not before this moment; null for no limit. */
  from: momentSchema.nullable(),
  /** No longer from this moment on; null for no limit. */
  until: momentSchema.nullable(),
});
export type Release = z.infer<typeof releaseSchema>;

/** Whether an article is public at a given moment; moments in milliseconds since 1970. */
export const stateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('live') }),
  z.object({ kind: z.literal('draft') }),
  z.object({ kind: z.literal('scheduled'), until: z.int() }),
  z.object({ kind: z.literal('expired'), since: z.int() }),
]);
export type State = z.infer<typeof stateSchema>;

/** Whether the end is not after the beginning. */
export function isNever({ from, until }: Release): boolean {
  return from !== null && until !== null && earliestMoment(until) <= earliestMoment(from);
}

/** @param now milliseconds since 1970 */
export function stateOf(release: Release, now: number): State {
  if (release.draft) return { kind: 'draft' };
  const { from, until } = release;
  const [start, end] = [from && earliestMoment(from), until && earliestMoment(until)];
  if (end !== null && end <= now) return { kind: 'expired', since: end };
  if (isNever(release)) return { kind: 'draft' };
  return start !== null && start > now ? { kind: 'scheduled', until: start } : { kind: 'live' };
}

/**
 * When the state of an article, or its place on the front page, next changes after `now`; null if never. Moments in
 * milliseconds since 1970.
 */
export function nextChange(
  { release, front }: { release: Release; front: { until: Moment | null } | null },
  now: number,
): number | null {
  const { draft, from, until } = release;
  const all = draft || isNever(release) ? [] : [from, until, front?.until ?? null];
  const moments = all.flatMap((moment) => (moment ? [earliestMoment(moment)] : []));
  const coming = moments.filter((moment) => moment > now);
  return coming.length === 0 ? null : Math.min(...coming);
}

/** The later of two moments; either may be missing. */
export function later(one: Moment | null, other: Moment | null): Moment | null {
  if (one === null || other === null) return one ?? other;
  return earliestMoment(one) >= earliestMoment(other) ? one : other;
}

/** The earlier of two moments; either may be missing. */
export function earlier(one: Moment | null, other: Moment | null): Moment | null {
  if (one === null || other === null) return one ?? other;
  return earliestMoment(one) <= earliestMoment(other) ? one : other;
}

/** Holds back what either of two statements holds back; the first may be missing. */
export const bothReleases = (one: Release | undefined, other: Release): Release => ({
  draft: (one?.draft ?? false) || other.draft,
  from: later(one?.from ?? null, other.from),
  until: earlier(one?.until ?? null, other.until),
});

/**
 * Whether the path makes an article a draft: `_drafts/x.md`, `_x.md`, `nháp/x.md`, `x (nháp).md`; `_posts/x.md` is
 * published.
 * @param path inside the articles folder, or as given to a command
 */
export function isDraftPath(path: string): boolean {
  const steps = path.normalize('NFC').split('/');
  const articles = steps.lastIndexOf('articles');
  // For a path on disk only the nearest folders count: the project may lie in a folder of any name.
  const near = articles >= 0 ? steps.slice(articles + 1) : path.startsWith('/') ? steps.slice(-2) : steps;
  const { name } = readFileName(path.normalize('NFC'));
  if (bracketedMark.test(name) || nameMark.test(name)) return true;
  const parts = name.split(/_| [-–] /);
  const bracketed = Array.from(name.matchAll(/[([]([^()[\]]{1,40})[)\]]/g), ([, words = '']) => words.trim());
  if (bracketed.some((words) => draftPart.test(words) || draftFolders.has(fold(words)))) return true;
  if (parts.some(isDraftPart) || (parts.length > 1 && draftPart.test(parts[0]?.trim() ?? ''))) return true;
  return near.some((step, index) => {
    const isFolder = index < near.length - 1;
    // What Word, Emacs and LibreOffice lay beside a file that is open.
    if (!isFolder && /^(?:~|#|\.~)/.test(step)) return true;
    if (step.startsWith('_')) return !(isFolder && postFolders.has(step.toLowerCase()));
    const words = step
      .replace(/^\d+(?=[\s._-])/, '')
      .replace(/[-_.\s]+/g, ' ')
      .trim();
    return (
      isFolder &&
      (draftFolder.test(step) ||
        bracketedMark.test(step) ||
        draftLine.test(words) ||
        draftFolders.has(fold(words)))
    );
  });
}

/** Whether a part of a file's name, set apart from the rest, is what editors write on drafts: “KHÔNG ĐĂNG”. */
function isDraftPart(part: string): boolean {
  const words = part.trim();
  // Without marks and in small letters, the words may be those of a headline.
  if (/[^\u0000-\u007f]/.test(words)) return draftLine.test(words);
  return words === words.toUpperCase() && draftFolders.has(fold(words));
}

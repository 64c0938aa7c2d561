import type { Entry } from '../entries';
import type { Line } from '../line';
import { proposalIn } from './proposal';

/** "Huân chương để tặng cho cá nhân …": a law says what its awards are for. */
const DEFINING = /(?:^|\s)để (?:xét )?(?:tặng|truy tặng|phong tặng|trao tặng)(?!\p{L})/iu;

/** What earlier sentences make of those after them: a proposal that goes on, or a law, up to the next heading. */
export class Course {
  /** The cue of the last proposal, until a sentence reports an honour. */
  proposed: string | null = null;
  private law: string | null = null;

  /** A heading ends what was said, and may propose something itself. */
  enter(heading: Line): void {
    this.proposed = proposalIn(heading) ?? null;
    this.law = null;
  }

  /** A sentence, with the awards that it reports. */
  pass(line: Line, entries: readonly Entry[]): void {
    if (line.tokens.some(({ kind }) => kind === 'award'))
      this.law ??= DEFINING.exec(line.text)?.[0].trim() ?? null;
    const real = entries.some(({ unreal }) => unreal === null);
    const proposed = real ? null : entries.length > 0 ? undefined : proposalIn(line);
    if (proposed !== undefined) this.proposed = proposed;
  }

  /** The cue by which an award is no report; null if it may be one. A law names no recipients, numbers or years. */
  cueOf({ unreal, names, collectives, individuals, count, year }: Entry): string | null {
    const vague =
      names.length === 0 && [collectives, individuals, count, year].every((value) => value === null);
    return unreal ?? (vague ? this.law : null);
  }
}

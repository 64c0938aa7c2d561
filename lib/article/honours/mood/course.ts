import type { Entry } from '../entries';
import type { Line } from '../line';
import { isReportIn, statedTerm, type Genre } from './genre';
import { proposalIn } from './proposal';

/** What the text around a sentence makes of it: a proposal that goes on, or the genre of its section. */
export class Course {
  /** The genre of the section; null for news and most other texts. */
  genre: Genre | null = null;
  /** The cue of the last proposal, until a sentence reports an honour. */
  proposed: string | null = null;

  /** A heading ends what was said, and may propose something itself. */
  enter(heading: Line): void {
    this.proposed = proposalIn(heading) ?? null;
  }

  /** A sentence, with the awards that it reports. */
  pass(line: Line, entries: readonly Entry[]): void {
    const real = entries.some(({ unreal }) => unreal === null);
    // "lấy ý kiến về việc xét tặng … đối với các cá nhân sau:"
    const opens = entries.length === 0 || line.text.endsWith(':');
    const proposed = real ? null : opens ? proposalIn(line) : undefined;
    if (proposed !== undefined) this.proposed = proposed;
  }

  /** The cue by which an award is no report; null if it may be one. */
  cueOf(entry: Entry, sentence: string): string | null {
    const { genre } = this;
    if (entry.unreal !== null) return entry.unreal;
    return genre && !isReportIn(genre, entry, sentence) ? genre.cue : statedTerm(entry, sentence);
  }
}

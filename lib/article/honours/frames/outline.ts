import type { Run } from '../../prose/outline';
import type { Found } from '../found';
import type { Entry } from '../entries';
import type { Name } from '../names/name';

/** What a heading, a lead-in ("… gồm:", "Năm 2008:") or an item with nested items says about the text below it. */
export interface Frame {
  run: Run;
  rung: number;
  /** Whether it ends in a colon, is a heading, or contains a list: deeper text belongs to it. */
  open: boolean;
  /**
   * Makes a bare award below it an honour: `verb` for words such as "đã được tặng"; `noun` if the item must say when,
   * who or how many.
   */
  opens: 'verb' | 'noun' | null;
  /** The cue that makes everything below it a proposal, a rule or a wish. */
  unreal: string | null;
  /** The one honour that names and numbers below it complete; null if there is none, or more than one. */
  honour: Found | null;
  /** The one award that it names, as written, for items that only say "hạng Nhất" or "của Bộ Y tế". */
  award: string | null;
  /** "Tập thể:", "Cá nhân:": recipients below it are separate from those of the enclosing list. */
  divides: boolean;
  /** What its words say about an award below them. */
  says: Pick<Entry, 'year' | 'awardedBy' | 'names'>;
}

const TEXT = 10;
const ITEM = 20;

/** The depth of a run: headings by level, then text, then continuations of an open lead-in, then lists. */
export function rungOf({ role }: Run, continues: boolean): number {
  if (role.kind === 'heading') return role.level;
  if (role.kind === 'text') return continues ? TEXT + 1 : TEXT;
  return ITEM + role.depth;
}

/** The frames that contain the current run, outermost first. */
export class Outline {
  private frames: Frame[] = [];
  private last: Run | null = null;

  /** Closes the frames that end where this run begins. */
  enter(run: Run, continues: boolean, leads: boolean): void {
    const rung = rungOf(run, continues);
    const top = this.frames.at(-1);
    const below = top !== undefined && top.run === this.last && top.open;
    const same = this.frames.findIndex((frame) => frame.rung >= ITEM && listOf(frame.run) === listOf(run));
    if (rung >= ITEM && same >= 0) this.frames.length = same;
    else if (rung < ITEM || (leads && !below)) this.frames = this.frames.filter((frame) => frame.rung < rung);
    else this.frames = this.frames.filter((frame) => frame.rung <= rung);
    this.last = run;
  }

  push(frame: Frame): void {
    this.frames.push(frame);
  }

  /** Nearest first. */
  get above(): readonly Frame[] {
    return this.frames.toReversed();
  }
}

function listOf({ role }: Run): string | null {
  return role.kind === 'item' ? role.list : null;
}

/** The names of the nearest frame that has any, unless a frame between says that the recipients are others. */
export function namesAbove(frames: readonly Frame[]): Name[] {
  return frames.find(({ says, divides }) => says.names.length > 0 || divides)?.says.names ?? [];
}

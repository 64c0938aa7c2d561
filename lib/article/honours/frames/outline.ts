import type { Run } from '../../prose/outline';
import type { Found } from '../found';
import type { Entry } from '../entries';
import type { Name } from '../names/name';

/** What a heading, a lead-in ("… gồm:", "Năm 2008:") or an item with items below it says of what stands under it. */
export interface Frame {
  run: Run;
  rung: number;
  /** It ends in a colon, is a heading, or holds a list: what follows deeper belongs to it. */
  open: boolean;
  /** A bare award below it is an honour: `verb`, as "đã được tặng" says so; `noun`, where the item says when, who or how many. */
  opens: 'verb' | 'noun' | null;
  /** The cue that makes everything below it a proposal, a rule or a wish. */
  unreal: string | null;
  /** The one honour that the names and numbers below it complete; null where there is none, or more than one. */
  told: Found | null;
  /** The one award that it names, as written, for items that only say "hạng Nhất" or "của Bộ Y tế". */
  award: string | null;
  /** "Tập thể:", "Cá nhân:": who got what stands below it is not who got what the list around it tells. */
  divides: boolean;
  /** What its words would say of an award below them. */
  says: Pick<Entry, 'year' | 'awardedBy' | 'names'>;
}

const TEXT = 10;
const ITEM = 20;

/** How deep a run stands: headings by level, then text, then what continues an open lead-in, then lists. */
function rungOf({ standing }: Run, continues: boolean): number {
  if (standing.kind === 'heading') return standing.level;
  if (standing.kind === 'text') return continues ? TEXT + 1 : TEXT;
  return ITEM + standing.depth;
}

/** The frames above a run, the outermost first: what it belongs to. */
export class Outline {
  private frames: Frame[] = [];
  private last: Run | null = null;

  /** Leaves the frames that end where this run begins. */
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

  /** The nearest first. */
  get above(): readonly Frame[] {
    return this.frames.toReversed();
  }
}

function listOf({ standing }: Run): string | null {
  return standing.kind === 'item' ? standing.list : null;
}

/** Who is meant by frames above: the nearest that names somebody, if none between says that it is others. */
export function namesAbove(frames: readonly Frame[]): Name[] {
  return frames.find(({ says, divides }) => says.names.length > 0 || divides)?.says.names ?? [];
}

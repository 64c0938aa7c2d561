import type { Code, Params } from '../report/codes';
import { diagnose, type Diagnostic, type Place } from '../report/diagnostic';

/** Why a picture cannot be shown, independent of the article and line that name it. */
export class PictureFault extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }

  /** The fault as a diagnostic at the place that names the picture. */
  at({ line, column }: Place): Diagnostic {
    return { ...this.diagnostic, line, column };
  }
}

/** Makes a fault from one of the codes of `lib/report`. */
export function fault<C extends Code>(code: C, params: Params<C>): PictureFault {
  const { stackTraceLimit } = Error;
  // A fault is no bug, and archives lack tens of thousands of pictures: gathering its stack takes most of the time.
  Error.stackTraceLimit = 0;
  const made = new PictureFault(diagnose(code, { line: 1, column: 1 }, params));
  Error.stackTraceLimit = stackTraceLimit;
  return made;
}

import type { Code, Params } from '../report/codes';
import { diagnose, type Diagnostic, type Place } from '../report/diagnostic';

/** Why a picture cannot be shown, before it is known which article and line name it. */
export class PictureFault extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }

  /** The same as a diagnostic of the place that names the picture. */
  at({ line, column }: Place): Diagnostic {
    return { ...this.diagnostic, line, column };
  }
}

/** Makes a fault out of one of the codes of `lib/report`. */
export function fault<C extends Code>(code: C, params: Params<C>): PictureFault {
  return new PictureFault(diagnose(code, { line: 1, column: 1 }, params));
}

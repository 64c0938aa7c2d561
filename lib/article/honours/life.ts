import { isDatedAward } from './frames/leads';
import { lineOf } from './line';
import type { Name } from './names/name';
import { personsIn } from './names/persons';
import { personAlone } from './recipients/specified';

/** "sinh năm 1940", "quê xã A", "(1905 – 1978)", "thành lập năm 1961": words about a life, or about a body's history. */
const LIFE =
  /(?:^|[\s,;(.:])(?:sinh (?:năm|ngày|tháng|\d)|năm sinh|ngày(?:, tháng, năm)? sinh|(?:nguyên )?quê(?: quán|:| ở| xã| huyện| tỉnh| làng| thôn| gốc)|nguyên quán|nhập ngũ|từ trần|tạ thế|lễ (?:truy điệu|viếng|tang)|tang lễ|hưởng (?:thọ|dương)|(?:mất|hy sinh|hi sinh) (?:năm|ngày|tháng)|(?:thành lập|sinh|mất):? (?:năm|ngày|\d))(?!\p{L})|\((?:sn |(?:[^()]{0,60}tháng [^()]{0,20}|[\d/.]+)?1[89]\d\d\s*(?:hoặc \d{4} )?[-–])/iu;
/** A mention of somebody's birth: two of them are about two people. */
const BIRTH = /(?:^|[\s,;(.:])(?:sinh (?:năm|ngày|tháng|\d)|sn\s*:?\s*\d)/giu;
/** Maximum length, in characters, of a line of a form or an announcement, as "Quê quán: …". */
const LONGEST_FIELD = 200;
/** "Quê quán: xã A": a line of a form. */
const FIELD = /^\p{Lu}[\p{L}, ]{2,40}:\s/u;
/** Number of short lines after such words that still are about this life. */
const FIELDS = 8;

/** Whether a text has words about a life. */
export function tellsOfLife(text: string): boolean {
  return LIFE.test(text);
}

/** "Lê Văn Minh": a name that is all of a text. */
function fullName(text: string): Name[] {
  return text.length > LONGEST_FIELD ? [] : personsIn(text).filter(({ name }) => name === text);
}

/** Follows paragraph by paragraph whether the text is about a life: in the same paragraph, or in a form's next lines. */
export class Life {
  private fields = 0;
  /** Whose life it is, and the person that the line before names alone. */
  private names: readonly Name[] = [];
  private above: readonly Name[] = [];
  /** Whether every line since "Họ và tên: …" is a label with a value. */
  private inForm = false;

  /** Whose life this paragraph, the next one, is about; none if it does not say, null if it is about none. */
  continuesIn(text: string): readonly Name[] | null {
    const found = LIFE.exec(text);
    const alone = personAlone(text);
    const labelled = /^họ (?:và )?tên(?!\p{L})/iu.test(text);
    // "Thầy Hà Văn A – Hiệu trưởng" above "Huân chương Lao động hạng Ba (1998)"
    const below = this.above.length > 0 && text.length <= LONGEST_FIELD && isDatedAward(lineOf(text));
    if (found !== null) this.names = this.bornIn(text, found.index);
    else if (labelled) this.names = alone;
    else if (below) this.names = this.above;
    this.fields =
      found !== null || labelled || below ? FIELDS : text.length <= LONGEST_FIELD ? this.fields - 1 : 0;
    this.above = alone.length > 0 ? alone : fullName(text);
    this.inForm = labelled || (this.inForm && FIELD.test(text));
    return this.fields > 0 ? this.names : null;
  }

  /** "… báo tin: Đồng chí A, sinh năm 1936", or the name on the line above. */
  private bornIn(text: string, at: number): readonly Name[] {
    if ((text.match(BIRTH) ?? []).length > 1) return [];
    const [clause = ''] = /[^.:;]*$/.exec(text.slice(0, at)) ?? [];
    const alone = clause.replace(/[\s,(]+$/, '').trim();
    const titled = personAlone(alone);
    // "Lê Văn Minh (1905 - 1978): …"
    const named = titled.length > 0 ? titled : fullName(alone);
    if (named.length > 0 || clause.trim() !== '') return named;
    return this.above.length > 0 || !this.inForm ? this.above : this.names;
  }

  /** A heading begins something else. */
  end(): void {
    this.fields = 0;
  }
}

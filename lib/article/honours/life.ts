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
/** Number of short lines after such words that still are about this life. */
const FIELDS = 8;

/** Whether a text has words about a life. */
export function tellsOfLife(text: string): boolean {
  return LIFE.test(text);
}

/** Follows paragraph by paragraph whether the text is about a life: in the same paragraph, or in a form's next lines. */
export class Life {
  private fields = 0;
  /** Whose life it is, and the person that the line before names alone. */
  private names: readonly Name[] = [];
  private above: readonly Name[] = [];

  /** Whose life this paragraph, the next one, is about; none if it does not say, null if it is about none. */
  continuesIn(text: string): readonly Name[] | null {
    const found = LIFE.exec(text);
    if (found !== null) this.names = this.bornIn(text, found.index);
    this.fields = found !== null ? FIELDS : text.length <= LONGEST_FIELD ? this.fields - 1 : 0;
    this.above = personAlone(text);
    return this.fields > 0 ? this.names : null;
  }

  /** "… báo tin: Đồng chí A, sinh năm 1936", or the name on the line above. */
  private bornIn(text: string, at: number): readonly Name[] {
    if ((text.match(BIRTH) ?? []).length > 1) return [];
    const [clause = ''] = /[^.:;]*$/.exec(text.slice(0, at)) ?? [];
    const alone = clause.replace(/[\s,(]+$/, '').trim();
    const titled = personAlone(alone);
    // "Lê Văn Minh (1905 - 1978): …"
    const named = titled.length > 0 ? titled : personsIn(alone).filter(({ name }) => name === alone);
    return named.length > 0 || clause.trim() !== '' ? named : this.above;
  }

  /** A heading begins something else. */
  end(): void {
    this.fields = 0;
  }
}

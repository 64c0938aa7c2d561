/** "sinh năm 1940", "quê xã A", "(1905 – 1978)", "thành lập năm 1961": words about a life, or about a body's history. */
const LIFE =
  /(?:^|[\s,;(.:])(?:sinh (?:năm|ngày|tháng|\d)|năm sinh|ngày(?:, tháng, năm)? sinh|(?:nguyên )?quê(?: quán|:| ở| xã| huyện| tỉnh| làng| thôn| gốc)|nguyên quán|nhập ngũ|từ trần|tạ thế|lễ (?:truy điệu|viếng|tang)|tang lễ|hưởng (?:thọ|dương)|(?:mất|hy sinh|hi sinh) (?:năm|ngày|tháng)|(?:thành lập|sinh|mất):? (?:năm|ngày|\d))(?!\p{L})|\((?:sn |1[89]\d\d\s*[-–])/iu;
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

  /** Whether this paragraph, the next one, is about a life. */
  continuesIn(text: string): boolean {
    this.fields = tellsOfLife(text) ? FIELDS : text.length <= LONGEST_FIELD ? this.fields - 1 : 0;
    return this.fields > 0;
  }

  /** A heading begins something else. */
  end(): void {
    this.fields = 0;
  }
}

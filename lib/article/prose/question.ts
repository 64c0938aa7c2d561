const YES_OR_NO = /(?:^|\s)(?:không|chưa|chăng|not|(?<!(?:vì|tại|ra)\s)sao)\s?\?["”»’')]*$/iu;
/** Length, in letters, of the end of a sentence that shows what it asks. */
const LONGEST_END = 20;

/** Whether a sentence asks for yes or no: "… có được tặng không?", "… đã bị thay thế chưa?" */
export function asksWhether(sentence: string): boolean {
  return YES_OR_NO.test(sentence.slice(-LONGEST_END));
}

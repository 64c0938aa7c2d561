const forms: Readonly<Record<string, string>> = {
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

/** Whether a glob of Hugo (`/tin/{2025,2026}/**`) matches a whole text, in any case. */
export function matchesGlob(glob: string, text: string): boolean {
  const isBalanced = /^(?:[^{}]|\{[^{}]*\})*$/.test(glob);
  const pattern = glob.replace(
    /\*\*|[^\p{L}\d]/gu,
    (mark) => (isBalanced ? forms[mark] : undefined) ?? `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  );
  return new RegExp(`^${pattern}$`, 'iu').test(text);
}

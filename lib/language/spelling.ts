/** One spelling for what is written in two: small letters, “hòa” for “hoà”, “kỉ” for “kỷ”. NFC; for comparing, never for showing. */
export function spell(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!q)(?:(o)([ae])|(u)(y))([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$5$2$4')
    .replace(/(?<![\p{L}\p{M}])([hklmst]|qu)y(?=\p{M}?(?![\p{L}\p{M}]))/gu, '$1i')
    .normalize('NFC');
}

/** A text in small letters, as {@link spell} gives it, without its marks. */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}

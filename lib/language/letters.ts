const bothCases = (letters: string) => letters + letters.toUpperCase();

/** The letters with marks that Vietnamese is written with, NFC, in both cases. */
export const vietnamese = bothCases(
  'ăâđêôơư àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ'.replaceAll(' ', ''),
);
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const press = '\u00a0«»‘’“”–—…·•°±²³½×÷−§©®™₫€→↑';
const abroad = bothCases('äåæçëïîñôöøœßüû');

/**
 * The letters in the site's own font, each once: ASCII, newspaper punctuation, Vietnamese, and accented letters of
 * foreign names. Others are shown in the reader's font.
 */
export const letters = [...new Set(ascii + press + vietnamese + abroad)].join('');

import type { Translated } from '../base/words/translated-error';

/** Why a folder cannot be `OUT_DIR`, and what to do. */

export const dangling: Translated = {
  vi: 'đây là một lối tắt không dẫn tới đâu. Hãy tạo thư mục mà lối tắt dẫn tới.',
  en: 'it is a symbolic link that leads nowhere. Make the folder that it leads to.',
};

export const aFile: Translated = {
  vi: 'đây là một tệp. Hãy chọn một thư mục.',
  en: 'it is a file. Name a folder.',
};

export const holding = (what: Translated): Translated => ({
  vi: `đây là ${what.vi}, hoặc chứa nó. Hãy chọn một thư mục riêng.`,
  en: `it is, or holds, ${what.en}. Name a folder of its own.`,
});

export const lyingIn = (what: Translated): Translated => ({
  vi: `nó nằm trong ${what.vi}. Hãy chọn một thư mục riêng.`,
  en: `it lies in ${what.en}. Name a folder of its own.`,
});

export const unwritable = (parent: string): Translated => ({
  vi: `không ghi được vào ${parent}, mà trang mới được dựng ngay cạnh trang cũ. Hãy chọn một thư mục nằm trong nơi ghi được.`,
  en: `${parent} cannot be written, and a build makes the new site beside the old one. Name a folder inside one that can be written.`,
});

export const mounted = (inside: string): Translated => ({
  vi: `đây là điểm gắn của một ổ đĩa, mà mỗi lần dựng thay cả thư mục. Hãy chọn một thư mục bên trong, như OUT_DIR=${inside}.`,
  en: `it is a mount point, and a build replaces the whole folder. Name a folder inside it, as OUT_DIR=${inside}.`,
});

export const foreign = (placeOfOthers: string): Translated => ({
  vi: `thư mục không trống, và những gì trong đó không phải do lần dựng nào tạo ra. Hãy chọn thư mục khác, hoặc chuyển hết tệp ở đây đi nơi khác; tệp nào thuộc về trang thì để vào ${placeOfOthers}, mỗi lần dựng sẽ chép từ đó.`,
  en: `it is not empty, and no build made what is in it. Name another folder, or empty this one; files that belong on the site go into ${placeOfOthers}, from where each build copies them.`,
});

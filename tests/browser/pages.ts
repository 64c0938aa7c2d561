/** The pages of our own content that the browser tests walk through: one of each kind. */
export const firstArticle = '/phong-trao-thi-dua-yeu-nuoc-la-dong-luc-de-hai-quan-viet-nam-phat-trien/';
export const guide = '/huong-dan-bien-tap/';
export const missing = '/khong-co-trang-nay/';
export const everyKind = ['/', firstArticle, guide, missing];

/** Phone, tablet, desktop, in CSS pixels. */
export const widths = [360, 768, 1280];

import type { Severity } from './diagnostic';

export type Language = 'vi' | 'en';

interface Message {
  /** What was seen. */
  what: string;
  /** What to do about it. */
  remedy: string;
}

interface Entry extends Record<Language, Message> {
  severity: Severity;
}

/** Every diagnostic there is. A code is stable: editors search for it, and CI configurations name it. */
export const codes = {
  'file-unreadable': {
    severity: 'error',
    vi: {
      what: 'Không đọc được file: {reason}.',
      remedy: 'Kiểm tra xem file còn đó không và bạn có quyền đọc file không.',
    },
    en: {
      what: 'The file cannot be read: {reason}.',
      remedy: 'See whether the file is there and whether you may read it.',
    },
  },
  'file-not-article': {
    severity: 'warning',
    vi: {
      what: 'File này không phải bài viết (tên không kết thúc bằng “.md”) nên không được đăng.',
      remedy:
        'Nếu là bài viết, hãy đổi đuôi tên file thành “.md”. Nếu là ảnh, hãy chuyển sang thư mục “images”.',
    },
    en: {
      what: 'This file is no article (its name does not end in “.md”), so it is not published.',
      remedy:
        'If it is an article, make its name end in “.md”. If it is a picture, move it to the folder “images”.',
    },
  },
  'link-outside': {
    severity: 'error',
    vi: {
      what: 'Đây là một liên kết (symlink) không dẫn tới file nào trong thư mục nội dung.',
      remedy: 'Thay liên kết bằng chính file đó.',
    },
    en: {
      what: 'This is a symbolic link that does not lead to a file inside the content folder.',
      remedy: 'Put the file itself in its place.',
    },
  },
  'reader-failed': {
    severity: 'error',
    vi: {
      what: 'Chương trình gặp lỗi khi đọc bài này: {reason}.',
      remedy:
        'Đây là lỗi của chương trình, không phải của bạn. Hãy gửi file này cho người phụ trách kỹ thuật.',
    },
    en: {
      what: 'The program failed while reading this article: {reason}.',
      remedy: 'This is a fault of the program, not yours. Send the file to those who look after it.',
    },
  },
  'slug-duplicate': {
    severity: 'error',
    vi: {
      what: 'Hai bài có cùng địa chỉ “/{slug}/”: “{first}” được đăng, “{file}” thì không.',
      remedy: 'Đổi tên file “{file}”, hoặc thêm khóa “slug” với một địa chỉ khác vào phần khai báo của nó.',
    },
    en: {
      what: 'Two articles have the address “/{slug}/”: “{first}” is published, “{file}” is not.',
      remedy: 'Rename the file “{file}”, or give it another address by a “slug” key in its front matter.',
    },
  },
  'title-missing': {
    severity: 'error',
    vi: {
      what: 'Bài không có tiêu đề.',
      remedy: 'Thêm một dòng “# Tiêu đề” ở đầu file, hoặc khóa “title” trong phần khai báo.',
    },
    en: {
      what: 'The article has no title.',
      remedy: 'Add a line “# Title” at the top of the file, or a “title” key in the front matter.',
    },
  },
  'image-not-locked': {
    severity: 'warning',
    vi: {
      what: 'Ảnh {src} chưa được tải về: bài đăng không có ảnh này.',
      remedy: 'Chạy “npm run images” rồi commit ảnh cùng images.lock.json.',
    },
    en: {
      what: 'The picture {src} has not been fetched: the article is published without it.',
      remedy: 'Run “npm run images”, then commit the picture and images.lock.json.',
    },
  },
  'image-address': {
    severity: 'error',
    vi: {
      what: 'Không dùng được địa chỉ ảnh {src}: không phải https, cũng không ở trong thư mục images.',
      remedy: 'Đặt ảnh vào thư mục images rồi viết “../images/TÊN-FILE”, hoặc dùng địa chỉ https.',
    },
    en: {
      what: 'The picture’s address {src} cannot be used: it is neither https nor in the images folder.',
      remedy: 'Put the picture into the images folder and write “../images/NAME”, or use an https address.',
    },
  },
  'image-outside': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} nằm ngoài thư mục images.',
      remedy: 'Chép chính file ảnh (không phải liên kết) vào thư mục images rồi viết “../images/TÊN-FILE”.',
    },
    en: {
      what: 'The picture {src} lies outside the images folder.',
      remedy: 'Copy the picture itself (no link to it) into the images folder and write “../images/NAME”.',
    },
  },
  'image-missing': {
    severity: 'error',
    vi: {
      what: 'Không có file {file} cho ảnh {src}.',
      remedy: 'Đặt file vào đó hoặc sửa lại tên; ảnh từ trang khác thì chạy “npm run images”.',
    },
    en: {
      what: 'There is no file {file} for the picture {src}.',
      remedy: 'Put it there or mend the name; for a picture from elsewhere run “npm run images”.',
    },
  },
  'image-changed': {
    severity: 'error',
    vi: {
      what: 'File {file} không còn là ảnh đã ghi trong images.lock.json cho {src}.',
      remedy: 'Khôi phục file, hoặc xóa mục của ảnh trong images.lock.json rồi chạy “npm run images”.',
    },
    en: {
      what: 'The file {file} is not the picture that images.lock.json has for {src}.',
      remedy: 'Restore the file, or delete the picture’s entry in images.lock.json and run “npm run images”.',
    },
  },
  'image-broken': {
    severity: 'error',
    vi: {
      what: 'Không đọc được ảnh {src}: {reason}.',
      remedy: 'Mở ảnh bằng một chương trình xem ảnh; nếu ảnh hỏng hoặc thiếu, hãy lưu lại từ bản gốc.',
    },
    en: {
      what: 'The picture {src} cannot be read: {reason}.',
      remedy: 'Open it in a picture viewer; if it is damaged or cut off, save it again from the original.',
    },
  },
  'image-too-large': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} quá lớn: {size}, tối đa {limit}.',
      remedy: 'Lưu lại ảnh nhỏ hơn; chiều ngang 3500 điểm ảnh là đủ.',
    },
    en: {
      what: 'The picture {src} is too large: {size}, {limit} at most.',
      remedy: 'Save it smaller; a width of 3500 pixels is enough.',
    },
  },
  'image-format': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} ở định dạng {format}, không đăng được.',
      remedy: 'Lưu lại thành JPEG, PNG, WebP, AVIF hoặc GIF.',
    },
    en: {
      what: 'The picture {src} is in the format {format}, which is not published.',
      remedy: 'Save it as JPEG, PNG, WebP, AVIF or GIF.',
    },
  },
  'image-mislabelled': {
    severity: 'error',
    vi: {
      what: 'Tên file {file} không đúng với nội dung: ảnh ở định dạng {format}.',
      remedy: 'Đổi đuôi của file thành “.{extension}”, cả trong bài.',
    },
    en: {
      what: 'The name of the file {file} does not tell the truth: it holds {format}.',
      remedy: 'Let the name end in “.{extension}”, in the article too.',
    },
  },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof codes;

type Holes<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

/** The values that a code's messages need, read off the English text. */
export type Params<C extends Code> = Record<
  Holes<(typeof codes)[C]['en']['what']> | Holes<(typeof codes)[C]['en']['remedy']>,
  string | number
>;

import type { Entry } from './entry';

/** Diagnostics about files, and about articles in relation to each other. */
export const newsroomCodes = {
  'articles-missing': {
    severity: 'error',
    vi: {
      what: 'Chưa có thư mục bài viết tại {folder}.',
      remedy: 'Tạo thư mục ấy và đặt các tệp bài viết vào đó.',
    },
    en: {
      what: 'There is no folder of articles at {folder}.',
      remedy: 'Make it and put the article files there.',
    },
  },
  'file-unreadable': {
    severity: 'error',
    vi: {
      what: 'Không đọc được tệp ({reason}).',
      remedy: 'Kiểm tra xem tệp còn đó không và bạn có quyền đọc tệp không.',
    },
    en: {
      what: 'The file cannot be read: {reason}.',
      remedy: 'Check that the file is there and that you may read it.',
    },
  },
  'file-name-unreadable': {
    severity: 'error',
    vi: {
      what: 'Tên tệp được viết bằng một bảng mã cũ (không phải UTF-8), nên không mở được tệp.',
      remedy: 'Đổi tên tệp, tốt nhất là chữ không dấu và dấu gạch nối: “ten-bai.md”.',
    },
    en: {
      what: 'The file’s name is written in an old encoding (not UTF-8), so the file cannot be opened.',
      remedy: 'Rename the file, best in plain letters and hyphens: “name-of-article.md”.',
    },
  },
  'file-hidden': {
    severity: 'warning',
    vi: {
      what: 'Tên tệp bắt đầu bằng dấu chấm, tức là tệp ẩn, nên tệp không được đăng.',
      remedy: 'Nếu đây là bài viết, bỏ dấu chấm ở đầu tên; nếu không, xóa tệp.',
    },
    en: {
      what: 'The file’s name begins with a dot, which hides it, so it is not published.',
      remedy: 'If it is an article, remove the dot; if not, delete the file.',
    },
  },
  'file-not-article': {
    severity: 'warning',
    vi: {
      what: 'Tệp này không phải bài viết (tên không kết thúc bằng “.md” hay một đuôi tương đương) nên không được đăng.',
      remedy: 'Chuyển ảnh sang thư mục “images”, tài liệu, âm thanh và video sang thư mục “files”.',
    },
    en: {
      what: 'This file is no article (its name does not end in “.md” or the like), so it is not published.',
      remedy: 'Move pictures to the folder “images”, and documents, audio and video to “files”.',
    },
  },
  'file-plain-text': {
    severity: 'warning',
    vi: {
      what: 'Tên tệp này kết thúc bằng “.txt”, nên tệp không được đăng.',
      remedy:
        'Nếu đây là bài viết, hãy đổi đuôi tệp thành “.md”. Máy có thể đang ẩn đuôi tệp: bật hiện đuôi để thấy cả tên.',
    },
    en: {
      what: 'The name of this file ends in “.txt”, so the file is not published.',
      remedy:
        'If it is an article, let its name end in “.md”. Your system may hide endings: make it show them.',
    },
  },
  'file-to-import': {
    severity: 'warning',
    vi: {
      what: 'Tệp này là văn bản của Word (hay chương trình tương tự) hoặc trang web lưu lại, nên không được đăng như thế này.',
      remedy:
        'Nếu đây là bài viết, chạy “npm run import -- TÊN-TỆP”; nếu là tài liệu để bạn đọc tải về, chuyển sang thư mục “files”.',
    },
    en: {
      what: 'This is a document of Word or LibreOffice, or a web page, which is not published as it is.',
      remedy:
        'For an article run “npm run import -- NAME”; move a document for readers to the folder “files”.',
    },
  },
  'file-leftover': {
    severity: 'info',
    vi: {
      what: 'Tệp này là tệp tạm hay bản lưu của một chương trình, nên không được đăng.',
      remedy: 'Không cần làm gì; có thể xóa tệp. Nếu đây là bài viết, hãy đổi tên tệp.',
      brief: 'tệp tạm, bản lưu',
    },
    en: {
      what: 'This is a temporary file or a backup of some program, so it is not published.',
      remedy: 'Nothing to do; it can be deleted. If it is an article, rename the file.',
      brief: 'temporary file or backup',
    },
  },
  'file-copy': {
    severity: 'warning',
    vi: {
      what: 'Tên tệp cho thấy đây là bản sao của “{original}”, nên tệp không được đăng.',
      remedy: 'Giữ bản đúng dưới tên “{original}” và xóa bản kia. Nếu đây là bài khác, hãy đổi tên tệp.',
    },
    en: {
      what: 'By its name this file is a copy of “{original}”, so it is not published.',
      remedy:
        'Keep the right one as “{original}” and delete the other. If it is another article, rename the file.',
    },
  },
  'file-about-folder': {
    severity: 'info',
    vi: {
      what: 'Tệp này nói về thư mục hay dự án, không phải bài viết, nên không được đăng.',
      remedy: 'Không cần làm gì. Nếu đây là bài viết, hãy đổi tên tệp.',
      brief: 'tệp về thư mục, không phải bài',
    },
    en: {
      what: 'This file is about the folder or the project and no article, so it is not published.',
      remedy: 'Nothing to do. If it is an article, rename the file.',
      brief: 'file about the folder',
    },
  },
  'folder-state': {
    severity: 'info',
    vi: {
      what: 'Tệp này ghi “{said}” cho các bài cạnh nó hoặc trong thư mục của nó (số bài: {articles}): xem như từng bài đều ghi thế.',
      remedy: 'Nếu đúng ý thì không cần làm gì; nếu không, hãy xóa dòng ấy.',
      brief: 'tệp quy định việc đăng các bài khác',
    },
    en: {
      what: 'This file says “{said}” for articles beside it or in its folder (articles: {articles}), as if each of them said so.',
      remedy: 'Nothing to do if that is meant; else delete that line.',
      brief: 'file that says whether others are published',
    },
  },
  'folder-held-back': {
    severity: 'error',
    vi: {
      what: 'Không hiểu “{said}” trong tệp này, nên các bài cạnh nó hoặc trong thư mục của nó không được đăng; số bài: {articles}.',
      remedy:
        'Nếu các bài đã được phép đăng, hãy xóa dòng ấy; nếu chưa, ghi “draft: true”, hoặc “publishDate” với một ngày.',
    },
    en: {
      what: 'This file says “{said}”, which is not understood, so no article beside it or in its folder is published; articles: {articles}.',
      remedy:
        'If they may be published, delete that line; if not, write “draft: true”, or “publishDate” with a date.',
    },
  },
  'file-template': {
    severity: 'info',
    vi: {
      what: 'Tệp này là mẫu để viết bài, nên không được đăng.',
      remedy: 'Không cần làm gì. Nếu đây là bài viết, hãy đổi tên tệp hoặc chuyển sang thư mục khác.',
      brief: 'tệp mẫu, không phải bài',
    },
    en: {
      what: 'This file is a template for articles, so it is not published.',
      remedy: 'Nothing to do. If it is an article, rename the file or move it to another folder.',
      brief: 'template',
    },
  },
  'file-special': {
    severity: 'error',
    vi: {
      what: 'Đây không phải là một tệp mà là một thư mục, đường ống hay thiết bị của máy.',
      remedy: 'Đặt vào đây một tệp thường, hoặc chuyển thứ này ra khỏi thư mục nội dung.',
    },
    en: {
      what: 'This is no file but a folder, a pipe or a device of the machine.',
      remedy: 'Put an ordinary file here, or move this out of the content folder.',
    },
  },
  'link-outside': {
    severity: 'error',
    vi: {
      what: 'Đây là một lối tắt, nhưng không dẫn tới tệp nào trong thư mục nội dung.',
      remedy: 'Đặt chính tệp đó vào đây thay cho lối tắt.',
    },
    en: {
      what: 'This is a shortcut (a symbolic link) that does not lead to a file inside the content folder.',
      remedy: 'Put the file itself in its place.',
    },
  },
  'reader-failed': {
    severity: 'error',
    vi: {
      what: 'Chương trình gặp lỗi khi đọc bài này (thông báo của máy: “{reason}”).',
      remedy:
        'Đây là lỗi của chương trình, không phải của bạn. Hãy gửi tệp này cho người phụ trách kỹ thuật.',
    },
    en: {
      what: 'The program failed while reading this article: {reason}.',
      remedy: 'This is a fault of the program, not yours. Send the file to those who look after it.',
    },
  },
  'static-taken': {
    severity: 'error',
    vi: {
      what: 'Trang web đã có trang hoặc tệp riêng tại “{address}”, nên tệp này không được đăng.',
      remedy: 'Đổi tên tệp hoặc chuyển tệp sang thư mục khác trong “static”.',
    },
    en: {
      what: 'The site has a page or a file of its own at “{address}”, so this file is not published.',
      remedy: 'Rename the file, or move it to another folder inside “static”.',
    },
  },
  'static-too-large': {
    severity: 'error',
    vi: {
      what: 'Tệp nặng {size} MB, quá giới hạn {limit} MB, nên không được đăng.',
      remedy: 'Nén tệp nhỏ lại, hoặc đặt tệp ở một nơi lưu trữ khác rồi đặt đường dẫn tới đó.',
    },
    en: {
      what: 'The file has {size} MB, above the limit of {limit} MB, so it is not published.',
      remedy: 'Make it smaller, or put it into other storage and link to it there.',
    },
  },
  'page-failed': {
    severity: 'error',
    vi: {
      what: 'Không dựng được trang của bài này nên bài không được đăng (thông báo của máy: “{reason}”).',
      remedy:
        'Đây là lỗi của chương trình, không phải của bạn. Hãy gửi tệp này cho người phụ trách kỹ thuật.',
    },
    en: {
      what: 'The page of this article cannot be made, so the article is not published: {reason}.',
      remedy: 'This is a fault of the program, not yours. Send the file to those who look after it.',
    },
  },
  'slug-duplicate': {
    severity: 'error',
    vi: {
      what: 'Hai bài có cùng địa chỉ “/{slug}/”: “{first}” được đăng, “{file}” thì không.',
      remedy: 'Đổi tên tệp “{file}”, hoặc thêm khóa “slug” với một địa chỉ khác vào phần khai báo của nó.',
    },
    en: {
      what: 'Two articles have the address “/{slug}/”: “{first}” is published, “{file}” is not.',
      remedy: 'Rename the file “{file}”, or give it another address by a “slug” key in its front matter.',
    },
  },
  'slug-reserved': {
    severity: 'error',
    vi: {
      what: 'Địa chỉ “/{slug}/” là của một trang khác trên trang web này, nên bài không được đăng.',
      remedy: 'Đổi tên tệp “{file}”, hoặc thêm khóa “slug” với một địa chỉ khác vào phần khai báo của nó.',
    },
    en: {
      what: 'The address “/{slug}/” is that of a page of the site itself, so the article is not published.',
      remedy: 'Rename the file “{file}”, or give it another address by a “slug” key in its front matter.',
    },
  },
  'article-similar': {
    severity: 'warning',
    vi: {
      what: 'Bài gần như trùng với bài “{other}” (giống nhau {percent} %).',
      remedy:
        'Nếu cùng một bài được đăng hai lần, hãy ghi địa chỉ của một bài vào khóa “aliases” của bài kia rồi mới xóa nó; như vậy đường dẫn cũ vẫn mở được.',
    },
    en: {
      what: 'The article says nearly the same as “{other}” ({percent} % alike).',
      remedy:
        'If one article was put in twice, write the address of one under “aliases” of the other before you delete it: its links keep working.',
    },
  },
  'title-repeated': {
    severity: 'warning',
    vi: {
      what: 'Bài có cùng tiêu đề với bài “{other}” nhưng nội dung khác.',
      remedy: 'Đổi một trong hai tiêu đề, để bạn đọc và máy tìm kiếm phân biệt được.',
    },
    en: {
      what: 'The article has the headline of “{other}”, but says something else.',
      remedy: 'Change one of the headlines, so that readers and search engines can tell them apart.',
    },
  },
  'person-two-offices': {
    severity: 'warning',
    vi: {
      what: 'Ở đây {name} là “{office}”, còn trong bài “{other}” là “{usual}”.',
      remedy:
        'Xem chức danh nào đúng vào ngày đăng bài; nếu đó là hai người trùng tên thì không phải sửa gì.',
    },
    en: {
      what: '{name} is “{office}” here, but “{usual}” in the article “{other}”.',
      remedy:
        'Check which office was right on that day; if they are two people with the same name, there is nothing to fix.',
    },
  },
  'attachment-missing': {
    severity: 'warning',
    vi: {
      what: 'Không có tệp “{file}” mà bài dẫn tới, hoặc không có quyền đọc tệp: người đọc chỉ thấy chữ, không có đường dẫn.',
      remedy: 'Đặt tệp vào thư mục “files”, hoặc sửa lại tên trong bài.',
    },
    en: {
      what: 'There is no file “{file}”, which the article links to, or it may not be read: readers see the words without a link.',
      remedy: 'Put the file into the folder “files”, or correct its name in the article.',
    },
  },
  'attachment-kind': {
    severity: 'warning',
    vi: {
      what: 'Tệp “{file}” thuộc loại không được đăng: người đọc chỉ thấy chữ, không có đường dẫn.',
      remedy: 'Lưu lại thành PDF, Word, Excel, âm thanh MP3 hoặc video MP4, rồi sửa tên trong bài.',
    },
    en: {
      what: 'The file “{file}” is of a kind that is not published: readers see the words without a link.',
      remedy: 'Save it as PDF, Word, Excel, MP3 or MP4, and correct its name in the article.',
    },
  },
  'attachment-too-large': {
    severity: 'warning',
    vi: {
      what: 'Tệp “{file}” nặng {size} MB, quá giới hạn {limit} MB: người đọc chỉ thấy chữ, không có đường dẫn.',
      remedy: 'Nén tệp nhỏ lại; video dài thì đăng ở một trang xem video rồi đặt đường dẫn tới đó.',
    },
    en: {
      what: 'The file “{file}” is {size} MB, above the limit of {limit} MB: readers see the words without a link.',
      remedy: 'Make it smaller; put a long video on a site for videos and link to it there.',
    },
  },
  'link-article-unknown': {
    severity: 'warning',
    vi: {
      what: 'Không có bài nào mà đường dẫn “{href}” gọi tên: trang chỉ hiện chữ, không có đường dẫn.',
      remedy: 'Sửa tên bài trong đường dẫn. Bài có tên gần giống nhất là “{near}”.',
    },
    en: {
      what: 'No article has the name that the link “{href}” gives: the page shows its words without a link.',
      remedy: 'Correct the name in the link. The article with the most similar name is “{near}”.',
    },
  },
  'link-nowhere': {
    severity: 'warning',
    vi: {
      what: 'Đường dẫn “{href}” không tới trang hay tệp nào của trang web này.',
      remedy: 'Kiểm tra lại địa chỉ. Địa chỉ của một bài là “/ten-bai/”, không có “.md”.',
    },
    en: {
      what: 'The link “{href}” leads to no page or file of this site.',
      remedy: 'Check the address. That of an article is “/file-name/”, without “.md”.',
    },
  },
  'link-fragment-unknown': {
    severity: 'warning',
    vi: {
      what: 'Bài mà đường dẫn “{href}” dẫn tới không có mục ấy: người đọc sẽ tới đầu trang.',
      remedy: 'Sửa phần sau dấu “#”, hoặc bỏ phần ấy. Mục có tên gần giống nhất là “#{near}”.',
    },
    en: {
      what: 'The article that “{href}” leads to has no such place: readers get to its top.',
      remedy:
        'Correct what follows the “#”, or leave it out. The place with the most similar name is “#{near}”.',
    },
  },
  'translation-unknown': {
    severity: 'warning',
    vi: {
      what: 'Không có bài nào ở địa chỉ “/{slug}/” mà khóa “translates” nêu.',
      remedy: 'Ghi phần cuối địa chỉ của bài gốc: bài ở “/le-ky-niem/” thì ghi “le-ky-niem”.',
    },
    en: {
      what: 'There is no article at “/{slug}/”, which the “translates” key names.',
      remedy: 'Write the last part of the original’s address: “le-ky-niem” for the one at “/le-ky-niem/”.',
    },
  },
  'translation-of-itself': {
    severity: 'warning',
    vi: {
      what: 'Khóa “translates” nêu “{slug}”, là chính bài này.',
      remedy: 'Ghi địa chỉ của bài gốc; nếu đây là bài gốc, hãy bỏ khóa này.',
    },
    en: {
      what: 'The “translates” key names “{slug}”, which is this article itself.',
      remedy: 'Write the original’s address; if this is the original, leave the key out.',
    },
  },
  'translation-of-translation': {
    severity: 'warning',
    vi: {
      what: 'Bài “{slug}” mà khóa “translates” nêu cũng được khai báo là bản dịch.',
      remedy: 'Ghi địa chỉ của bài gốc ở mọi bản dịch; riêng bài gốc thì không có khóa “translates”.',
    },
    en: {
      what: '“{slug}”, which the “translates” key names, is said to be a translation, too.',
      remedy: 'Name the original in every translation; the original itself has no “translates” key.',
    },
  },
  'translation-language-taken': {
    severity: 'warning',
    vi: {
      what: 'Bản dịch này cùng ngôn ngữ với “{slug}”, là bài gốc hoặc một bản dịch khác của nó.',
      remedy: 'Xem khóa “lang” của hai bài; nếu cả hai đều đúng, hãy bỏ khóa “translates” ở một bài.',
    },
    en: {
      what: 'This translation is in the language of “{slug}”, the original or another translation of it.',
      remedy: 'Check the “lang” of both; if they are right, leave “translates” out of one of them.',
    },
  },
} as const satisfies Record<string, Entry>;

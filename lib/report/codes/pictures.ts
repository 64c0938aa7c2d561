import type { Entry } from './entry';

/** Diagnostics about pictures. An error holds back the picture, and the article is published without it. */
export const pictureCodes = {
  'lock-broken': {
    severity: 'error',
    vi: {
      what: 'Không đọc được images.lock.json: bài đăng không có các ảnh đã tải từ nơi khác về.',
      remedy:
        'Lấy lại bản trước của tệp này. Nếu tệp có các dòng “<<<<<<<”, “=======”, “>>>>>>>” thì giữ mọi mục của cả hai phần, giữa hai mục có dấu phẩy, rồi xóa các dòng ấy.',
    },
    en: {
      what: 'The file images.lock.json cannot be read: articles are published without the pictures fetched from elsewhere.',
      remedy:
        'Put the file back as it was before. If it has lines with “<<<<<<<”, “=======” and “>>>>>>>”, keep all entries of both parts, with a comma between two, and delete these lines.',
    },
  },
  'lock-entry': {
    severity: 'error',
    vi: {
      what: 'Mục {src} trong images.lock.json viết sai: bài đăng không có ảnh này.',
      remedy: 'Sửa lại mục này như trước; nếu không còn bản cũ, xóa mục này rồi chạy “npm run images”.',
    },
    en: {
      what: 'The entry {src} of images.lock.json is wrong: the article is published without this picture.',
      remedy: 'Put the entry back as it was before; if that is lost, delete it and run “npm run images”.',
    },
  },
  'image-not-locked': {
    severity: 'warning',
    vi: {
      what: 'Ảnh {src} chưa được tải về: bài đăng không có ảnh này.',
      remedy: 'Chạy “npm run images”, rồi lưu ảnh cùng “images.lock.json” vào kho chung của tòa soạn.',
    },
    en: {
      what: 'The picture {src} has not been fetched: the article is published without it.',
      remedy:
        'Run “npm run images”, then put the picture and “images.lock.json” where the newsroom keeps its articles.',
    },
  },
  'image-address': {
    severity: 'error',
    vi: {
      what: 'Không dùng được địa chỉ ảnh {src}: không phải https, cũng không ở trong thư mục “images”.',
      remedy: 'Đặt ảnh vào thư mục “images” rồi viết “../images/TÊN-ẢNH”, hoặc dùng địa chỉ https.',
    },
    en: {
      what: 'The picture’s address {src} cannot be used: it is neither https nor in the images folder.',
      remedy: 'Put the picture into the images folder and write “../images/NAME”, or use an https address.',
    },
  },
  'image-outside': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} nằm ngoài các thư mục ảnh.',
      remedy:
        'Chép chính tệp ảnh (không phải lối tắt) vào thư mục “images” rồi viết “../images/TÊN-ẢNH”, hoặc đặt ảnh cạnh bài.',
    },
    en: {
      what: 'The picture {src} is outside the folders of pictures.',
      remedy:
        'Copy the picture itself (no shortcut to it) into the images folder and write “../images/NAME”, or put it beside the article.',
    },
  },
  'image-missing': {
    severity: 'error',
    vi: {
      what: 'Không có tệp {file} cho ảnh {src}.',
      remedy: 'Đặt tệp vào đó hoặc sửa lại tên; ảnh từ trang khác thì chạy “npm run images”.',
    },
    en: {
      what: 'There is no file {file} for the picture {src}.',
      remedy: 'Put it there or correct the name; for a picture from elsewhere run “npm run images”.',
    },
  },
  'image-misspelt': {
    severity: 'error',
    vi: {
      what: 'Không có tệp {file} cho ảnh {src}; trong thư mục có “{near}”.',
      remedy: 'Nếu đúng là ảnh ấy, hãy sửa tên ảnh trong bài.',
    },
    en: {
      what: 'There is no file {file} for the picture {src}; the folder has “{near}”.',
      remedy: 'If that is the picture, correct its name in the article.',
    },
  },
  'image-animated': {
    severity: 'warning',
    vi: {
      what: 'Ảnh {src} là ảnh động: bài chỉ đăng hình đầu tiên.',
      remedy:
        'Nếu bạn đọc cần thấy chuyển động, hãy lưu thành phim MP4, đặt vào thư mục “files” rồi viết “[Mô tả](../files/TÊN.mp4)” trên một dòng riêng.',
    },
    en: {
      what: 'The picture {src} is an animation: only its first image is published.',
      remedy:
        'If readers need to see it move, save it as an MP4 film, put that into the files folder and write “[Description](../files/NAME.mp4)” on a line of its own.',
    },
  },
  'image-changed': {
    severity: 'error',
    vi: {
      what: 'Tệp {file} không còn là ảnh đã ghi trong images.lock.json cho {src}.',
      remedy:
        'Nếu bạn thay ảnh có chủ ý, hãy đặt ảnh mới dưới một tên khác và sửa địa chỉ trong bài. Nếu không, hãy lấy lại ảnh cũ.',
    },
    en: {
      what: 'The file {file} is not the picture that images.lock.json has for {src}.',
      remedy:
        'If you replaced it on purpose, give the new picture another name and write that in the article. If not, restore the old one.',
    },
  },
  'image-unreadable': {
    severity: 'error',
    vi: {
      what: 'Không mở được tệp ảnh {src} ({reason}).',
      remedy: 'Kiểm tra xem bạn có quyền đọc tệp ảnh không, rồi chạy lại lệnh.',
    },
    en: {
      what: 'The picture’s file {src} cannot be opened: {reason}.',
      remedy: 'Check that you may read the file, then run the command again.',
    },
  },
  'image-broken': {
    severity: 'error',
    vi: {
      what: 'Không đọc được ảnh {src}: tệp hỏng, thiếu một phần hoặc không phải là ảnh.',
      remedy: 'Mở ảnh bằng một chương trình xem ảnh; nếu không mở được, hãy lưu lại từ bản gốc.',
    },
    en: {
      what: 'The picture {src} cannot be read: it is damaged, cut off or no picture.',
      remedy: 'Open it in a picture viewer; if that fails, save it again from the original.',
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
      remedy:
        'Mở ảnh rồi lưu lại thành JPEG, PNG, WebP, AVIF hoặc GIF. Ảnh HEIC của iPhone: chọn “Xuất” rồi “JPEG”; để lần sau khỏi phải đổi, vào Cài đặt, Camera, Định dạng và chọn “Tương thích nhất”.',
    },
    en: {
      what: 'The picture {src} is in the format {format}, which is not published.',
      remedy:
        'Open it and save it as JPEG, PNG, WebP, AVIF or GIF. A HEIC of an iPhone: export it as JPEG; for the next time choose “Most Compatible” under Settings, Camera, Formats.',
    },
  },
  'image-mislabelled': {
    severity: 'error',
    vi: {
      what: 'Tên tệp {file} không đúng với nội dung: ảnh ở định dạng {format}.',
      remedy: 'Đổi đuôi của tệp thành “.{extension}”, cả trong bài.',
    },
    en: {
      what: 'The name of the file {file} does not fit what is in it: {format}.',
      remedy: 'Make the name end in “.{extension}”, in the article too.',
    },
  },
  'image-not-https': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} không tải được: {address} không phải địa chỉ https.',
      remedy: 'Dùng địa chỉ https, hoặc đặt ảnh vào thư mục “images” rồi viết “../images/TÊN-ẢNH”.',
    },
    en: {
      what: 'The picture {src} is not fetched: {address} is no https address.',
      remedy: 'Use an https address, or put the picture into the images folder and write “../images/NAME”.',
    },
  },
  'image-host-private': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} không tải được: {host} dẫn vào mạng nội bộ ({address}).',
      remedy: 'Chỉ tải ảnh từ internet; ảnh trong mạng nội bộ thì chép vào thư mục “images”.',
    },
    en: {
      what: 'The picture {src} is not fetched: {host} leads into a private network ({address}).',
      remedy: 'Pictures come from the internet only; copy one of your own network into the images folder.',
    },
  },
  'image-redirects': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} không tải được: bị chuyển hướng hơn {limit} lần.',
      remedy: 'Mở địa chỉ trong trình duyệt rồi dùng địa chỉ cuối cùng.',
    },
    en: {
      what: 'The picture {src} is not fetched: it is redirected more than {limit} times.',
      remedy: 'Open the address in a browser and use the one where it ends.',
    },
  },
  'still-unavailable': {
    severity: 'warning',
    vi: {
      what: 'Không lấy được ảnh của video hoặc bài {src}: nội dung ấy đã bị gỡ, hoặc trang ấy không trả lời. Trên trang chỉ có đường dẫn bằng chữ.',
      remedy:
        'Mở địa chỉ trong trình duyệt: nếu còn xem được thì chạy lại “npm run images”; nếu không còn, tìm một đường dẫn khác, hoặc để nguyên.',
    },
    en: {
      what: 'There is no still picture of the video or post {src}: it is gone, or its site does not answer. The page shows a link in words only.',
      remedy:
        'Open the address in a browser: if it can be seen, run “npm run images” again; if it is gone, look for another link, or leave it.',
    },
  },
  'image-refused': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} không tải được: máy chủ trả lời {status}.',
      remedy: 'Kiểm tra địa chỉ trong trình duyệt; nếu ảnh không còn, hãy đặt ảnh vào thư mục “images”.',
    },
    en: {
      what: 'The picture {src} is not fetched: its server answers {status}.',
      remedy: 'Try the address in a browser; if the picture is gone, put one into the images folder.',
    },
  },
  'image-not-picture': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} không tải được: máy chủ gửi về thứ không phải ảnh ({sent}).',
      remedy:
        'Mở địa chỉ trong trình duyệt: có thể đó là địa chỉ của trang chứa ảnh. Hãy dùng địa chỉ của chính ảnh, hoặc đặt ảnh vào thư mục “images”.',
    },
    en: {
      what: 'The picture {src} is not fetched: its server sends something that is no picture ({sent}).',
      remedy:
        'Open the address in a browser: it may be that of a page around the picture. Use the address of the picture itself, or put it into the images folder.',
    },
  },
  'image-timeout': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} không tải được: quá {seconds} giây chưa xong.',
      remedy: 'Thử lại sau, hoặc tự tải ảnh rồi đặt vào thư mục “images”.',
    },
    en: {
      what: 'The picture {src} is not fetched: it takes longer than {seconds} seconds.',
      remedy: 'Try again later, or save the picture yourself and put it into the images folder.',
    },
  },
  'image-unreachable': {
    severity: 'error',
    vi: {
      what: 'Ảnh {src} không tải được: không nối được tới máy chủ ({reason}).',
      remedy: 'Kiểm tra mạng và địa chỉ ảnh rồi chạy lại.',
    },
    en: {
      what: 'The picture {src} is not fetched: its server cannot be reached ({reason}).',
      remedy: 'Check the network and the address, and run it again.',
    },
  },
} as const satisfies Record<string, Entry>;

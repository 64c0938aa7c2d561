import type { Entry } from './entry';

/** What is told of `site.yaml`, the paper's settings. What is wrong in it is left out, and the rest holds. */
export const siteCodes = {
  'site-yaml': {
    severity: 'error',
    vi: {
      what: 'Không đọc được các thiết lập trong site.yaml từ dòng này: trang dùng các thiết lập mặc định.',
      remedy: 'Viết lại dòng này theo mẫu “khóa: giá trị”; nội dung có dấu hai chấm thì đặt trong ngoặc kép.',
    },
    en: {
      what: 'The settings in site.yaml cannot be read from this line on: the site uses the default ones.',
      remedy: 'Write this line as “key: value”, with quotes around a text that holds a colon.',
    },
  },
  'site-value': {
    severity: 'error',
    vi: {
      what: 'Thiết lập “{key}” trong site.yaml không dùng được nên bị bỏ qua.',
      remedy: 'Hãy viết theo mẫu “{example}”.',
    },
    en: {
      what: 'The setting “{key}” of site.yaml cannot be used and is left out.',
      remedy: 'Write it like “{example}”.',
    },
  },
  'site-key-unknown': {
    severity: 'warning',
    vi: {
      what: 'Trong site.yaml có khóa lạ “{key}”; gần nhất là “{nearest}”.',
      remedy: 'Nếu ý bạn là “{nearest}” thì hãy sửa lại; nếu không, trang web bỏ qua khóa này.',
    },
    en: {
      what: 'There is an unknown key “{key}” in site.yaml; the nearest known one is “{nearest}”.',
      remedy: 'If you meant “{nearest}”, write that; else the key has no effect.',
    },
  },
  'site-topic-twice': {
    severity: 'error',
    vi: {
      what: 'Mục “{key}” trong site.yaml có cùng địa chỉ với một chuyên mục ở trên nên bị bỏ qua.',
      remedy: 'Đặt cho một trong hai chuyên mục một “slug” khác, hoặc xóa một mục.',
    },
    en: {
      what: '“{key}” of site.yaml has the same address as a topic above it and is left out.',
      remedy: 'Give one of the two another “slug”, or delete one.',
    },
  },
} as const satisfies Record<string, Entry>;

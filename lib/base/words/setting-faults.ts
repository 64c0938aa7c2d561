import type { Translated } from './translated-error';

/** What may be wrong with the value of a setting. The schema's issues have a name of these as their message. */
export const settingFaults = {
  'no-address': {
    vi: 'đây không phải là một địa chỉ; hãy viết như https://bao.example',
    en: 'it is no address, as https://bao.example is',
  },
  protocol: {
    vi: 'phải bắt đầu bằng https:// hoặc http://',
    en: 'it must begin with https:// or http://',
  },
  password: {
    vi: 'không được có tên người dùng và mật khẩu trong địa chỉ',
    en: 'a name and password do not belong into it',
  },
  query: { vi: 'không được có phần “?…”', en: 'it must not have a query (“?…”)' },
  fragment: { vi: 'không được có phần “#…”', en: 'it must not have a fragment (“#…”)' },
  path: {
    vi: 'đường dẫn chỉ được có chữ không dấu, chữ số, “-”, “_”, “.” và “~”, như trong https://bao.example/tin',
    en: 'its path may hold letters without marks, digits, “-”, “_”, “.” and “~”, as in https://bao.example/tin',
  },
  'object-store': {
    vi: 'phải là địa chỉ của một kho lưu trữ, như s3://TÊN-KHO/THƯ-MỤC',
    en: 'it must be the address of an object store, as s3://bucket/folder',
  },
  port: { vi: 'phải là một số từ 0 đến 65535', en: 'it must be a number from 0 to 65535' },
  seconds: {
    vi: 'phải là số giây tính từ đầu năm 1970',
    en: 'it must be a number of seconds since 1970',
  },
} as const satisfies Record<string, Translated>;

export type SettingFault = keyof typeof settingFaults;

export function isSettingFault(name: string): name is SettingFault {
  return Object.hasOwn(settingFaults, name);
}

import { TranslatedError } from '../words/translated-error';

/** A folder of an object store. */
export interface S3Location {
  bucket: string;
  /** Prefix of all keys: empty, or with a closing slash. */
  prefix: string;
}

/** Whether a text is an object store's address. */
export const isS3Address = (text: string): boolean => text.startsWith('s3://');

/**
 * Parses an address such as `s3://bucket/prefix`.
 * @throws TranslatedError that says what is wrong with it
 */
export function parseS3Address(address: string): S3Location {
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
  if (!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/i.test(bucket))
    throw new TranslatedError({
      vi: `${address} không nêu kho nào: hãy viết như s3://TÊN-KHO/THƯ-MỤC.`,
      en: `${address} names no bucket: an address such as s3://bucket/folder is expected.`,
    });
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => /^\.{1,2}$/.test(part)) || /[\x00-\x1f?#]/.test(path))
    throw new TranslatedError({
      vi: `${address} không phải địa chỉ của một thư mục: không được có “.”, “..”, “?” và “#”.`,
      en: `${address} is no address of a folder: “.”, “..”, “?” and “#” cannot be in it.`,
    });
  return { bucket, prefix: parts.map((part) => `${part}/`).join('') };
}

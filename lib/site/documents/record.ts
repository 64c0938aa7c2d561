import { z } from 'zod';
import { citedDocumentSchema } from '../../article/article';
import type { DocumentRelation } from './relations';
import { documentLink, documentName, namedLink } from './names';
import type { DocumentRegister, RegisterDocument } from './register';

const shape = citedDocumentSchema.shape;

/** The published data of a document. */
export const documentRecordSchema = z.object({
  document: z.string().describe('Tên gọi đầy đủ của văn bản.'),
  kind: shape.kind.describe('Loại văn bản.'),
  number: shape.number.describe('Số, ký hiệu; null nếu các bài chỉ nêu tên và năm.'),
  name: shape.name.describe('Tên luật, bộ luật, pháp lệnh; null với loại khác.'),
  title: shape.title.describe('Trích yếu, như bài viết nêu.'),
  year: shape.year.describe('Năm ban hành.'),
  date: shape.date.describe('Ngày ban hành, như đa số bài nêu.'),
  agency: shape.agency.describe('Cơ quan ban hành; nhiều cơ quan cách nhau bằng dấu chấm phẩy.'),
  inForceFrom: shape.inForceFrom.describe('Ngày có hiệu lực, như đa số bài nêu.'),
  amends: z.array(z.string()).describe('Những văn bản mà văn bản này sửa đổi, bổ sung.'),
  replaces: z.array(z.string()).describe('Những văn bản mà văn bản này thay thế.'),
  repeals: z.array(z.string()).describe('Những văn bản mà văn bản này bãi bỏ, kể cả bãi bỏ một phần.'),
  guides: z.array(z.string()).describe('Những văn bản mà văn bản này hướng dẫn.'),
  contradictions: z.int().nonnegative().describe('Số điểm mà các bài nêu khác nhau.'),
  articles: z.int().positive().describe('Số bài nhắc đến.'),
  link: z.string().describe('Địa chỉ trang của văn bản, hoặc của chỗ duy nhất nhắc đến nó.'),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;

/**
 * Converts a document to a record.
 * @param base address of the site, without trailing slash
 */
export function toDocumentRecord(
  document: RegisterDocument,
  { base, register }: { base: string; register: Pick<DocumentRegister, 'byKey'> },
): DocumentRecord {
  const { kind, number, name, title, year, date, agency, inForceFrom, acts, citations, contradictions } =
    document;
  const targets = (wanted: DocumentRelation['type']) =>
    acts
      .filter(({ type }) => type === wanted)
      .map(({ target }) => {
        const meant = register.byKey(target);
        return meant ? namedLink(meant).name : target;
      });
  return {
    document: documentName(document),
    kind,
    number,
    name,
    title,
    year,
    date,
    agency,
    inForceFrom,
    amends: targets('amends'),
    replaces: targets('replaces'),
    repeals: targets('repeals'),
    guides: targets('guides'),
    contradictions: contradictions.length,
    articles: citations.length,
    link: base + documentLink(document),
  };
}

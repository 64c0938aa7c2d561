import { z } from 'zod';
import { sha256 } from '../base/sha256';
import { documentFiles, registerFiles } from '../content/addresses';
import { documentRecordSchema, toDocumentRecord } from '../site/documents/record';
import { recordSchema, toRecord } from '../site/register/record';
import type { SiteIndex } from '../site/site-index';
import { csvTable } from '../site/table';
import type { Batch } from './batch';

/** The registers of honours and documents as CSV and JSON, with their schemas. */
export function registerBatches({ register, documents, base }: SiteIndex): Batch[] {
  const honours = register.events.flatMap(({ mentions }, index) =>
    mentions.map((mention) => toRecord(mention, { event: register.events.length - index, base })),
  );
  const cited = documents.register.documents.map((document) =>
    toDocumentRecord(document, { base, register: documents.register }),
  );
  return [
    dataBatch('register', registerFiles, recordSchema, honours),
    dataBatch('documents', documentFiles, documentRecordSchema, cited),
  ];
}

type Files = Readonly<Record<'csv' | 'json' | 'schema', string>>;

function dataBatch<Shape extends z.ZodRawShape>(
  name: string,
  files: Files,
  schema: z.ZodObject<Shape>,
  records: Parameters<typeof csvTable>[0],
): Batch {
  const addresses = Object.values(files);
  const json = JSON.stringify(records);
  return {
    name,
    parts: sha256(json),
    holds: (address) => addresses.includes(address),
    make: () => [
      { address: files.csv, content: csvTable(records, schema.keyof().options.map(String)) },
      { address: files.json, content: json },
      { address: files.schema, content: JSON.stringify(z.toJSONSchema(z.array(schema))) },
    ],
  };
}

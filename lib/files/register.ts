import { z } from 'zod';
import { registerFiles } from '../content/addresses';
import type { SiteIndex } from '../site/site-index';
import { registerCsv } from '../site/register/csv';
import { recordSchema, toRecord } from '../site/register/record';
import { readyBatch, type Batch } from './batch';

/** The register of honours as data, and what its columns mean. */
export function registerBatch({ register, base }: SiteIndex): Batch {
  const records = register.events.flatMap(({ tellings }, index) =>
    tellings.map((telling) => toRecord(telling, { event: register.events.length - index, base })),
  );
  return readyBatch('register', [
    { address: registerFiles.csv, content: registerCsv(records) },
    { address: registerFiles.json, content: JSON.stringify(records) },
    { address: registerFiles.schema, content: JSON.stringify(z.toJSONSchema(z.array(recordSchema))) },
  ]);
}

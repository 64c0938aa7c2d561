import { z } from 'zod';
import { recordSchema } from '@/lib/newsroom/register/record';

export const dynamic = 'force-static';

/** Of the list in `vinh-danh.json`; the columns of `vinh-danh.csv` are the same. */
export const GET = () => Response.json(z.toJSONSchema(z.array(recordSchema)));

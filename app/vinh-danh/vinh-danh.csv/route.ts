import { registerCsv } from '@/lib/newsroom/register/csv';
import { registerRecords } from '../../register-records';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const headers = { 'Content-Type': 'text/csv; charset=utf-8' };
  return new Response(registerCsv(await registerRecords()), { headers });
}

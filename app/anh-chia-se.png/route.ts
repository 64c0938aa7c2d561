import { card } from '../cards';
import { edition } from '../edition';

export const dynamic = 'force-static';

export async function GET() {
  const { newsroom } = await edition();
  return card(newsroom.site, null);
}

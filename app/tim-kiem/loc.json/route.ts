import { desk } from '../desk';

export const dynamic = 'force-static';

export const GET = async () => Response.json((await desk()).facets);

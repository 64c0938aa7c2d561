import { siteFeed } from '../feeds';

export const dynamic = 'force-static';

export const GET = () => siteFeed('json');

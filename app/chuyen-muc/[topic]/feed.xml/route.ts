import { topicFeed, topicParams, type TopicContext } from '../../../feeds';

export const dynamic = 'force-static';

export const generateStaticParams = topicParams;

export const GET = (_: Request, context: TopicContext) => topicFeed('rss', context);

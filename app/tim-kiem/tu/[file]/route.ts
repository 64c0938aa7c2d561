import { desk, fileParams, giveFile } from '../../desk';

export const dynamic = 'force-static';

export const generateStaticParams = async () => fileParams((await desk()).shards);

export const GET = async (_: Request, context: { params: Promise<{ file: string }> }) =>
  giveFile((await desk()).shards, context);

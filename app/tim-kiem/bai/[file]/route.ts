import { desk, fileParams, giveFile } from '../../desk';

export const dynamic = 'force-static';

export const generateStaticParams = async () => fileParams((await desk()).records);

export const GET = async (_: Request, context: { params: Promise<{ file: string }> }) =>
  giveFile((await desk()).records, context);

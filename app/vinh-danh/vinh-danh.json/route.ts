import { registerRecords } from '../../register-records';

export const dynamic = 'force-static';

export const GET = async () => Response.json(await registerRecords());

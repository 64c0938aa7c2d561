import { hasCode } from '../files';

/** A sentence with the remedy for each kind of S3 or network error, by the error's name. */
const sentences: Readonly<Record<string, (bucket: string) => string>> = {
  CredentialsProviderError: () =>
    'No credentials were found. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or give this machine a role.',
  NoSuchBucket: (bucket) =>
    `There is no bucket “${bucket}”. Check its name, and AWS_ENDPOINT_URL_S3, which says whose buckets are meant.`,
  InvalidAccessKeyId: () =>
    'The key in AWS_ACCESS_KEY_ID is not known there. Check it, and AWS_ENDPOINT_URL_S3.',
  SignatureDoesNotMatch: () => 'The secret in AWS_SECRET_ACCESS_KEY is not that of the key. Check both.',
  AccessDenied: (bucket) =>
    `These credentials may not do that in “${bucket}”. They need to list it, and to get, put and delete its objects.`,
  PermanentRedirect: (bucket) => `The bucket “${bucket}” lies in another region. Set AWS_REGION to it.`,
  AuthorizationHeaderMalformed: (bucket) =>
    `The bucket “${bucket}” lies in another region. Set AWS_REGION to it.`,
  ExpiredToken: () => 'The credentials have expired. Get new ones.',
  RequestTimeTooSkewed: () => 'The clock of this machine is wrong by more than fifteen minutes. Set it.',
};

const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/**
 * Turns an error of the S3 client into one sentence for the user of a command.
 * @param doing the attempted action, such as “putting bao/index.html”
 */
export function explained(error: unknown, doing: string, bucket: string): Error {
  return new Error(`${doing} failed. ${sentenceOf(error, bucket)}`, { cause: error });
}

function sentenceOf(error: unknown, bucket: string): string {
  if (!(error instanceof Error)) return String(error);
  const sentence = sentences[error.name];
  if (sentence) return sentence(bucket);
  if (/region is missing/i.test(error.message))
    return 'No region is set. Set AWS_REGION, as AWS_REGION=us-east-1.';
  if (hasCode(error, ...unreachable) || error.name === 'TimeoutError')
    return `The store cannot be reached (${error.message}). Check AWS_ENDPOINT_URL_S3 and the network, and try again.`;
  const status = statusOf(error);
  if (status !== null && status >= 500)
    return `The store answers ${status} (${error.name}) each time. Try again later.`;
  return `${error.name}${status === null ? '' : ` (${status})`}: ${error.message}`;
}

/** The HTTP status of an S3 error; null if there was no response. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('$metadata' in error)) return null;
  const { $metadata: metadata } = error;
  const isObject = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata;
  return isObject && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null;
}

import { DatabaseUnavailable } from '../db/database-unavailable.ts';
import { AppError } from './app-error.ts';

const byFastifyCode: Partial<Record<string, () => AppError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new AppError('too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new AppError('unsupported-media-type'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new AppError('bad-request'),
  FST_ERR_BAD_URL: () => new AppError('not-found'),
  // No id, code or token is that long: such an address names nothing.
  FST_ERR_MAX_PARAM_LENGTH: () => new AppError('not-found'),
};

/** What a thrown value leaves as: an expected refusal as it is, the framework's own ones translated, all else a defect. */
export function fromThrown(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof DatabaseUnavailable)
    return new AppError('not-ready', { cause: thrown, headers: { 'retry-after': '5' } });
  if (thrown instanceof Error) {
    const { code, statusCode } = thrown as Error & { code?: string; statusCode?: number };
    const known = code === undefined ? undefined : byFastifyCode[code];
    if (known) return known();
    if (thrown instanceof SyntaxError || statusCode === 400)
      return new AppError('bad-request', { cause: thrown });
  }
  return new AppError('unexpected', { cause: thrown });
}

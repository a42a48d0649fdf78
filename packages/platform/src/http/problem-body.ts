import { problemCatalogue, type Problem } from '@veche/contracts';
import type { Language } from '@veche/kernel';
import type { AppError } from './app-error.ts';

/** The body of a refusal in the language of the reader, RFC 9457. */
export function problemBody({ code, options }: AppError, language: Language, traceId: string): Problem {
  const { status, title } = problemCatalogue[code];
  return {
    type: `/v1/reference#problem-${code}`,
    title: title[language],
    status,
    code,
    ...(options.detail ? { detail: options.detail[language] } : {}),
    ...(options.errors
      ? {
          errors: options.errors.map(({ pointer, code: errorCode, message, params }) => ({
            pointer,
            code: errorCode,
            message: message[language],
            ...(params ? { params } : {}),
          })),
        }
      : {}),
    ...(options.norm ? { norm: options.norm } : {}),
    ...(options.extra ? { extra: options.extra } : {}),
    traceId,
  };
}

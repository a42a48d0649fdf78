import type { BilingualText } from '@veche/kernel';
import { z } from 'zod';

/** An entry of the problem catalogue: the HTTP status and the title shown to a person. */
export interface ProblemType {
  readonly status:
    400 | 401 | 403 | 404 | 408 | 409 | 412 | 413 | 415 | 422 | 423 | 428 | 429 | 431 | 500 | 503;
  readonly title: BilingualText;
}

/**
 * The one bilingual catalogue of problems. Titles say what happened and what to do.
 * Modules add their own codes in `problems-<module>.ts` files that are merged in `problemCatalogue`.
 */
export const commonProblems = {
  'bad-request': {
    status: 400,
    title: {
      ru: 'Запрос не разобран. Проверьте его форму',
      en: 'The request could not be read. Check its form',
    },
  },
  'invalid-input': { status: 422, title: { ru: 'Проверьте отмеченные поля', en: 'Check the marked fields' } },
  'sign-in-required': { status: 401, title: { ru: 'Войдите, чтобы продолжить', en: 'Sign in to continue' } },
  'no-right': {
    status: 403,
    title: { ru: 'На это действие у вас нет прав', en: 'You have no right to do this' },
  },
  'second-person-required': {
    status: 403,
    title: {
      ru: 'Это подтверждает другой человек, не автор предложения',
      en: 'Another person approves this, not the author of the proposal',
    },
  },
  'foreign-origin': {
    status: 403,
    title: {
      ru: 'Запрос пришёл с чужого сайта и отклонён',
      en: 'The request came from another site and was refused',
    },
  },
  'not-found': {
    status: 404,
    title: {
      ru: 'Здесь ничего нет: ссылка неверна или запись не ваша',
      en: 'Nothing here: the link is wrong or the record is not yours',
    },
  },
  'stale-version': {
    status: 412,
    title: {
      ru: 'Запись уже изменили. Посмотрите, что изменилось, и повторите',
      en: 'The record has changed. See what changed and repeat',
    },
  },
  'if-match-required': {
    status: 428,
    title: {
      ru: 'Не указана версия записи (If-Match)',
      en: 'The version of the record is missing (If-Match)',
    },
  },
  'idempotency-mismatch': {
    status: 422,
    title: {
      ru: 'Этот ключ повтора уже использован для другого запроса',
      en: 'This idempotency key was already used for another request',
    },
  },
  'still-in-progress': {
    status: 409,
    title: { ru: 'Первый такой запрос ещё выполняется', en: 'The first such request is still running' },
  },
  'too-large': { status: 413, title: { ru: 'Слишком большой объём данных', en: 'Too much data' } },
  'headers-too-large': {
    status: 431,
    title: { ru: 'Слишком много заголовков или cookie', en: 'Too many headers or cookies' },
  },
  'too-slow': {
    status: 408,
    title: { ru: 'Запрос не пришёл целиком вовремя', en: 'The request did not arrive whole in time' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { ru: 'Такой вид данных не принимается', en: 'This kind of data is not accepted' },
  },
  'too-many-requests': {
    status: 429,
    title: {
      ru: 'Слишком много попыток. Подождите и повторите',
      en: 'Too many attempts. Wait and try again',
    },
  },
  unexpected: {
    status: 500,
    title: {
      ru: 'Сбой на нашей стороне. Введённое не потеряно, повторите позже',
      en: 'A fault on our side. Nothing you typed is lost; try again later',
    },
  },
  'not-ready': {
    status: 503,
    title: {
      ru: 'Система запускается. Повторите через минуту',
      en: 'The system is starting. Try again in a minute',
    },
  },
} as const satisfies Record<string, ProblemType>;

/** Body of every answer that is not a success, RFC 9457 `application/problem+json`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(
      z.object({
        pointer: z.string(),
        code: z.string(),
        message: z.string(),
        params: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  norm: z.string().optional(),
  traceId: z.string().optional(),
  /** Data a screen needs to help: the present version, the seconds to wait, what changed. */
  extra: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof problem>;

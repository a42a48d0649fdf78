import type { ProblemCode } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';

/** What is wrong with one field; `pointer` is a JSON pointer into the body, `query:/name` for a query parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: BilingualText;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface AppErrorOptions {
  readonly errors?: readonly FieldError[];
  /** The norm the refusal stands on, `54-ФЗ ст. 7 ч. 1`. */
  readonly norm?: string;
  /** What exactly happened this time, where the title is not enough. */
  readonly detail?: BilingualText;
  /** Data a screen needs to help. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An expected refusal that leaves as a problem of the catalogue. */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly options: AppErrorOptions;

  constructor(code: ProblemCode, options: AppErrorOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.options = options;
  }
}

export const notFound = (): AppError => new AppError('not-found');
export const noRight = (detail?: BilingualText): AppError =>
  new AppError('no-right', detail ? { detail } : {});
export const signInRequired = (): AppError => new AppError('sign-in-required');
/** The record is at another version than the command was decided on. */
export const stale = (currentVersion: number): AppError =>
  new AppError('stale-version', { extra: { currentVersion } });
export const tooMany = (retryAfterSeconds: number): AppError =>
  new AppError('too-many-requests', {
    extra: { retryAfterSeconds },
    headers: { 'retry-after': String(retryAfterSeconds) },
  });
export const invalidInput = (errors: readonly FieldError[]): AppError =>
  new AppError('invalid-input', { errors });
/** A domain rejection: `code` from the catalogue with the data that explain it. */
export const rejected = (code: ProblemCode, options: AppErrorOptions = {}): AppError =>
  new AppError(code, options);

/** The database cannot be reached now: it is starting, restarting, or out of connections. Trying again later helps. */
export class DatabaseUnavailable extends Error {
  readonly code: string | undefined;

  constructor(cause: unknown) {
    super('The database cannot be reached', { cause });
    this.name = 'DatabaseUnavailable';
    this.code = codeOf(cause);
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Whether a statement failed because the connection or the server went away: SQLSTATE classes 08 and 57P. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return (
    /^(08|57P0[123])/.test(code) ||
    ['ECONNRESET', 'EPIPE', 'ECONNREFUSED'].includes(code) ||
    (error instanceof Error && error.message.startsWith('Connection terminated'))
  );
}

import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Fields that may hold what belongs to a person or opens a door; their values never reach the log. */
const secretFields = [
  'password',
  'token',
  'oneTimeCode',
  'secret',
  'email',
  'phone',
  'name',
  'fullName',
  'firstName',
  'lastName',
  'patronymic',
  'address',
  'snils',
  'inn',
  'birthDate',
  'authorization',
  'cookie',
  'set-cookie',
  'idempotency-key',
];

const prefixes = ['', '*.', '*.*.', 'req.headers.'];
const paths = prefixes.flatMap((prefix) =>
  secretFields
    // The logger itself may be named.
    .filter((field) => !(prefix === '' && field === 'name'))
    .map((field) => (field.includes('-') ? `${prefix.slice(0, -1)}["${field}"]` : `${prefix}${field}`)),
);

/** One JSON line per fact: on the standard output, in `file`, or wherever `destination` says. */
export function createLog(
  { level = 'info', role = 'all', file }: { level?: string; role?: string; file?: string } = {},
  destination?: { write(line: string): void },
): Log {
  const options = {
    level,
    base: { role },
    redact: { paths, censor: '[hidden]' },
    timestamp: pino.stdTimeFunctions.isoTime,
    // A query may hold tokens and what a person looked for.
    serializers: { url: (url: unknown) => String(url).split('?')[0] },
  };
  if (file !== undefined) return pino(options, pino.destination({ dest: file, append: true, sync: false }));
  return destination ? pino(options, destination) : pino(options);
}

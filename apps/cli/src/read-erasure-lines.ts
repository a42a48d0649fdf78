import type { Instant, Language, PersonId } from '@veche/kernel';
import type { ErasureLine } from '@veche/platform';
import { UsageError } from './command.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const longestReason = 200;

/** Reads an exported ledger. @throws UsageError that names the first line that is none */
export function readErasureLines(text: string, language: Language): ErasureLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const read = readLine(line);
      if (read) return read;
      throw new UsageError(
        language === 'ru'
          ? `Строка ${number} – не строка журнала удалений`
          : `Line ${number} is no line of a ledger of erasures`,
      );
    });
}

function readLine(line: string): ErasureLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { personId, erasedAt, reason } = (value ?? {}) as Record<string, unknown>;
  const isLine =
    typeof personId === 'string' &&
    uuid.test(personId) &&
    typeof erasedAt === 'string' &&
    moment.test(erasedAt) &&
    !Number.isNaN(Date.parse(erasedAt)) &&
    typeof reason === 'string' &&
    reason.length <= longestReason &&
    !reason.includes('\0');
  return isLine ? { personId: personId as PersonId, erasedAt: erasedAt as Instant, reason } : undefined;
}

import type { ReadTx, Tx } from '@veche/platform';
import type { RowFault } from '../domain/row-fault.ts';
import type { ImportTables } from './import-tables.ts';

export interface Refusal {
  readonly line: number;
  readonly startByte: number;
  readonly endByte: number;
  readonly fault: RowFault;
}

/** Refusals beyond these are counted, not kept. */
export const mostRefusalsKept = 10_000;

/** Keeps refused rows of a batch; one line may be refused for several reasons. */
export async function insertRefusals(
  tx: Tx,
  runId: string,
  refusals: readonly Refusal[],
  alreadyRefused: number,
): Promise<void> {
  const kept = refusals.slice(0, Math.max(0, mostRefusalsKept - alreadyRefused));
  const ordinals = new Map<number, number>();
  const rows = kept.map(({ line, startByte, endByte, fault }) => {
    const ordinal = ordinals.get(line) ?? 0;
    ordinals.set(line, ordinal + 1);
    return {
      tenant_id: tx.tenantId,
      run_id: runId,
      line,
      ordinal,
      code: fault.code,
      field: fault.field ?? null,
      value: fault.value ?? null,
      start_byte: startByte,
      end_byte: endByte,
    };
  });
  for (let from = 0; from < rows.length; from += 1000)
    await tx
      .kysely<ImportTables>()
      .insertInto('requests.import_refusal')
      .values(rows.slice(from, from + 1000))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Refused rows after a line, in the order of the file. */
export async function listRefusals(
  tx: ReadTx,
  runId: string,
  page: { readonly after?: { readonly line: number; readonly ordinal: number }; readonly limit: number },
): Promise<(Refusal & { readonly ordinal: number })[]> {
  const after = page.after;
  const rows = await tx
    .kysely<ImportTables>()
    .selectFrom('requests.import_refusal')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('run_id', '=', runId)
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('line', 'ordinal'), '>', eb.tuple(after?.line ?? 0, after?.ordinal ?? 0)),
      ),
    )
    .orderBy('line')
    .orderBy('ordinal')
    .limit(page.limit)
    .execute();
  return rows.map(({ line, ordinal, code, field, value, start_byte: startByte, end_byte: endByte }) => ({
    line,
    ordinal,
    startByte,
    endByte,
    fault: { code, ...(field === null ? {} : { field }), ...(value === null ? {} : { value }) },
  }));
}

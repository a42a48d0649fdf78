import { kopecks, type Kopecks } from '@veche/kernel';
import type { CompiledPack } from './compiled-pack.ts';
import { isInForce } from './norms.ts';
import type { EventClass, Tariff } from './pack-source.ts';

export type TariffQuery = {
  readonly on: string;
  readonly eventClass: EventClass;
  readonly subtype?: string | undefined;
  readonly attendance: number;
  readonly zoneCode?: string | undefined;
  readonly urgency?: 'normal' | 'urgent';
  /** Only a demonstration installation may ask for the demonstration tariffs. */
  readonly demo: boolean;
};

/** The fee for an application and the row it comes from. A public assembly costs nothing whatever the rows say. */
export function findTariff(
  pack: CompiledPack,
  query: TariffQuery,
): { readonly amount: Kopecks; readonly tariff?: Tariff } {
  if (query.eventClass === 'PUB') return { amount: kopecks(0) };
  const fitting = pack.source.tariffs.filter((tariff) => fits(tariff, query));
  const tariff = fitting.find((row) => row.demo) ?? fitting[0];
  return tariff ? { amount: kopecks(tariff.amountKopecks), tariff } : { amount: kopecks(0) };
}

function fits(tariff: Tariff, query: TariffQuery): boolean {
  return (
    isInForce(tariff, query.on) &&
    (query.demo || !tariff.demo) &&
    tariff.classes.includes(query.eventClass) &&
    (tariff.subtypes === undefined ||
      (query.subtype !== undefined && tariff.subtypes.includes(query.subtype))) &&
    query.attendance >= tariff.attendanceFrom &&
    (tariff.attendanceTo === null || query.attendance <= tariff.attendanceTo) &&
    (tariff.zoneCode === undefined || tariff.zoneCode === query.zoneCode) &&
    tariff.urgency === (query.urgency ?? 'normal')
  );
}

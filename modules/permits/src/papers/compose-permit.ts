import { localDateOf } from '@veche/deadlines';
import type { PermitData } from '@veche/documents';
import type { Instant } from '@veche/kernel';
import type { PermitTable } from '../db/tables.ts';
import { caseFacts, responsibleOf, type PaperCase } from './case-facts.ts';
import { localMoment } from './paper-frame.ts';

export interface PermitPaperInput {
  readonly paper: PaperCase;
  readonly permit: PermitTable;
  readonly checkUrl: string;
  readonly checkAddress: string;
  readonly stamp: NonNullable<PermitData['signature']>;
}

/** The permit as printed. The stamp repeats the certificate the file is then signed by. */
export function composePermit({
  paper,
  permit,
  checkUrl,
  checkAddress,
  stamp,
}: PermitPaperInput): PermitData {
  const { view, tenant, language } = paper;
  const setup = view.form.sessions
    ?.map((each) => each.setupFrom)
    .filter((at) => at !== undefined)
    .sort()[0];
  const teardown = view.form.sessions
    ?.map((each) => each.teardownTo)
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  const responsible = responsibleOf(paper);
  const officer = view.decision?.officer ?? view.officer;
  const signedOn = localDateOf(permit.issued_at as Instant, tenant.zone);
  return {
    ...caseFacts(paper),
    number: permit.number,
    ...(setup && teardown
      ? { setupFrom: localMoment(setup, tenant.zone), teardownTo: localMoment(teardown, tenant.zone) }
      : {}),
    attendance: { limit: view.form.people?.attendancePeak ?? 0 },
    ...(responsible ? { responsible } : {}),
    basis: {
      applicationNumber: view.number ?? '',
      filedOn: localDateOf((view.filedAt ?? view.createdAt) as Instant, tenant.zone),
    },
    concurrences: view.opinions
      .filter((each) => each.value === 'agree' || each.value === 'agree-with-conditions')
      .map((each) => each.title[language]),
    conditions:
      view.decision?.conditions.map((each) => ({
        text: each.text,
        ...(each.basis ? { basis: each.basis } : {}),
      })) ?? [],
    ...(officer
      ? {
          officer: {
            name: officer.displayName,
            position: language === 'ru' ? 'Ответственный исполнитель' : 'Responsible officer',
          },
          signedOn,
        }
      : {
          officer: {
            name: tenant.name[language],
            position: language === 'ru' ? 'Автоматическое согласование' : 'Automatic approval',
          },
          signedOn,
        }),
    signature: stamp,
    verification: { url: checkUrl, address: checkAddress, number: permit.number, code: permit.code },
  };
}

import { localDateOf, localTimeOf } from '@veche/deadlines';
import type { PaperData } from '@veche/documents';
import type { Instant, Language, ZoneId } from '@veche/kernel';
import { authorityNameOf, type Tenant } from '@veche/platform';

/** Wall-clock time in the town's zone, to the minute. */
export const localMoment = (at: string, zone: ZoneId): string =>
  `${localDateOf(at as Instant, zone)}T${localTimeOf(at as Instant, zone).slice(0, 5)}`;

/** What every paper of a town has. */
export function paperFrame(tenant: Tenant, language: Language, packVersion: string | undefined): PaperData {
  return {
    lang: language,
    demo: tenant.isDemonstration,
    authority: {
      name: authorityNameOf(tenant)[language],
      department: language === 'ru' ? 'Отдел согласования мероприятий' : 'Event permits department',
    },
    ...(packVersion === undefined ? {} : { rulePackVersion: packVersion }),
  };
}

import type { TenantId, ZoneId } from '@veche/kernel';
import { createTenant, type Tenant, type Tx } from '@veche/platform';

/** The invented town of the demonstration; its id is the same in every one. */
export const demonstrationTown: Tenant = {
  id: '01a00000-0000-7000-8000-000000000001' as TenantId,
  code: 'tikhorechensk',
  name: { ru: 'Тихореченск', en: 'Tikhorechensk' },
  numberPrefix: 'ТР',
  zone: 'Europe/Moscow' as ZoneId,
  regionCode: '99',
  municipalityCode: '99701000',
  centre: [41.35, 57.62],
  isDemonstration: true,
  // The demonstration shows the straight way too: a small, safe event is approved at once.
  settings: {
    straightThrough: true,
    authority: { ru: 'Администрация города Тихореченска', en: 'Tikhorechensk Town Administration' },
  },
};

export const createTown = (tx: Tx): Promise<void> => createTenant(tx, demonstrationTown);

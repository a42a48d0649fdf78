import type { TenantId } from '@veche/kernel';
import 'vitest';

/** What the global set-up hands to the tests: one server with a migrated template database. */
export interface TestServer {
  readonly port: number;
  readonly superuserPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

/** The database every test database is a copy of. */
export const templateName = 'veche_template';

/** Two towns exist in every test database, so that a leak between them can be seen. */
export const testTenants = {
  first: {
    id: '01900000-0000-7000-8000-000000000001' as TenantId,
    code: 'zarechny',
    prefix: 'ЗР',
    nameRu: 'Заречный',
    nameEn: 'Zarechny',
  },
  second: {
    id: '01900000-0000-7000-8000-000000000002' as TenantId,
    code: 'nagorny',
    prefix: 'НГ',
    nameRu: 'Нагорный',
    nameEn: 'Nagorny',
  },
} as const;

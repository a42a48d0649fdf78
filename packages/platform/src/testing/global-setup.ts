import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../db/migrate.ts';
import type { MigrationSource } from '../db/migration-files.ts';
import { findModuleMigrations } from '../installation/module-migrations.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { findPostmaster } from '../postgres/postmaster-pid.ts';
import { findProcessIdentity } from '../postgres/process-identity.ts';
import { dataFolderIn } from '../postgres/server-process.ts';
import { templateName, testTenants } from './test-server.ts';

const folderPrefix = 'veche-test-';

let server: EmbeddedPostgres | undefined;
let folder: string | undefined;

/** One PostgreSQL for the whole run, with all modules' migrations applied to a template. */
export async function setup(project: TestProject): Promise<void> {
  await sweepLeftovers();
  folder = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  await chmod(folder, 0o755);
  const passwords = { superuser: secret(), owner: secret(), app: secret() };
  server = await startEmbeddedPostgres({ folder, passwords, database: templateName, durable: false });
  await migrate(server.ownerUrl, await findMigrationSources());
  await seedTenants(server.ownerUrl);
  project.provide('postgres', {
    port: server.port,
    superuserPassword: passwords.superuser,
    ownerPassword: passwords.owner,
    appPassword: passwords.app,
  });
}

export async function teardown(): Promise<void> {
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}

/** Every module that has migrations; `VECHE_TEST_MODULES=permits,venues` narrows them for a quick look at one module. */
async function findMigrationSources(): Promise<MigrationSource[]> {
  const chosen = process.env['VECHE_TEST_MODULES']?.split(',');
  const modules = await findModuleMigrations();
  return [
    { module: 'platform', directory: new URL('../../migrations/', import.meta.url) },
    ...modules.filter(({ module }) => !chosen || chosen.includes(module)),
  ];
}

async function seedTenants(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const tenant of Object.values(testTenants)) {
      await client.query(
        `insert into platform.tenant (id, code, name_ru, name_en, number_prefix, zone, region_code, municipality_code,
           centre_lon, centre_lat, is_demonstration)
         values ($1, $2, $3, $4, $5, 'Europe/Moscow', '99', '99701000', 37.6, 55.7, true)`,
        [tenant.id, tenant.code, tenant.nameRu, tenant.nameEn, tenant.prefix],
      );
    }
  } finally {
    await client.end();
  }
}

/** Stops servers and removes files of earlier runs that were killed before they could do it themselves. */
async function sweepLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const ownerPid = Number(name.slice(folderPrefix.length).split('-')[0]);
    if (findProcessIdentity(ownerPid) !== undefined) continue;
    const leftover = join(tmpdir(), name);
    const postmaster = await findPostmaster(dataFolderIn(leftover));
    if (postmaster) {
      process.kill(postmaster.pid, 'SIGQUIT');
      while (findProcessIdentity(postmaster.pid) !== undefined) await pause(20);
    }
    await rm(leftover, { recursive: true, force: true });
  }
}

function secret(): string {
  return randomBytes(18).toString('base64url');
}

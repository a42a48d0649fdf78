import { Client } from 'pg';
import type { Tx } from '../db/tx.ts';

/** Types of events the tests of delivery use. */
export const trialTypes = ['ru.veche.trial.happened.v1'];

/** Notes that something was handled; twice the same shows as two rows. */
export async function noteHandled(tx: Tx, what: string, position: number): Promise<void> {
  await tx.sql(
    { name: 'trial.note-handled', text: 'insert into trial.handled (what, position) values ($1, $2)' },
    [what, position],
  );
}

/** Makes the table of notes as the owner. */
export async function createTrialTable(ownerUrl: string): Promise<Client> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`create schema trial;
    create table trial.handled (id bigint generated always as identity, what text not null, position bigint not null);
    grant usage on schema trial to veche_app; grant select, insert on trial.handled to veche_app;`);
  return owner;
}

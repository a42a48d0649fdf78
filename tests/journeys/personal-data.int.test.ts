import { readFile } from 'node:fs/promises';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import {
  agreedFestival,
  attachPapers,
  draftOf,
  ifMatch,
  submit,
  venueOf,
  viewOf,
} from './support/case-journey.ts';
import { aRallyForm, secrets } from './support/forms.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';

let program: TrialProgram;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  const applicant = await program.as('organiser');
  const officer = await program.as('officer');
  const square = await venueOf(applicant);
  // Every stage leaves something: agreed, amended, refused in words, asked, answered, withdrawn, a notice with a proposal.
  const agreed = await agreedFestival(program, { applicant, officer }, square);
  const form = { ...agreed.form, people: { ...agreed.form.people, attendancePeak: 810 } };
  await applicant.must(
    'POST',
    `/v1/applications/${agreed.id}/amendments`,
    { form, reason: secrets.fullName },
    ifMatch(agreed),
  );
  const citizen = await program.as('citizen');
  const draft = await draftOf(citizen, aRallyForm());
  await attachPapers(citizen, draft.id, ['APPLICATION']);
  const notice = await submit(citizen, draft.id);
  const sent = await officer.must<typeof notice>(
    'POST',
    `/v1/applications/${notice.id}/proposals`,
    { reason: `Ответьте ${secrets.fullName}`, norm: 'ст. 12', place: secrets.address },
    ifMatch(notice),
  );
  await citizen.must(
    'POST',
    `/v1/applications/${notice.id}/proposal-answers`,
    { accepted: false, text: `Звоните ${secrets.phone}` },
    ifMatch(sent),
  );
  await program.runDue();
  await viewOf(officer, notice.id);
});
afterAll(() => program.close());

const words = [
  secrets.fullName,
  'Шереметьевск',
  'Вяземская',
  secrets.email,
  secrets.snils,
  'переулок Тайный',
  '9165557183',
  '555-71-83',
  '9265554019',
];

describe('personal values', () => {
  it('stand in clear in no column of no table', async () => {
    const columns = await program.rows<{ name: string; column: string }>(
      `select format('%I.%I', table_schema, table_name) as name, quote_ident(column_name) as column
         from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(columns.filter(({ name }) => /^(permits|documents)\./.test(name)).length).toBeGreaterThan(60);
    const found: string[] = [];
    for (const { name, column } of columns) {
      const [row] = await program.rows<{ hits: string }>(
        `select count(*) as hits from ${name}
          where convert_from(convert_to(${column}::text, 'UTF8'), 'UTF8') ilike any($1)`,
        [words.map((word) => `%${word}%`)],
      );
      if (Number(row?.hits) > 0) found.push(`${name}.${column}`);
    }
    expect(found).toEqual([]);
  });

  it('would be found by this very search', async () => {
    await program.rows(`update platform.tenant set settings = jsonb_build_object('probe', $1::text)`, [
      secrets.email,
    ]);
    const rows = await program.rows(`select 1 from platform.tenant where settings::text ilike $1`, [
      `%${secrets.email}%`,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    await program.rows(`update platform.tenant set settings = '{}'`);
  });

  it('stand in clear in no kept file', async () => {
    const folder = join(program.dataFolder, 'blobs');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const bytes = await readFile(join(file.parentPath, file.name));
      expect(bytes.includes('%PDF')).toBe(false);
      for (const word of words) expect(bytes.includes(word)).toBe(false);
    }
  });

  it('leave nothing to judge in the folder of uploads', async () => {
    expect(await readdir(join(program.dataFolder, 'inspection'))).toEqual([]);
  });
});

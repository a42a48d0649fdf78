import { PDFDocument } from '@cantoo/pdf-lib';
import type { ApplicationView, EvaluationView, MassEventForm } from '@veche/contracts';
import { aFestivalForm, type TrialVenue } from './forms.ts';
import type { TrialProgram } from './trial-program.ts';
import type { Visitor } from './visitor.ts';

export interface Changed {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

export const ifMatch = ({ version }: { readonly version: number }) => ({ 'if-match': `"${version}"` });

/** A venue of the town by its register number. */
export async function venueOf(visitor: Visitor, code = 'ПЛ-001'): Promise<TrialVenue> {
  const { items } = await visitor.must<{ items: TrialVenue[] }>('GET', '/v1/venues');
  const found = items.find((each) => each.code === code);
  if (!found) throw new Error(`There is no venue ${code}`);
  return found;
}

export const viewOf = (visitor: Visitor, id: string): Promise<ApplicationView> =>
  visitor.must<ApplicationView>('GET', `/v1/applications/${id}`);

/** A draft with this form. */
export async function draftOf(
  visitor: Visitor,
  form: MassEventForm,
): Promise<{ id: string; version: number; evaluation: EvaluationView }> {
  const { eventClass, subtype } = form;
  const { id, version } = await visitor.must<Changed>('POST', '/v1/applications', { eventClass, subtype });
  return visitor.must('PUT', `/v1/applications/${id}/form`, { form }, ifMatch({ version }));
}

/** A small sound PDF that says what it is. */
export async function aPaper(text: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([300, 200]).drawText(text, { x: 20, y: 100, size: 12 });
  return Buffer.from(await document.save());
}

/** Attaches a paper of every kind the rules ask for. */
export async function attachPapers(visitor: Visitor, id: string, types: readonly string[]): Promise<void> {
  for (const type of types) {
    const name = `${type.toLowerCase()}.pdf`;
    const query = `type=${type}&fileName=${name}&validFrom=2026-01-01&validTo=2029-01-01`;
    const attached = await visitor.must<{ state: string }>(
      'POST',
      `/v1/applications/${id}/documents?${query}`,
      await aPaper(`${type} ${id}`),
      { 'content-type': 'application/pdf' },
    );
    if (attached.state !== 'accepted') throw new Error(`${type}: ${JSON.stringify(attached)}`);
  }
}

/** Files a draft as it stands. */
export async function submit(visitor: Visitor, id: string): Promise<Changed & { number: string }> {
  return visitor.must(
    'POST',
    `/v1/applications/${id}/submission`,
    { confirmed: true },
    ifMatch(await viewOf(visitor, id)),
  );
}

/** A festival with all its papers, ready to be filed. */
export async function prepareFestival(
  applicant: Visitor,
  venue: TrialVenue,
  change: Partial<MassEventForm> = {},
  day?: string,
): Promise<string> {
  const { id, evaluation } = await draftOf(applicant, aFestivalForm(venue, change, day));
  const types = new Set([...evaluation.documents.map((each) => each.type), 'TRAFFIC_PLAN', 'FIRE_PLAN']);
  await attachPapers(applicant, id, [...types]);
  return id;
}

export const fileFestival = async (
  ...festival: Parameters<typeof prepareFestival>
): Promise<Changed & { number: string }> => submit(festival[0], await prepareFestival(...festival));

/** The officer takes the case and records the agreement of every agency. */
export async function reviewFully(officer: Visitor, id: string): Promise<Changed> {
  const taken = await officer.must<Changed>(
    'POST',
    `/v1/applications/${id}/assignment`,
    { officerPersonId: await officer.personId() },
    ifMatch(await viewOf(officer, id)),
  );
  let last = taken;
  for (const { agency, kind } of (await viewOf(officer, id)).opinions) {
    if (kind !== 'concurrence') continue;
    last = await officer.must<Changed>(
      'PUT',
      `/v1/applications/${id}/opinions/${agency}`,
      { value: 'agree' },
      ifMatch(last),
    );
  }
  return last;
}

/** Tries to approve; what could not be computed is confirmed by hand. */
export async function approve(
  officer: Visitor,
  { id, version }: Changed,
  body: object = { outcome: 'approved' },
) {
  const send = (more: object) =>
    officer.send<Changed>(
      'POST',
      `/v1/applications/${id}/decision`,
      { ...body, ...more },
      ifMatch({ version }),
    );
  const first = await send({});
  if (first.problem.code !== 'unresolved-checks') return first;
  const checks = first.problem.extra?.['checks'] as string[];
  return send({ resolvedChecks: checks.map((checkId) => ({ checkId, reason: 'Проверено по бумагам' })) });
}

/** An agreed festival whose permit is signed. */
export async function agreedFestival(
  program: TrialProgram,
  people: { applicant: Visitor; officer: Visitor },
  venue: TrialVenue,
  day?: string,
): Promise<ApplicationView> {
  const { id } = await fileFestival(people.applicant, venue, {}, day);
  const decided = await approve(people.officer, await reviewFully(people.officer, id));
  if (decided.status !== 200) throw new Error(JSON.stringify(decided.body));
  await program.runDue();
  return viewOf(people.applicant, id);
}

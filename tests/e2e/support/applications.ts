import { PDFDocument } from '@cantoo/pdf-lib';
import type { ApplicationView, EvaluationView, MassEventForm, VenueSummary } from '@veche/contracts';
import { demoForm, type DemoEvent } from '../../../apps/server/src/demonstration/demo-form.ts';
import type { ApiClient } from './api-client.ts';

export interface Draft {
  readonly id: string;
  readonly form: MassEventForm;
}

/** An event as a journey tells it; everything else of the form has an answer already. */
export interface PlannedEvent extends Partial<Omit<DemoEvent, 'venueId' | 'areaSqm' | 'day'>> {
  readonly title: string;
  /** Its Russian name in the register, or the beginning of it. */
  readonly venue: string;
  readonly day: string;
}

interface Changed {
  readonly id: string;
  readonly version: number;
}

const dayMs = 86_400_000;

/** Civil date of the town so many days from now. */
export const dayAhead = (days: number): string =>
  new Date(Date.now() + days * dayMs + 3 * 3_600_000).toISOString().slice(0, 10);

/** A page with words of its own: the same file twice would be one document. */
export async function pdfWith(text: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText(text, { x: 60, y: 760, size: 12 });
  return Buffer.from(await document.save());
}

export async function venueNamed(api: ApiClient, name: string): Promise<VenueSummary & { areaSqm: number }> {
  const { items } = await api.send<{ items: (VenueSummary & { areaSqm: number })[] }>('GET', '/v1/venues');
  const found = items.find((venue) => venue.name.ru.startsWith(name));
  if (!found) throw new Error(`The register has no venue ${name}`);
  return found;
}

export const applicationOf = (api: ApiClient, id: string): Promise<ApplicationView> =>
  api.send('GET', `/v1/applications/${id}`);

/** A draft of the signed-in organiser with every question answered; `change` has the last word. */
export async function prepareDraft(
  api: ApiClient,
  event: PlannedEvent,
  change: (form: MassEventForm) => MassEventForm = (form) => form,
): Promise<Draft> {
  const { id: venueId, areaSqm } = await venueNamed(api, event.venue);
  const plan: DemoEvent = {
    eventClass: 'CUL',
    subtype: 'FESTIVAL',
    purpose: 'Городской праздник для жителей района',
    from: '12:00',
    to: '20:00',
    peak: 800,
    ...event,
    venueId,
    areaSqm,
  };
  const session = await api.send<{ person?: { organisations: readonly { id: string }[] } }>(
    'GET',
    '/v1/session',
  );
  const organisationId = session.person?.organisations[0]?.id;
  const { id } = await api.send<Changed>('POST', '/v1/applications', {
    eventClass: plan.eventClass,
    subtype: plan.subtype,
    ...(organisationId === undefined ? {} : { organisationId }),
  });
  const empty = await applicationOf(api, id);
  const contact = { phone: '9161234567', email: 'event@tikhorechensk.example' };
  const form = change({
    ...demoForm(plan),
    organizer: {
      kind: 'legal-entity',
      citizenship: 'RU',
      signerIsHead: true,
      isForeignAgent: false,
      ...empty.form.organizer,
      ...contact,
    },
    responsible: { fullName: 'Лапин Алексей Викторович', ...contact },
  });
  await api.send('PUT', `/v1/applications/${id}/form`, { form, step: 'documents' }, empty.version);
  return { id, form };
}

/** Attaches every document the rules ask for. @returns what was asked for */
export async function attachDocuments(api: ApiClient, id: string): Promise<EvaluationView['documents']> {
  const { documents } = await api.send<EvaluationView>('POST', `/v1/applications/${id}/check`);
  for (const { type } of documents) await attachDocument(api, id, type);
  return documents;
}

export async function attachDocument(api: ApiClient, id: string, type: string): Promise<void> {
  const query = new URLSearchParams({
    type,
    fileName: `${type.toLowerCase()}.pdf`,
    validFrom: dayAhead(-30),
    validTo: dayAhead(700),
  });
  await api.upload(`/v1/applications/${id}/documents?${query}`, await pdfWith(`${type} ${id} 0000041705`));
}

export async function submit(api: ApiClient, id: string): Promise<void> {
  const { version } = await applicationOf(api, id);
  await api.send('POST', `/v1/applications/${id}/submission`, { confirmed: true }, version);
}

/** An application filed with all it needs. */
export async function fileApplication(api: ApiClient, event: PlannedEvent): Promise<Draft> {
  const draft = await prepareDraft(api, event);
  await attachDocuments(api, draft.id);
  await submit(api, draft.id);
  return draft;
}

/** The officer takes the case, and all agencies agree. */
export async function settleAgencies(officer: ApiClient, id: string): Promise<void> {
  const { person } = await officer.send<{ person: { id: string } }>('GET', '/v1/session');
  let view = await applicationOf(officer, id);
  await officer.send(
    'POST',
    `/v1/applications/${id}/assignment`,
    { officerPersonId: person.id },
    view.version,
  );
  view = await applicationOf(officer, id);
  for (const { agency, kind } of view.opinions) {
    if (kind !== 'concurrence') continue;
    const { version } = await applicationOf(officer, id);
    await officer.send(
      'PUT',
      `/v1/applications/${id}/opinions/${agency}`,
      { value: 'agree', conditions: [] },
      version,
    );
  }
}

/** Approves; what could not be computed is confirmed by hand. */
export async function approve(officer: ApiClient, id: string): Promise<void> {
  const { version, evaluation } = await applicationOf(officer, id);
  const unknown = (evaluation?.findings ?? []).filter(
    ({ outcome, severity }) => outcome === 'unknown' && (severity === 'block' || severity === 'defect'),
  );
  await officer.send(
    'POST',
    `/v1/applications/${id}/decision`,
    {
      outcome: 'approved',
      text: 'Согласовано.',
      resolvedChecks: unknown.map(({ checkId }) => ({ checkId, reason: 'Проверено по документам' })),
    },
    version,
  );
}

import type { AttachedDocumentView, MassEventForm } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { ServerFacts } from '@veche/rules';
import { isFiled, type Application } from './application.ts';
import { openProposal } from './decide/notice.ts';

/** What the attached files say to the rules. A term nobody named stays unknown. */
export function documentFacts(
  items: readonly AttachedDocumentView[],
  form: MassEventForm,
  zone: ZoneId,
): ServerFacts {
  const accepted = items.filter((each) => each.state === 'accepted');
  const neededFrom = firstDay(form, zone);
  const neededTo = lastDay(form, zone);
  const consent = accepted.find((each) => each.type === 'OWNER_CONSENT');
  const isExpired = (each: AttachedDocumentView): boolean =>
    each.validTo !== undefined && neededTo !== undefined && each.validTo < neededTo;
  const covers =
    consent?.validTo !== undefined && neededTo !== undefined && neededFrom !== undefined
      ? consent.validTo >= neededTo && (consent.validFrom === undefined || consent.validFrom <= neededFrom)
      : undefined;
  return {
    documentsPresent: [...new Set(accepted.map((each) => each.type))],
    expiredDocuments: [...new Set(accepted.filter(isExpired).map((each) => each.type))],
    refusedFiles: [],
    // A file in which something was found is never attached; one that waits for the scanner leaves the fact unknown.
    ...(items.some((each) => each.state === 'quarantined') ? {} : { infectedFiles: [] }),
    ...(accepted.some((each) => each.hasSignature) ? {} : { invalidSignatures: [] }),
    ...partyFacts(accepted, form),
    ...(consent?.validFrom === undefined ? {} : { ownerConsentCoversFromOn: consent.validFrom }),
    ...(covers === undefined ? {} : { ownerConsentCoversSetup: covers }),
  };
}

/** Papers that name the organiser as a party. */
const contracts = ['MEDICAL_CONTRACT', 'SECURITY_CONTRACT', 'INSURANCE', 'OWNER_CONSENT', 'CLEANING_LETTER'];

/** Contracts whose text names other INNs than the organiser's; a scan without text leaves the fact unknown. */
function partyFacts(accepted: readonly AttachedDocumentView[], form: MassEventForm): ServerFacts {
  const inn = form.organizer?.inn;
  const read = accepted.filter((each) => contracts.includes(each.type));
  if (inn === undefined || read.some((each) => each.partyInns.length === 0)) return {};
  return {
    documentsOfOtherParties: read.filter((each) => !each.partyInns.includes(inn)).map((each) => each.type),
  };
}

/** A package that is about to be decided at once stands where a case with nothing against it would stand. */
export const untouchedCase: ServerFacts = {
  overdueOpinions: [],
  tariffDueKopecks: 0,
  paidKopecks: 0,
  refusalGroundCount: 0,
  newDefectsOnOldFacts: [],
};

/** What the course of the case says to the rules. */
export function caseFacts(state: Application, form: MassEventForm, today: PlainDate): ServerFacts {
  if (!isFiled(state)) return {};
  const overdue = state.opinions.filter(
    (each) =>
      each.kind === 'concurrence' &&
      each.value === undefined &&
      each.dueOn !== undefined &&
      each.dueOn < today,
  );
  const isAgreed = 'permit' in state && state.permit !== undefined;
  return {
    applicationNumber: state.number,
    overdueOpinions: overdue.map((each) => each.agency),
    tariffDueKopecks: 0,
    paidKopecks: 0,
    refusalGroundCount: 'decision' in state ? (state.decision?.grounds.length ?? 0) : 0,
    newDefectsOnOldFacts: [],
    ...(isAgreed && form.people?.attendancePeak !== undefined
      ? { approvedAttendance: form.people.attendancePeak }
      : {}),
    ...noticeFacts(state),
  };
}

function noticeFacts(state: Exclude<Application, { status: 'DRAFT' }>): ServerFacts {
  if (state.procedure !== 'notification') return {};
  const proposals = ('proposals' in state ? state.proposals : undefined) ?? [];
  return {
    proposalSent: proposals.length > 0,
    proposalAnswered: proposals.length > 0 && openProposal({ proposals }) === undefined,
    authorityReplied: proposals.length > 0 || ('reply' in state && state.reply !== undefined),
  };
}

function firstDay(form: MassEventForm, zone: ZoneId): PlainDate | undefined {
  const starts = (form.sessions ?? [])
    .map((each) => each.setupFrom ?? each.startsAt)
    .filter((at) => at !== undefined)
    .sort();
  return starts[0] === undefined ? undefined : localDateOf(starts[0] as Instant, zone);
}

function lastDay(form: MassEventForm, zone: ZoneId): PlainDate | undefined {
  const ends = (form.sessions ?? [])
    .map((each) => each.teardownTo ?? each.endsAt)
    .filter((at) => at !== undefined)
    .sort();
  const last = ends.at(-1);
  return last === undefined ? undefined : localDateOf(last as Instant, zone);
}

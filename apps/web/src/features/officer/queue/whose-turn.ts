import type { ApplicationSummary } from '@veche/contracts';

export type TurnHolder = 'me' | 'office' | 'nobody-yet' | 'agencies' | 'applicant' | 'nobody';

const waitsForApplicant = new Set<ApplicationSummary['status']>([
  'NEEDS_FIX',
  'PROPOSAL_SENT',
  'WARNED',
  'DRAFT',
]);
const waitsForOffice = new Set<ApplicationSummary['status']>([
  'REGISTERED',
  'ON_REVIEW',
  'NOTICE_REGISTERED',
  'ANSWERED',
]);

/** Who must act now, seen from the chair of one officer. */
export function turnHolderOf(
  {
    status,
    officer,
    turn,
    amendmentFiledAt,
  }: Pick<ApplicationSummary, 'status' | 'officer' | 'turn' | 'amendmentFiledAt'>,
  myId: string | undefined,
): TurnHolder {
  const who =
    (amendmentFiledAt === undefined ? turn?.who : 'authority') ??
    (waitsForApplicant.has(status)
      ? 'applicant'
      : waitsForOffice.has(status)
        ? 'authority'
        : status === 'IN_CONCURRENCE'
          ? 'agencies'
          : 'nobody');
  if (who !== 'authority') return who;
  if (officer === undefined) return 'nobody-yet';
  return officer.id === myId ? 'me' : 'office';
}

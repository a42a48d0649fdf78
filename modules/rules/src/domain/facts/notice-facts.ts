import type { Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { noticeFilingWindow, positionInWindow, type NoticeForm, type NoticeNorms } from '@veche/deadlines';
import { parseBankAccount, parseBic } from '@veche/identifiers';
import { isGiven, numericNorm, type FactInputs, type FactGroup } from './fact-context.ts';
import { financeReportDueOn } from './time-facts.ts';

/** Facts that only a notice of a public assembly has. @norm 54-ФЗ ст. 7 */
export const noticeFacts: FactGroup = (form, context) => {
  if (form.eventClass !== 'PUB') return {};
  const { notice, programme } = form;
  const times = context.times;
  return {
    ...windowFacts(form, context),
    atSpecialPlace: notice?.atSpecialPlace,
    fundsCollected: notice?.fundsCollected,
    bankAccountGiven: isAccountGiven(notice?.bankAccount, notice?.bankBic),
    routeGiven: isGiven(notice?.routeText) || form.place?.geometry?.type === 'LineString',
    // Vehicles are declared when they take part; a notice that says nothing of them has none.
    vehicleCount: programme?.vehicles?.total ?? 0,
    vehicleDetailsGiven:
      isGiven(programme?.vehicles?.categories) && programme?.vehicles?.averageSpeedKmh !== undefined,
    financeReportDueOn: financeReportDueOn(times, numericNorm(context, 'pub.funds.reportDays')),
  };
};

function isAccountGiven(account: string | undefined, bic: string | undefined): boolean {
  return parseBankAccount(account ?? '').ok && parseBic(bic ?? '').ok;
}

function windowFacts(form: MassEventForm, context: FactInputs): Facts {
  const times = context.times;
  const norms = noticeNorms(context);
  if (!times || !norms || !isNoticeForm(form.subtype)) return {};
  const found = noticeFilingWindow(form.subtype, times.startsOn, context.calendar, norms);
  if (!found.ok) return {};
  if (found.value.kind === 'not-required')
    return { noticeWindowAllHolidays: false, noticeFiledInException: false };
  const { earliestOn, latestOn, exceptions } = found.value;
  const position = positionInWindow(context.filedOn, found.value);
  return {
    noticeWindowFromOn: earliestOn,
    noticeWindowToOn: latestOn,
    noticeWindowAllHolidays: exceptions.length > 0,
    noticeExceptionOn: exceptions[0]?.on,
    noticeFiledInException: position.exception !== undefined,
  };
}

const noticeForms: readonly string[] = [
  'ASSEMBLY',
  'RALLY',
  'DEMONSTRATION',
  'PROCESSION',
  'PICKET_GROUP',
  'PICKET_SINGLE',
  'PICKET_SINGLE_STRUCTURE',
  'MOTORCADE',
  'TENT_CAMP',
  'DEPUTY_MEETING',
] satisfies readonly NoticeForm[];

const isNoticeForm = (subtype: string | undefined): subtype is NoticeForm =>
  subtype !== undefined && noticeForms.includes(subtype);

function noticeNorms(context: FactInputs): NoticeNorms | undefined {
  const earliest = numericNorm(context, 'pub.filing.earliestDays');
  const latest = numericNorm(context, 'pub.filing.latestDays');
  const picketLatest = numericNorm(context, 'pub.picket.latestDays');
  const picketLatestWithHoliday = numericNorm(context, 'pub.picket.latestDaysWithHoliday');
  if (
    earliest === undefined ||
    latest === undefined ||
    picketLatest === undefined ||
    picketLatestWithHoliday === undefined
  ) {
    return undefined;
  }
  const basis = { ru: '54-ФЗ, ст. 7, ч. 1', en: 'Law 54-FZ, art. 7(1)' };
  return { earliest, latest, picketEarliest: earliest, picketLatest, picketLatestWithHoliday, basis };
}

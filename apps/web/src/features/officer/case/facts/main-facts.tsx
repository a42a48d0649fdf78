import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../../i18n/index.ts';
import { useVocabulary } from '../../../application/use-vocabulary.ts';
import { safetyCalculationQuery } from '../../../wizard/steps/safety/calculation.ts';
import { classWord } from '../../shared/event-words.ts';
import { useCase } from '../case-context.ts';
import { CalculationsDialog } from './calculations-dialog.tsx';
import { changeUnder } from './fact-groups.ts';
import { FactRow } from './fact-row.tsx';
import { phoneText } from '../../../../i18n/phone-text.ts';
import { useFactWords } from './use-fact-words.ts';

const m = messages({
  kind: { ru: 'Вид', en: 'Kind' },
  when: { ru: 'Когда', en: 'When' },
  place: { ru: 'Место', en: 'Place' },
  taken: { ru: 'Занято', en: 'Taken' },
  takenRange: { ru: 'с {from} до {to}', en: '{from} – {to}' },
  people: { ru: 'Людей', en: 'People' },
  peak: { ru: 'сразу до <b>{n}</b>', en: 'up to <b>{n}</b> at once' },
  total: { ru: 'всего {n}, ', en: '{n} in all, ' },
  notGiven: { ru: 'не указано', en: 'not given' },
  capacity: { ru: 'Вместимость', en: 'Capacity' },
  by: { ru: ', {factor}', en: ', {factor}' },
  calculation: { ru: 'расчёт', en: 'calculation' },
  risk: { ru: 'Риск', en: 'Risk' },
  organiser: { ru: 'Организатор', en: 'Organiser' },
  responsible: { ru: 'Ответственный', en: 'Responsible' },
  aims: { ru: 'Цели', en: 'Aims' },
  route: { ru: 'Маршрут', en: 'Route' },
  area: { ru: 'по площади', en: 'by area' },
  exits: { ru: 'по выходам', en: 'by exits' },
  entry: { ru: 'по входам', en: 'by entrances' },
  passport: { ru: 'по паспорту', en: 'by passport' },
  norm: { ru: 'по норме', en: 'by norm' },
  LOW: { ru: 'низкий', en: 'low' },
  MEDIUM: { ru: 'средний', en: 'medium' },
  HIGH: { ru: 'высокий', en: 'high' },
  VERY_HIGH: { ru: 'очень высокий', en: 'very high' },
});

const factorWord: Readonly<Record<string, Message>> = {
  area: m.area,
  exits: m.exits,
  entry: m.entry,
  passport: m.passport,
  norm: m.norm,
};
const riskWord: Readonly<Record<string, Message>> = {
  LOW: m.LOW,
  MEDIUM: m.MEDIUM,
  HIGH: m.HIGH,
  VERY_HIGH: m.VERY_HIGH,
};

/** Capacity and risk as the calculators find them; absent for a notice. */
function Calculated(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...safetyCalculationQuery(application.form), retry: false });
  if (data === undefined) return null;
  const capacity = data.items.find(
    (item) => item.question === 'capacity' && item.isRecommended && item.value !== null,
  );
  const factor = data.limitingFactor === null ? undefined : factorWord[data.limitingFactor];
  const risk = data.riskBand === null ? undefined : riskWord[data.riskBand];
  return (
    <>
      {data.items.length > 0 && (
        <FactRow title={t(m.capacity)} pointer="/people/attendancePeak" canAsk={false}>
          {capacity?.value != null && <b className="num">{format.number(capacity.value)}</b>}
          {capacity !== undefined && factor !== undefined && t(m.by, { factor: t(factor) })}{' '}
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {t(m.calculation)}
          </button>
        </FactRow>
      )}
      {risk !== undefined && (
        <FactRow title={t(m.risk)} pointer="/people/disorderRisk" canAsk={false}>
          {t(risk)}
        </FactRow>
      )}
      <CalculationsDialog calculations={data} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}

function Sessions(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const words = useFactWords();
  const sessions = application.form.sessions ?? [];
  const change = changeUnder(application.changedSince ?? [], '/sessions');
  const taken = sessions.filter(
    ({ setupFrom, teardownTo }) => setupFrom !== undefined || teardownTo !== undefined,
  );
  const line = (startsAt: string, endsAt: string | undefined): string =>
    `${format.weekday(format.civilDate(startsAt))} ${endsAt === undefined ? format.moment(startsAt) : format.momentRange(startsAt, endsAt)}`;
  const isOneDay = (from: string, to: string): boolean => format.civilDate(from) === format.civilDate(to);
  return (
    <>
      <FactRow
        title={t(m.when)}
        pointer="/sessions"
        before={change === undefined ? undefined : words(change.pointer, change.before)}
      >
        {sessions.length === 0 && t(m.notGiven)}
        {sessions.map(({ startsAt, endsAt }, index) => (
          <span key={index} className="block">
            {/* Hours stay in one piece. */}
            {startsAt !== undefined && line(startsAt, endsAt).replaceAll(/(\d)–(\d)/g, '$1\u2060–\u2060$2')}
          </span>
        ))}
      </FactRow>
      {taken.length > 0 && (
        <FactRow title={t(m.taken)} pointer="/sessions" canAsk={false}>
          {taken.map((session, index) => {
            const from = session.setupFrom ?? session.startsAt;
            const to = session.teardownTo ?? session.endsAt;
            if (from === undefined || to === undefined) return null;
            return (
              <span key={index} className="block">
                {isOneDay(from, to)
                  ? t(m.takenRange, { from: format.time(from), to: format.time(to) })
                  : format.momentRange(from, to)}
              </span>
            );
          })}
        </FactRow>
      )}
    </>
  );
}

function People(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const words = useFactWords();
  const { attendancePeak, attendanceTotal } = application.form.people ?? {};
  const change = changeUnder(application.changedSince ?? [], '/people/attendancePeak');
  return (
    <FactRow
      title={t(m.people)}
      pointer="/people/attendancePeak"
      before={change && words(change.pointer, change.before)}
    >
      {attendanceTotal !== undefined && t(m.total, { n: attendanceTotal })}
      {attendancePeak === undefined
        ? attendanceTotal === undefined && t(m.notGiven)
        : t.rich(
            m.peak,
            { b: (text) => <b className="num">{text}</b> },
            { n: format.number(attendancePeak) },
          )}
    </FactRow>
  );
}

/** What decides the case, at a glance. */
export function MainFacts(): ReactElement {
  const t = useT();
  const { application } = useCase();
  const { subtypeTitle } = useVocabulary();
  const { form, procedure, organisation, applicant, placeName, eventClass, subtype } = application;
  const placeChange = changeUnder(application.changedSince ?? [], '/place');
  const words = useFactWords();
  const placeBefore =
    placeChange !== undefined && ['/place/name', '/place/address'].includes(placeChange.pointer)
      ? words(placeChange.pointer, placeChange.before)
      : undefined;
  const { fullName: responsible, phone } = form.responsible ?? {};
  return (
    <dl className="kv case-facts">
      <FactRow title={t(m.kind)} pointer="/subtype">
        {[subtypeTitle(subtype), t(classWord[eventClass])].filter((part) => part !== undefined).join(', ')}
      </FactRow>
      <Sessions />
      <FactRow title={t(m.place)} pointer="/place/address" before={placeBefore}>
        {placeName ?? form.place?.name ?? form.place?.address ?? t(m.notGiven)}
        {placeName !== undefined && form.place?.address !== undefined && form.place.address !== placeName && (
          <small className="muted block">{form.place.address}</small>
        )}
      </FactRow>
      <People />
      {procedure === 'approval' && <Calculated />}
      {procedure === 'notification' && (
        <FactRow title={t(m.aims)} pointer="/notice/aims">
          {form.notice?.aims ?? t(m.notGiven)}
        </FactRow>
      )}
      {form.notice?.routeText !== undefined && (
        <FactRow title={t(m.route)} pointer="/notice/routeText">
          {form.notice.routeText}
        </FactRow>
      )}
      <FactRow title={t(m.organiser)} pointer="/organizer/name">
        {organisation?.name ??
          form.organizer?.name ??
          form.organizer?.fullName ??
          applicant?.displayName ??
          t(m.notGiven)}
      </FactRow>
      {(responsible !== undefined || phone !== undefined) && (
        <FactRow title={t(m.responsible)} pointer="/responsible/fullName">
          {responsible} {phone !== undefined && <span className="whitespace-nowrap">{phoneText(phone)}</span>}
        </FactRow>
      )}
    </dl>
  );
}

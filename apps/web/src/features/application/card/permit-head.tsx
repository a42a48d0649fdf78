import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT, type Formatter, type Translate } from '../../../i18n/index.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { ButtonLink } from '../../../ui/link.tsx';
import { paperPath } from '../application-commands.ts';
import { Due, leadingClockOf, PastTerm } from './turn-section.tsx';

const m = messages({
  label: { ru: 'Разрешение', en: 'Permit' },
  number: { ru: 'Разрешение № {number} от {on}', en: 'Permit No. {number} of {on}' },
  numberOnly: { ru: 'Разрешение № {number}', en: 'Permit No. {number}' },
  today: { ru: 'Действует сегодня с {from} до {to}', en: 'In force today from {from} to {to}' },
  oneDay: { ru: 'Действует {on} с {from} до {to}', en: 'In force on {on} from {from} to {to}' },
  range: { ru: 'Действует {range}', en: 'In force {range}' },
  withSetup: { ru: '{text}, вместе с монтажом', en: '{text}, set-up included' },
  over: { ru: 'Мероприятие прошло, разрешение отслужило', en: 'The event is over; the permit has served' },
  inForce: { ru: 'Действует', en: 'In force' },
  download: { ru: 'Скачать PDF', en: 'Download PDF' },
  check: { ru: 'Страница проверки', en: 'Check page' },
  copy: { ru: 'Скопировать ссылку', en: 'Copy the link' },
  code: {
    ru: 'На месте показывают QR-код с бумаги или экрана. Код для проверки вручную: {code}',
    en: 'On site show the QR code on paper or screen. Code for checking by hand: {code}',
  },
});

/** From the first to the last moment the place is taken. */
function periodOf(
  form: ApplicationView['form'],
): { readonly from: string; readonly to: string; readonly hasSetup: boolean } | undefined {
  const sessions = form.sessions ?? [];
  const from = sessions
    .map(({ setupFrom, startsAt }) => setupFrom ?? startsAt)
    .filter((at) => at !== undefined)
    .toSorted()[0];
  const to = sessions
    .map(({ teardownTo, endsAt }) => teardownTo ?? endsAt)
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  return {
    from,
    to,
    hasSetup: sessions.some(
      ({ setupFrom, teardownTo }) => setupFrom !== undefined || teardownTo !== undefined,
    ),
  };
}

function statementOf(form: ApplicationView['form'], now: string, t: Translate, format: Formatter): string {
  const period = periodOf(form);
  if (period === undefined) return t(m.inForce);
  const { from, to, hasSetup } = period;
  if (to < now) return t(m.over);
  const [first, last] = [format.civilDate(from), format.civilDate(to)];
  const hours = { from: format.time(from), to: format.time(to) };
  const text =
    first !== last
      ? t(m.range, { range: format.momentRange(from, to) })
      : first === format.civilDate(now)
        ? t(m.today, hours)
        : t(m.oneDay, { on: format.dayMonth(first), ...hours });
  return hasSetup ? t(m.withSetup, { text }) : text;
}

/** For an agreed event the permit is the answer: when it is in force, the paper, the page to check it. */
export function PermitHead({
  application,
  permit,
}: {
  readonly application: ApplicationView;
  readonly permit: NonNullable<ApplicationView['permit']>;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { now } = useSession();
  const clock = leadingClockOf(application);
  return (
    <section
      aria-label={t(m.label)}
      className="section mt-6 grid gap-x-12 gap-y-4 pt-6 tablet:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <p className="muted">
          {permit.issuedAt === undefined
            ? t(m.numberOnly, { number: permit.number })
            : t(m.number, { number: permit.number, on: format.date(format.civilDate(permit.issuedAt)) })}
        </p>
        <p className="text-6 font-bold">{statementOf(application.form, now(), t, format)}</p>
        <div className="btn-row mt-4 items-center">
          <ButtonLink to={paperPath(application.id, 'permit', t.language)} variant="primary" icon="download">
            {t(m.download)}
          </ButtonLink>
          {permit.checkUrl !== undefined && (
            <>
              <ButtonLink to={permit.checkUrl} icon="qr">
                {t(m.check)}
              </ButtonLink>
              <CopyButton text={permit.checkUrl} title={t(m.copy)} />
            </>
          )}
        </div>
        {permit.code !== undefined && <p className="small muted mt-3">{t(m.code, { code: permit.code })}</p>}
      </div>
      {clock && (
        <div className="tablet:text-right">
          <Due clock={clock} />
        </div>
      )}
      {clock && clock.days.length > 0 && (
        <div className="tablet:col-span-2">
          <PastTerm clock={clock} />
        </div>
      )}
    </section>
  );
}

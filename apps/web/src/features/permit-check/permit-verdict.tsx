import type { ReactElement } from 'react';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT, type Formatter, type Message, type Translate } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { Tone } from '../../ui/statuses.ts';
import type { PublicPermit } from './public-permit.ts';

const m = messages({
  inForce: { ru: 'Разрешение действует', en: 'The permit is in force' },
  notYet: { ru: 'Разрешение ещё не действует', en: 'The permit is not in force yet' },
  ended: { ru: 'Срок разрешения закончился', en: 'The permit has ended' },
  superseded: { ru: 'Разрешение заменено', en: 'The permit was replaced' },
  withdrawn: { ru: 'Разрешение отозвано', en: 'The permit was withdrawn' },
  until: { ru: 'До {at}, вместе с уборкой.', en: 'Until {at}, dismantling included.' },
  onNow: { ru: 'Мероприятие идёт.', en: 'The event is on.' },
  from: { ru: 'Начнёт действовать {at}.', en: 'It comes into force on {at}.' },
  over: { ru: 'Действовало до {at}.', en: 'It was in force until {at}.' },
  supersededText: {
    ru: 'Вместо него выдано {number}. По этой бумаге проводить мероприятие нельзя.',
    en: '{number} was issued instead. No event may be held by this paper.',
  },
  supersededBlank: {
    ru: 'Вместо него выдано другое. По этой бумаге проводить мероприятие нельзя.',
    en: 'Another one was issued instead. No event may be held by this paper.',
  },
  withdrawnText: {
    ru: 'Город отозвал его {at}. Проводить мероприятие нельзя.',
    en: 'The town withdrew it on {at}. The event may not be held.',
  },
  withdrawnBlank: {
    ru: 'Город его отозвал. Проводить мероприятие нельзя.',
    en: 'The town withdrew it. The event may not be held.',
  },
  checked: {
    ru: 'Разрешение {number}, проверено {at} по журналу города',
    en: 'Permit {number}, checked {at} against the journal of the town',
  },
  demonstration: { ru: 'Это демонстрация.', en: 'This is a demonstration.' },
  demonstrationText: {
    ru: 'Город выдуман, бумага никаких прав не даёт.',
    en: 'The town is invented; the paper gives no rights.',
  },
  stale: { ru: 'Связи с сервером нет.', en: 'No connection to the server.' },
  staleText: {
    ru: 'Показан ответ на момент проверки. Обновите страницу, когда связь появится.',
    en: 'This is the answer of the time of the check. Open the page again once you are connected.',
  },
});

const looks: Record<
  PublicPermit['state'],
  { readonly tone: Exclude<Tone, 'none'>; readonly icon: IconName; readonly title: Message }
> = {
  'in-force': { tone: 'ok', icon: 'okRing', title: m.inForce },
  'not-yet': { tone: 'wait', icon: 'clock', title: m.notYet },
  ended: { tone: 'wait', icon: 'flag', title: m.ended },
  superseded: { tone: 'bad', icon: 'stop', title: m.superseded },
  withdrawn: { tone: 'bad', icon: 'stop', title: m.withdrawn },
};

function sentence(permit: PublicPermit, t: Translate, format: Formatter, now: string): string {
  const from = permit.setupFrom ?? permit.sessions[0]?.startsAt;
  const to = permit.teardownTo ?? permit.sessions.at(-1)?.endsAt;
  const changedAt = permit.stateChangedAt;
  switch (permit.state) {
    case 'in-force': {
      const isOn = permit.sessions.some(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
      return [to === undefined ? '' : t(m.until, { at: format.moment(to, true) }), isOn ? t(m.onNow) : '']
        .join(' ')
        .trim();
    }
    case 'not-yet':
      return from === undefined ? '' : t(m.from, { at: format.moment(from, true) });
    case 'ended':
      return to === undefined ? '' : t(m.over, { at: format.moment(to, true) });
    case 'superseded':
      return permit.supersededBy === undefined
        ? t(m.supersededBlank)
        : t(m.supersededText, { number: permit.supersededBy });
    case 'withdrawn':
      return changedAt === undefined
        ? t(m.withdrawnBlank)
        : t(m.withdrawnText, { at: format.moment(changedAt, true) });
  }
}

/** The answer before any detail: a heavy bar, a sign, a sentence. */
export function PermitVerdict({
  permit,
  isStale,
}: {
  readonly permit: PublicPermit;
  readonly isStale: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { now } = useSession();
  const { tone, icon, title } = looks[permit.state];
  return (
    <>
      {permit.isDemonstration && (
        <Callout tone="warn" title={t(m.demonstration)} className="mb-4">
          {t(m.demonstrationText)}
        </Callout>
      )}
      {isStale && (
        <Callout tone="wait" icon="network" title={t(m.stale)} className="mb-4" isAnnounced>
          {t(m.staleText)}
        </Callout>
      )}
      <div
        className={cx(
          `tone-${tone}`,
          'grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-t-[6px] border-(--tone) pt-5',
        )}
        role="status"
      >
        <Icon name={icon} className="size-11 text-(--tone)" />
        <div>
          <h1>{t(title)}</h1>
          <p className="mt-1 text-5">{sentence(permit, t, format, now())}</p>
          <p className="muted mt-1">
            {t(m.checked, { number: permit.number, at: format.moment(permit.checkedAt) })}
          </p>
        </div>
      </div>
    </>
  );
}

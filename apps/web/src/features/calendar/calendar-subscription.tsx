import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';

const m = messages({
  title: { ru: 'Подписаться на календарь', en: 'Subscribe to the calendar' },
  text: {
    ru: 'Мероприятия появятся в календаре телефона или компьютера и будут обновляться сами: перенос и отмену вы тоже увидите.',
    en: 'The events appear in the calendar of your phone or computer and keep themselves up to date, changes and cancellations included.',
  },
  open: { ru: 'Открыть в моём календаре', en: 'Open in my calendar' },
  download: { ru: 'Скачать файл один раз', en: 'Download the file once' },
  address: {
    ru: 'Или вставьте этот адрес в свой календарь сами:',
    en: 'Or put this address into your calendar by hand:',
  },
  copy: { ru: 'Скопировать адрес', en: 'Copy the address' },
});

/** Ways to have the agreed events in one's own calendar. */
export function CalendarSubscription({ className }: { readonly className?: string }): ReactElement {
  const t = useT();
  const path = `/v1/public/mass-events.ics?lang=${t.language}`;
  const address = `${location.origin}${path}`;
  return (
    <Disclosure className={className ?? ''} title={t(m.title)}>
      <div className="panel mt-2 max-w-measure">
        <p>{t(m.text)}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          <Link to={address.replace(/^https?:/, 'webcal:')}>{t(m.open)}</Link>
          <Link to={path} download="veche.ics">
            {t(m.download)}
          </Link>
        </p>
        <p className="small muted mt-3">{t(m.address)}</p>
        <p className="mono">{address}</p>
        <p className="mt-2">
          <CopyButton text={address} title={t(m.copy)} />
        </p>
      </div>
    </Disclosure>
  );
}

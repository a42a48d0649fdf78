import type { ReactElement } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TrackForm } from '../tracking/track-form.tsx';
import { Doors } from './doors.tsx';
import { EventsSection, useNextEvents } from './events-section.tsx';
import { FiguresSection } from './figures-section.tsx';

const m = messages({
  title: { ru: 'Узнайте, что с вашей заявкой', en: 'See where your application is' },
  hint: {
    ru: 'Покажем, у кого заявка сейчас и к какому числу ответят.',
    en: 'We show who has it now and by what date they answer.',
  },
  lost: { ru: 'Не нашли номер?', en: 'Cannot find the number?' },
  lostText: {
    ru: 'Номер пришёл письмом и в СМС, когда заявку зарегистрировали. Он есть и в кабинете: войдите – заявки там с номерами. Уведомления о публичных мероприятиях по номеру не показываем: их видит только организатор.',
    en: 'The number came by letter and text message when the application was registered. It is in your office too: sign in to see your applications. Notices of public events are not shown by number: only their organiser sees them.',
  },
});

/** Start page: track an application, go to the main services, agreed events, how the town works. */
export function StartPage(): ReactElement {
  const t = useT();
  useTitle('');
  const areEventsSettled = !useNextEvents().isPending;
  return (
    <>
      <section
        className="border-b border-line bg-paper-2 pt-6 pb-4 tablet:pt-10 tablet:pb-9"
        aria-labelledby="start-title"
      >
        <div className="wrap grid items-start gap-x-16 gap-y-6 desk:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] contrast:grid-cols-1">
          <div>
            <h1 id="start-title" className="mb-4 max-w-[14em] tablet:mb-7">
              {t(m.title)}
            </h1>
            <TrackForm />
            <p className="muted mt-2.5">{t(m.hint)}</p>
            <Disclosure title={t(m.lost)} className="mt-1">
              <p className="max-w-measure">{t(m.lostText)}</p>
            </Disclosure>
          </div>
          <Doors />
        </div>
      </section>
      <div className="wrap">
        <EventsSection />
        <FiguresSection isAboveSettled={areEventsSettled} />
      </div>
    </>
  );
}

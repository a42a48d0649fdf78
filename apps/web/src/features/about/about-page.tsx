import type { ReactElement } from 'react';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { JournalHead } from './journal-head.tsx';

const m = messages({
  title: { ru: 'О системе', en: 'About the system' },
  lead: {
    ru: 'Вече – место, где город и люди договариваются о мероприятиях: концертах, забегах, ярмарках, праздниках двора.',
    en: 'Veche is where the town and its people agree on events: concerts, runs, fairs, courtyard parties.',
  },
  what: { ru: 'Что здесь делают', en: 'What is done here' },
  apply: {
    ru: 'Организатор подаёт заявку и сразу видит, что мешает её согласовать и как это исправить.',
    en: 'An organiser applies and sees at once what stands in the way and how to mend it.',
  },
  decide: {
    ru: 'Ведомства отвечают, исполнитель решает. В каждый момент видно, чей ход и до какого числа.',
    en: 'Agencies answer, an officer decides. At any moment one sees whose turn it is and until when.',
  },
  check: {
    ru: 'Разрешение – подписанный PDF. Проверить его может любой, с телефона и без регистрации.',
    en: 'The permit is a signed PDF. Anyone can check it by phone, without registration.',
  },
  public: { ru: 'Публичные мероприятия', en: 'Public events' },
  publicText: {
    ru: 'О митингах, шествиях и пикетах не просят разрешения: о них уведомляют. Система принимает любое уведомление, даже неполное, ничего за него не берёт, не оценивает и не отказывает сама. Имён организаторов в открытой части нет.',
    en: 'Rallies, processions and pickets need no permission: notice is given of them. The system takes every notice, even an incomplete one, charges nothing, scores nothing and refuses nothing by itself. Organisers are not named in public.',
  },
  journal: { ru: 'Журнал, который нельзя переписать', en: 'A journal that cannot be rewritten' },
  journalText: {
    ru: 'Каждое решение записано в журнал. Записи сцеплены: изменить одну незаметно нельзя, разойдутся все следующие. Запишите отпечаток последней – и позже сверите, что прошлое не правили.',
    en: 'Every decision is entered in a journal. The entries are chained: none can be altered unseen, since all later ones would disagree. Keep the fingerprint of the last one and compare later.',
  },
  programs: { ru: 'Для программ', en: 'For programs' },
  programsText: {
    ru: 'Всё, что делает этот сайт, доступно программам: <a>справочник API</a>. Открытые данные – календарь мероприятий и показатели города – доступны без ключа.',
    en: 'All that this site does is open to programs: <a>API reference</a>. The calendar of events and the figures of the town need no key.',
  },
  more: { ru: 'Ещё', en: 'More' },
  accessibility: { ru: 'Доступность', en: 'Accessibility' },
  privacy: { ru: 'Персональные данные', en: 'Personal data' },
  demonstration: {
    ru: 'Сейчас это демонстрация: город {town}, его жители и заявки выдуманы.',
    en: 'This is a demonstration: the town of {town}, its people and applications are invented.',
  },
});

/** What this is, in plain words. */
export function AboutPage(): ReactElement {
  const t = useT();
  const { tenant, isDemonstration } = useSession();
  useTitle(t(m.title));
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <p className="mt-2 max-w-measure text-5">{t(m.lead)}</p>
      {isDemonstration && tenant && (
        <p className="muted mt-2">{t(m.demonstration, { town: t.text(tenant.name) })}</p>
      )}
      <Section title={t(m.what)} isHung>
        <ul className="lines max-w-measure *:first:pt-0">
          <li>{t(m.apply)}</li>
          <li>{t(m.decide)}</li>
          <li>{t(m.check)}</li>
        </ul>
      </Section>
      <Section title={t(m.public)} isHung>
        <p className="max-w-measure">{t(m.publicText)}</p>
      </Section>
      <Section title={t(m.journal)} isHung>
        <p className="max-w-measure">{t(m.journalText)}</p>
        <JournalHead />
      </Section>
      <Section title={t(m.programs)} isHung>
        <p className="max-w-measure">
          {t.rich(m.programsText, { a: (text) => <Link to="/v1/reference">{text}</Link> })}
        </p>
      </Section>
      <Section title={t(m.more)} isHung>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <Link to="/accessibility">{t(m.accessibility)}</Link>
          <Link to="/privacy">{t(m.privacy)}</Link>
        </p>
      </Section>
    </div>
  );
}

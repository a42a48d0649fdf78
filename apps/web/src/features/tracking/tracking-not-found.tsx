import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { TrackForm } from './track-form.tsx';

const m = messages({
  title: { ru: 'Заявки с номером {number} нет.', en: 'There is no application {number}.' },
  text: {
    ru: 'Скорее всего, в номере опечатка. Исправьте его и нажмите «Показать».',
    en: 'Most likely there is a slip in the number. Mend it and press “Show”.',
  },
  help: { ru: 'Что ещё проверить', en: 'What else to check' },
  letters: {
    ru: 'Буквы в начале номера – русские, дальше год и пять цифр: ТР-2026-00417.',
    en: 'The letters in front are Cyrillic, then the year and five digits: ТР-2026-00417.',
  },
  permit: {
    ru: 'Номер на бумаге с QR-кодом – это номер разрешения. Его проверяют <a>на другой странице</a>.',
    en: 'The number on a paper with a QR code is that of a permit. It is checked <a>on another page</a>.',
  },
  request: {
    ru: 'Запрос другой услуги ищут <a>по номеру и коду</a>.',
    en: 'A request for another service is found <a>by its number and code</a>.',
  },
  draft: {
    ru: 'Черновик номера не имеет: он появится после подачи.',
    en: 'A draft has no number: it comes with submission.',
  },
  notice: {
    ru: 'Уведомление о митинге, шествии или пикете видит только его организатор – <a>войдите в кабинет</a>.',
    en: 'A notice of a rally, procession or picket is seen by its organiser alone: <a>sign in</a>.',
  },
});

/** No such number: what to check, with the number ready to be mended. */
export function TrackingNotFound({ number }: { readonly number: string }): ReactElement {
  const t = useT();
  return (
    <div className="mt-4 max-w-measure">
      <Callout tone="bad" title={t(m.title, { number })} isAnnounced>
        {t(m.text)}
      </Callout>
      <div className="mt-5">
        <TrackForm number={number} />
      </div>
      <Section title={t(m.help)} headingLevel={2}>
        <ul className="lines">
          <li>{t(m.letters)}</li>
          <li>{t(m.draft)}</li>
          <li>
            {t.rich(m.request, {
              a: (text) => <Link to={`/track-request?number=${encodeURIComponent(number)}`}>{text}</Link>,
            })}
          </li>
          <li>{t.rich(m.permit, { a: (text) => <Link to="/permit-check">{text}</Link> })}</li>
          <li>{t.rich(m.notice, { a: (text) => <Link to="/sign-in">{text}</Link> })}</li>
        </ul>
      </Section>
    </div>
  );
}

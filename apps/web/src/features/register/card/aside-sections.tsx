import type { RequestCardView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyValues } from '../../../ui/key-values.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { channelWord } from '../shared/request-words.ts';
import { useOpenedPersonal, usePersonal } from './use-personal.ts';

const m = messages({
  applicant: { ru: 'Заявитель', en: 'Applicant' },
  show: { ru: 'Показать заявителя и тексты', en: 'Show the applicant and the texts' },
  noted: { ru: 'Просмотр отмечается в журнале доступа.', en: 'The look is noted in the access log.' },
  erased: {
    ru: 'Человек попросил забыть о нём: данных больше нет.',
    en: 'The person asked to be forgotten: the data are gone.',
  },
  nobody: { ru: 'Источник не назвал заявителя.', en: 'The source named no applicant.' },
  who: { ru: 'Кто', en: 'Who' },
  contact: { ru: 'Связь', en: 'Contact' },
  inn: { ru: 'ИНН', en: 'INN' },
  wants: { ru: 'Просит', en: 'Asks for' },
  text: { ru: 'Текст', en: 'Text' },
  about: { ru: 'О запросе', en: 'About the request' },
  channel: { ru: 'Канал', en: 'Channel' },
  source: { ru: 'Источник', en: 'Source' },
  district: { ru: 'Район', en: 'District' },
  address: { ru: 'Адрес', en: 'Address' },
  opened: { ru: 'Поступил', en: 'Opened' },
  code: { ru: 'Код для отслеживания', en: 'Tracking code' },
  repeats: { ru: 'Повторные запросы', en: 'Repeat requests' },
  chain: {
    ru: 'Отказов – {refusals}, вся история длится {days, plural, one {# день} few {# дня} other {# дней}}.',
    en: '{refusals} refused; the whole story lasts {days, plural, one {# day} other {# days}}.',
  },
  advice: { ru: 'Как ускорить', en: 'How to speed up' },
  noAdvice: {
    ru: 'Исполненных запросов этой услуги пока мало: советов по ним нет.',
    en: 'Too few requests of this service are done: there is no advice from them yet.',
  },
  documents: { ru: 'Документы источника', en: 'Documents of the source' },
});

function Applicant({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const isOpened = useOpenedPersonal((state) => state.ids.has(request.id));
  const open = useOpenedPersonal((state) => state.open);
  const { data } = usePersonal(request);
  if (!request.hasApplicant) return <p className="muted">{t(m.nobody)}</p>;
  if (!isOpened)
    return (
      <>
        <Button size="small" icon="eye" onPress={() => open(request.id)}>
          {t(m.show)}
        </Button>
        <p className="small muted mt-1">{t(m.noted)}</p>
      </>
    );
  if (data?.isErased === true) return <p className="muted">{t(m.erased)}</p>;
  const rows = [
    ['name', t(m.who), data?.name],
    ['contact', t(m.contact), data?.contact],
    ['inn', t(m.inn), data?.inn],
    ['wantedResult', t(m.wants), data?.wantedResult],
    ['text', t(m.text), data?.text],
  ] as const;
  return (
    <KeyValues
      items={rows.flatMap(([key, title, value]) => (value === undefined ? [] : [{ key, title, value }]))}
    />
  );
}

/** Who asked, where it came from, what helps. */
export function AsideSections({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const facts = [
    ['channel', t(m.channel), t(channelWord[request.channel])],
    ['source', t(m.source), t.text(request.sourceTitle)],
    ['district', t(m.district), request.district],
    ['address', t(m.address), request.address],
    ['opened', t(m.opened), format.moment(request.openedAt, true)],
    ['code', t(m.code), request.trackingCode],
  ] as const;
  return (
    <aside className="min-w-0">
      <Section title={t(m.applicant)}>
        <Applicant request={request} />
      </Section>
      <Section title={t(m.advice)}>
        {request.advice.length === 0 ? (
          <p className="muted">{t(m.noAdvice)}</p>
        ) : (
          <ul className="lines">
            {request.advice.map((each) => (
              <li key={`${each.code} ${each.text.en}`}>
                {t.text(each.text)} <small className="muted block">{t.text(each.basis)}</small>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t(m.about)}>
        <KeyValues
          items={facts.flatMap(([key, title, value]) => (value === undefined ? [] : [{ key, title, value }]))}
        />
      </Section>
      {request.repeats.length > 0 && (
        <Section title={t(m.repeats)}>
          {request.chain !== undefined && (
            <p>{t(m.chain, { refusals: request.chain.refusals, days: request.chain.calendarDays })}</p>
          )}
          <ul className="lines">
            {request.repeats.map((each) => (
              <li key={each.id}>
                <Link to={`/requests/${each.id}`}>{each.number}</Link>{' '}
                <span className="muted">{format.date(format.civilDate(each.openedAt))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {request.documents.length > 0 && (
        <Section title={t(m.documents)}>
          <ul className="lines">
            {request.documents.map((each) => (
              <li key={`${each.title} ${each.url ?? ''}`}>
                {each.url === undefined ? each.title : <Link to={each.url}>{each.title}</Link>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  );
}

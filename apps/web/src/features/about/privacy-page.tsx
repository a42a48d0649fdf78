import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { TextPage } from './text-page.tsx';

const m = messages({
  title: { ru: 'Персональные данные', en: 'Personal data' },
  lead: {
    ru: 'Берём только то, без чего нельзя ответить на заявку, храним зашифрованным и уничтожаем по первому требованию, если закон не велит хранить.',
    en: 'We take only what is needed to answer an application, keep it encrypted and destroy it on demand unless the law orders to keep it.',
  },
  kept: { ru: 'Что храним', en: 'What we keep' },
  account: {
    ru: 'Имя, почту или телефон – чтобы вести вашу учётную запись и писать вам.',
    en: 'Name, e-mail or phone, to run your account and write to you.',
  },
  forms: {
    ru: 'То, что вы написали в заявках и уведомлениях, и приложенные к ним документы.',
    en: 'What you wrote in applications and notices, and the documents attached.',
  },
  devices: {
    ru: 'С каких устройств вы входили – чтобы вы заметили чужой вход.',
    en: 'The devices you signed in from, so that you notice a stranger.',
  },
  term: { ru: 'Сколько храним', en: 'For how long' },
  open: { ru: 'Данные учётной записи – пока она открыта.', en: 'Account data: while the account is open.' },
  five: {
    ru: 'Поданные заявки и решения по ним – пять лет после мероприятия, так велит закон.',
    en: 'Filed applications and decisions: five years after the event, as the law orders.',
  },
  seen: { ru: 'Кто видит', en: 'Who sees them' },
  staff: {
    ru: 'Сотрудники, которые рассматривают вашу заявку. Каждый просмотр записан: кто, когда и зачем.',
    en: 'Staff who examine your application. Each look is recorded: who, when and why.',
  },
  never: {
    ru: 'В открытой части имён частных лиц нет. Название организации показываем, имя человека – никогда.',
    en: 'The public part names no private persons: organisations are shown, people never.',
  },
  rights: { ru: 'Ваши права', en: 'Your rights' },
  take: {
    ru: 'Скачать всё, что мы о вас храним, одним файлом.',
    en: 'Download all we keep about you in one file.',
  },
  mend: { ru: 'Исправить данные самому, в настройках.', en: 'Correct the data yourself in the settings.' },
  erase: {
    ru: 'Отозвать согласие и закрыть учётную запись: ключ к вашим данным уничтожается, и прочитать их уже нельзя.',
    en: 'Withdraw the consent and close the account: the key to your data is destroyed and nobody can read them.',
  },
  settings: { ru: 'Открыть настройки', en: 'Open the settings' },
  consents: { ru: 'Тексты согласий', en: 'Texts of consents' },
  version: { ru: 'Редакция {version}', en: 'Version {version}' },
});

function ConsentTexts(): ReactElement {
  const t = useT();
  const texts = useQuery({
    queryKey: ['consent-texts'],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/consent-texts', { signal })),
  });
  if (texts.isPending) return <Skeleton lines={4} />;
  if (texts.isError)
    return <ProblemView problem={asProblem(texts.error)} onRetry={() => void texts.refetch()} />;
  return (
    <div className="max-w-measure">
      {texts.data.items.map((text) => (
        <Disclosure key={text.purpose} title={t.text(text.title)}>
          <div className="panel mb-3">
            <p>{t.text(text.text)}</p>
            <p className="small muted mt-2">{t(m.version, { version: text.version })}</p>
          </div>
        </Disclosure>
      ))}
    </div>
  );
}

/** What happens to personal data, in plain words. @norm 152-ФЗ ст. 18.1 */
export function PrivacyPage(): ReactElement {
  const t = useT();
  return (
    <TextPage
      title={m.title}
      lead={m.lead}
      parts={[
        { title: m.kept, items: [m.account, m.forms, m.devices] },
        { title: m.term, items: [m.open, m.five] },
        { title: m.seen, items: [m.staff, m.never] },
        { title: m.rights, items: [m.take, m.mend, m.erase] },
      ]}
    >
      <>
        <p className="mt-4">
          <Link to="/settings#data">{t(m.settings)}</Link>
        </p>
        <Section title={t(m.consents)} isHung>
          <ConsentTexts />
        </Section>
      </>
    </TextPage>
  );
}

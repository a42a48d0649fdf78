import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OutboundChannel } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AlertVocabulary } from '../alert-queries.ts';
import { RemovableList } from '../removable-list.tsx';
import { channelName } from '../rules/rule-names.ts';

const m = messages({
  lead: {
    ru: 'Организации без учётной записи. Сначала туда уходит вопрос; пока не согласились – ничего не пишем.',
    en: 'Organisations without an account. A question goes there first; until they agree nothing is sent.',
  },
  caption: { ru: 'Внешние адреса', en: 'Outside addresses' },
  empty: { ru: 'Внешних адресов нет', en: 'There are no outside addresses' },
  emptyText: {
    ru: 'Добавьте, например, аварийную службу или управляющую компанию.',
    en: 'Add, for example, an emergency service or a housing company.',
  },
  name: { ru: 'Кто это', en: 'Who it is' },
  channel: { ru: 'Канал', en: 'Channel' },
  address: { ru: 'Адрес или номер', en: 'Address or number' },
  state: { ru: 'Состояние', en: 'State' },
  since: { ru: 'Спросили', en: 'Asked' },
  asked: { ru: 'ждём согласия', en: 'waiting for consent' },
  confirmed: { ru: 'согласились', en: 'agreed' },
  suspended: { ru: 'адрес не принимает', en: 'the address takes nothing' },
  left: { ru: 'отказались', en: 'refused' },
  forget: { ru: 'Забыть', en: 'Forget' },
  forgetNamed: { ru: 'Забыть адрес: {name}', en: 'Forget the address: {name}' },
  add: { ru: 'Спросить новый адрес', en: 'Ask a new address' },
  ask: { ru: 'Отправить вопрос', en: 'Send the question' },
  language: { ru: 'Язык', en: 'Language' },
  ru: { ru: 'русский', en: 'Russian' },
  en: { ru: 'английский', en: 'English' },
  lack: { ru: 'Напишите, кто это и куда писать', en: 'Say who it is and where to write' },
});

const looks = {
  asked: { tone: 'wait', icon: 'clock' },
  confirmed: { tone: 'ok', icon: 'check' },
  suspended: { tone: 'bad', icon: 'stop' },
  left: { tone: 'none', icon: 'minus' },
} as const;
const key = ['outside-contacts'] as const;

/** Addresses of organisations without an account. */
export function ContactsSection({ vocabulary }: { readonly vocabulary: AlertVocabulary }): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const contacts = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/outside-contacts', { signal })),
  });
  const forget = useCommand(
    (id: string, { header }) =>
      unwrap(api.DELETE('/v1/outside-contacts/{id}', { params: { path: { id }, header } })),
    { onSuccess: () => refresh(client) },
  );
  return (
    <>
      <RemovableList
        lead={t(m.lead)}
        caption={t(m.caption)}
        query={contacts}
        empty={{ icon: 'mail', title: t(m.empty), text: t(m.emptyText) }}
        removal={forget}
        removeWord={t(m.forget)}
        removeNamed={({ name }) => t(m.forgetNamed, { name })}
        columns={[
          { id: 'name', title: t(m.name), isRowHeader: true, cell: ({ name }) => name },
          {
            id: 'address',
            title: t(m.address),
            cell: ({ channel, address }) => `${address} (${channelName(t, channel)})`,
          },
          {
            id: 'state',
            title: t(m.state),
            cell: ({ state }) => (
              <Badge tone={looks[state].tone} icon={looks[state].icon} isPlain>
                {t(m[state])}
              </Badge>
            ),
          },
          {
            id: 'since',
            title: t(m.since),
            isNowrap: true,
            isLabelledOnPhone: true,
            cell: ({ createdAt }) => format.moment(createdAt),
          },
        ]}
      />
      <NewContact channels={vocabulary.channels} />
    </>
  );
}

const refresh = async (client: ReturnType<typeof useQueryClient>): Promise<void> => {
  await client.invalidateQueries({ queryKey: key });
  await client.invalidateQueries({ queryKey: ['alert-vocabulary'] });
};

function NewContact({ channels }: { readonly channels: AlertVocabulary['channels'] }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [channel, setChannel] = useState<OutboundChannel>(channels[0] ?? 'email');
  const [language, setLanguage] = useState<'ru' | 'en'>('ru');
  const [isTried, setTried] = useState(false);
  const ask = useCommand(
    (_: void, { header }) =>
      unwrap(
        api.POST('/v1/outside-contacts', {
          body: { name: name.trim(), channel, address: address.trim(), language },
          params: { header },
        }),
      ),
    {
      onSuccess: async () => {
        setName('');
        setAddress('');
        setTried(false);
        await refresh(client);
      },
    },
  );
  const isWhole = name.trim() !== '' && address.trim().length >= 3;
  const refused = ask.error?.errors[0]?.message;
  return (
    <Section title={t(m.add)} className="mt-8">
      <div className="form max-w-measure">
        <TextField
          label={t(m.name)}
          maxLength={120}
          value={name}
          error={isTried && !isWhole ? t(m.lack) : undefined}
          onChange={setName}
        />
        <div className="rule-columns">
          <Select<OutboundChannel>
            label={t(m.channel)}
            value={channel}
            options={channels.map((id) => ({ id, label: channelName(t, id) }))}
            onChange={setChannel}
          />
          <Select<'ru' | 'en'>
            label={t(m.language)}
            value={language}
            options={(['ru', 'en'] as const).map((id) => ({ id, label: t(m[id]) }))}
            onChange={setLanguage}
          />
        </div>
        <TextField
          label={t(m.address)}
          maxLength={254}
          value={address}
          error={refused}
          onChange={setAddress}
        />
        {refused === undefined && <ProblemCallout problem={ask.error} />}
        <p>
          <Button
            isBusy={ask.isPending}
            onPress={() => {
              setTried(true);
              if (isWhole) ask.mutate();
            }}
          >
            {t(m.ask)}
          </Button>
        </p>
      </div>
    </Section>
  );
}

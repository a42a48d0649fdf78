import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { Section } from '../../../ui/section.tsx';
import { RemovableList } from '../removable-list.tsx';

const m = messages({
  lead: {
    ru: 'В такие часы сообщения правила ждут. Окна выбирают в самом правиле, на третьем шаге. Критические ждут тоже.',
    en: 'In these hours the messages of a rule wait. Windows are chosen in the rule, at its third step. Critical ones wait too.',
  },
  caption: { ru: 'Окна тишины', en: 'Mute windows' },
  title: { ru: 'Название', en: 'Name' },
  hours: { ru: 'Часы', en: 'Hours' },
  days: { ru: 'Дни', en: 'Days' },
  range: { ru: '{from}–{to}', en: '{from}–{to}' },
  remove: { ru: 'Убрать', en: 'Remove' },
  removeNamed: { ru: 'Убрать окно: {title}', en: 'Remove the window: {title}' },
  empty: { ru: 'Окон пока нет', en: 'There are no windows yet' },
  emptyText: {
    ru: 'Например: ночью, в выходные, в день выгрузки.',
    en: 'For example at night, on days off, on the day of the export.',
  },
  add: { ru: 'Новое окно', en: 'New window' },
  make: { ru: 'Завести окно', en: 'Add the window' },
  from: { ru: 'С', en: 'From' },
  to: { ru: 'До', en: 'Until' },
  kind: { ru: 'В какие дни', en: 'On which days' },
  'any-day': { ru: 'в любые', en: 'any' },
  'working-days': { ru: 'в рабочие, по календарю города', en: 'working days, by the calendar of the town' },
  'days-off': { ru: 'в выходные и праздники', en: 'days off and holidays' },
  weekdays: { ru: 'Только по дням недели', en: 'Only on weekdays' },
  weekdaysHint: { ru: 'Ничего не отмечено – по всем', en: 'Nothing ticked: on all' },
  lack: { ru: 'Назовите окно и задайте часы', en: 'Name the window and set its hours' },
  '1': { ru: 'пн', en: 'Mon' },
  '2': { ru: 'вт', en: 'Tue' },
  '3': { ru: 'ср', en: 'Wed' },
  '4': { ru: 'чт', en: 'Thu' },
  '5': { ru: 'пт', en: 'Fri' },
  '6': { ru: 'сб', en: 'Sat' },
  '7': { ru: 'вс', en: 'Sun' },
});

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const kinds = ['any-day', 'working-days', 'days-off'] as const;
const key = ['mute-windows'] as const;

/** Recurring windows in which messages of rules wait. */
export function WindowsSection(): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const windows = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/mute-windows', { signal })),
  });
  const remove = useCommand(
    (id: string, { header }) =>
      unwrap(api.DELETE('/v1/mute-windows/{id}', { params: { path: { id }, header } })),
    { onSuccess: () => refresh(client) },
  );
  return (
    <>
      <RemovableList
        lead={t(m.lead)}
        caption={t(m.caption)}
        query={windows}
        empty={{ icon: 'clock', title: t(m.empty), text: t(m.emptyText) }}
        removal={remove}
        removeWord={t(m.remove)}
        removeNamed={({ title }) => t(m.removeNamed, { title })}
        columns={[
          { id: 'title', title: t(m.title), isRowHeader: true, cell: ({ title }) => title },
          {
            id: 'hours',
            title: t(m.hours),
            isNowrap: true,
            cell: ({ from, to }) => t(m.range, { from, to }),
          },
          {
            id: 'days',
            title: t(m.days),
            cell: ({ on, weekdays: days }) =>
              [
                t(m[on]),
                ...(days.length === 0 ? [] : [days.map((day) => t(m[`${day}` as '1'])).join(', ')]),
              ].join('; '),
          },
        ]}
      />
      <NewWindow />
    </>
  );
}

const refresh = async (client: ReturnType<typeof useQueryClient>): Promise<void> => {
  await client.invalidateQueries({ queryKey: key });
  await client.invalidateQueries({ queryKey: ['alert-vocabulary'] });
};

function NewWindow(): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState<string | null>('20:00');
  const [to, setTo] = useState<string | null>('09:00');
  const [on, setOn] = useState<(typeof kinds)[number]>('any-day');
  const [days, setDays] = useState<readonly (typeof weekdays)[number][]>([]);
  const [isTried, setTried] = useState(false);
  const make = useCommand(
    (body: { readonly from: string; readonly to: string }, { header }) =>
      unwrap(
        api.POST('/v1/mute-windows', {
          body: { ...body, title: title.trim(), on, weekdays: days.map(Number) },
          params: { header },
        }),
      ),
    {
      onSuccess: async () => {
        setTitle('');
        setTried(false);
        await refresh(client);
      },
    },
  );
  const isWhole = title.trim() !== '' && from !== null && to !== null;
  return (
    <Section title={t(m.add)} className="mt-8">
      <div className="form max-w-measure">
        <TextField
          label={t(m.title)}
          maxLength={120}
          value={title}
          error={isTried && !isWhole ? t(m.lack) : undefined}
          onChange={setTitle}
        />
        <div className="rule-inline">
          <TimeField label={t(m.from)} value={from} onChange={setFrom} />
          <TimeField label={t(m.to)} value={to} onChange={setTo} />
        </div>
        <RadioGroup
          label={t(m.kind)}
          look="plain"
          value={on}
          options={kinds.map((id) => ({ id, label: t(m[id]) }))}
          onChange={setOn}
        />
        <CheckboxGroup
          label={t(m.weekdays)}
          hint={t(m.weekdaysHint)}
          className="weekdays"
          options={weekdays.map((id) => ({ id, label: t(m[id]) }))}
          value={days}
          onChange={setDays}
        />
        <ProblemCallout problem={make.error} />
        <p>
          <Button
            isBusy={make.isPending}
            onPress={() => {
              setTried(true);
              if (title.trim() !== '' && from !== null && to !== null) make.mutate({ from, to });
            }}
          >
            {t(m.make)}
          </Button>
        </p>
      </div>
    </Section>
  );
}

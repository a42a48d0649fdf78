import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Section } from '../../../ui/section.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { channelName } from '../rules/rule-names.ts';
import type { Preferences } from './preferences-query.ts';
import { ReminderDays } from './reminder-days.tsx';

const m = messages({
  hours: { ru: 'Часы', en: 'Hours' },
  hoursNote: {
    ru: 'В тихие часы ждёт всё, кроме критического',
    en: 'In quiet hours everything waits but the critical',
  },
  quiet: { ru: 'Тихие часы', en: 'Quiet hours' },
  from: { ru: 'С', en: 'From' },
  to: { ru: 'До', en: 'Until' },
  digestAt: { ru: 'Сводка и напоминания приходят в', en: 'The digest and reminders come at' },
  zone: { ru: 'Часовой пояс', en: 'Time zone' },
  zoneHint: { ru: 'Пусто – как у города: {zone}', en: 'Empty: that of the town, {zone}' },
  channels: { ru: 'Чем писать', en: 'By what' },
  channelsNote: {
    ru: 'Правило называет каналы, вы отказываетесь от лишних',
    en: 'A rule names channels, you refuse those you do not want',
  },
  critical: { ru: 'Критическое', en: 'Critical' },
  'at-once': { ru: 'Важное сразу', en: 'At once' },
  digest: { ru: 'Сводка', en: 'Digest' },
  terms: { ru: 'Напоминания о датах', en: 'Reminders of dates' },
  days: { ru: 'Напоминать о сроке', en: 'Remind of a term' },
  daysNote: { ru: 'За сколько дней до него', en: 'How many days ahead' },
  save: { ru: 'Сохранить', en: 'Save' },
  saved: { ru: 'Сохранено', en: 'Saved' },
});

const kinds = ['critical', 'at-once', 'digest', 'terms'] as const;
const zones = Intl.supportedValuesOf('timeZone').map((id) => ({ id, label: id }));
const usualQuiet = { from: '22:00', to: '08:00' };

/** How a person wants to be told: each part says what it holds for. */
export function PreferencesForm({ initial }: { readonly initial: Preferences }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const { quietHours } = draft;
  const save = useCommand(
    ({ townZone: _town, left: _left, offered: _offered, ...body }: Preferences, { header }) =>
      unwrap(api.PUT('/v1/me/alert-preferences', { body, params: { header } })),
    {
      onSuccess: async () => {
        showToast(t(m.saved));
        await client.invalidateQueries({ queryKey: ['alert-preferences'] });
        await client.invalidateQueries({ queryKey: ['requests', 'my-dates'] });
      },
    },
  );
  const setQuiet = (change: Partial<typeof usualQuiet>): void =>
    setDraft({ ...draft, quietHours: { ...(quietHours ?? usualQuiet), ...change } });
  const withoutQuiet = (): Preferences => {
    const { quietHours: _off, ...rest } = draft;
    return rest;
  };
  return (
    <>
      <Section title={t(m.hours)} note={t(m.hoursNote)} isHung className="mt-4">
        <div className="form">
          <Switch
            isSelected={quietHours !== undefined}
            onChange={(isOn) => (isOn ? setQuiet({}) : setDraft(withoutQuiet()))}
          >
            {t(m.quiet)}
          </Switch>
          {quietHours && (
            <div className="rule-inline">
              <TimeField
                label={t(m.from)}
                value={quietHours.from}
                onChange={(from) => from !== null && setQuiet({ from })}
              />
              <TimeField
                label={t(m.to)}
                value={quietHours.to}
                onChange={(to) => to !== null && setQuiet({ to })}
              />
            </div>
          )}
          <TimeField
            label={t(m.digestAt)}
            value={draft.digestAt}
            onChange={(digestAt) => digestAt !== null && setDraft({ ...draft, digestAt })}
          />
          <ComboBox
            className="max-w-measure"
            label={t(m.zone)}
            hint={t(m.zoneHint, { zone: draft.townZone })}
            isOptional
            error={save.error?.errorAt('/zone')?.message}
            options={zones}
            value={draft.zone ?? null}
            onChange={(zone) => {
              const { zone: _former, ...rest } = draft;
              setDraft(zone === null ? rest : { ...rest, zone });
            }}
          />
        </div>
      </Section>
      <Section title={t(m.channels)} note={t(m.channelsNote)} isHung>
        <div className="rule-columns">
          {kinds.map((kind) => (
            <CheckboxGroup
              key={kind}
              label={t(m[kind])}
              options={draft.offered.map((id) => ({ id, label: channelName(t, id) }))}
              value={draft.channels[kind]}
              onChange={(chosen) => setDraft({ ...draft, channels: { ...draft.channels, [kind]: chosen } })}
            />
          ))}
        </div>
      </Section>
      <Section title={t(m.days)} note={t(m.daysNote)} isHung>
        <ReminderDays
          days={draft.reminderDays}
          onChange={(reminderDays) => setDraft({ ...draft, reminderDays })}
        />
      </Section>
      <ProblemCallout problem={save.error} className="mt-4" />
      <p className="mt-5">
        <Button variant="primary" isBusy={save.isPending} onPress={() => save.mutate(draft)}>
          {t(m.save)}
        </Button>
      </p>
    </>
  );
}

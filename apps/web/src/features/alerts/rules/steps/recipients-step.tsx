import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { CheckboxGroup } from '../../../../ui/checkbox-group.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Link } from '../../../../ui/link.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { Select } from '../../../../ui/select.tsx';
import { RecipientsField } from '../recipients-field.tsx';
import { channelName } from '../rule-names.ts';
import type { StepProps } from './step-props.ts';
import type { RuleDefinition } from '../rule-types.ts';

const m = messages({
  channels: { ru: 'Чем, кроме сайта', en: 'By what, beside the site' },
  channelsHint: {
    ru: 'На сайте сообщение стоит всегда. Каждый может отказаться от лишнего в своих настройках',
    en: 'A message always stands on the site. Everybody may refuse the rest in their settings',
  },
  delivery: { ru: 'Когда прислать', en: 'When to send' },
  'at-once': { ru: 'Сразу', en: 'At once' },
  digest: {
    ru: 'В сводке раз в день, в час получателя',
    en: 'In the daily digest, at the hour of the reader',
  },
  criticalNote: {
    ru: 'Критическое не ждёт сводки и тихих часов и требует подтверждения. Перед первым сообщением собираем похожие: {n} с.',
    en: 'A critical one waits for no digest and no quiet hours and must be acknowledged. Before the first message similar ones are gathered: {n} s.',
  },
  chain: { ru: 'Если никто не подтвердил – по цепочке', en: 'If nobody acknowledges, the chain' },
  defaultChain: { ru: 'Обычная цепочка города', en: 'The usual chain of the town' },
  acknowledge: { ru: 'Подтверждение держит, часов', en: 'An acknowledgement holds, hours' },
  acknowledgeHint: {
    ru: 'Если причина останется, оповещение вернётся',
    en: 'If the cause remains, the alert comes back',
  },
  often: { ru: 'Как часто писать', en: 'How often to write' },
  wait: {
    ru: 'Ждать похожих перед первым, секунд',
    en: 'Wait for more of the same before the first, seconds',
  },
  interval: { ru: 'О новых случаях не чаще, минут', en: 'Of new cases not more often than, minutes' },
  repeat: { ru: 'Повторять, пока не кончилось, часов', en: 'Repeat while it stands, hours' },
  never: { ru: '0 – не повторять', en: '0 means never' },
  windows: { ru: 'Молчать в окна', en: 'Keep silent in windows' },
  noWindows: {
    ru: 'Окон тишины пока нет. <a>Завести</a>',
    en: 'There are no mute windows yet. <a>Make one</a>',
  },
});

const usual = 'default';

/** The third step: whom, by what, how often. */
export function RecipientsStep({ draft, vocabulary, onChange, errorAt }: StepProps): ReactElement {
  const t = useT();
  const isCritical = draft.severity === 'critical';
  return (
    <>
      <RecipientsField
        recipients={draft.recipients}
        vocabulary={vocabulary}
        error={errorAt('recipients')}
        onChange={(recipients) => onChange({ ...draft, recipients })}
      />
      <CheckboxGroup
        label={t(m.channels)}
        hint={t(m.channelsHint)}
        name="channels"
        error={errorAt('channels')}
        options={vocabulary.channels.map((id) => ({ id, label: capital(channelName(t, id)) }))}
        value={draft.channels}
        onChange={(channels) => onChange({ ...draft, channels })}
      />
      {isCritical ? (
        <CriticalFields {...{ draft, vocabulary, onChange, errorAt }} />
      ) : (
        <RadioGroup
          label={t(m.delivery)}
          name="delivery"
          error={errorAt('delivery')}
          look="plain"
          value={draft.delivery}
          options={(['at-once', 'digest'] as const).map((id) => ({ id, label: t(m[id]) }))}
          onChange={(delivery) => onChange({ ...draft, delivery })}
        />
      )}
      <Disclosure title={t(m.often)}>
        <TimingFields {...{ draft, vocabulary, onChange, errorAt }} />
      </Disclosure>
    </>
  );
}

function CriticalFields({ draft, vocabulary, onChange, errorAt }: StepProps): ReactElement {
  const t = useT();
  return (
    <>
      <p className="muted">{t(m.criticalNote, { n: draft.timing.waitSeconds })}</p>
      <div className="rule-columns">
        <Select
          label={t(m.chain)}
          name="chainId"
          error={errorAt('chainId')}
          value={draft.chainId ?? usual}
          options={[
            { id: usual, label: t(m.defaultChain) },
            ...vocabulary.chains
              .filter(({ isDefault }) => !isDefault)
              .map(({ id, title }) => ({ id, label: title })),
          ]}
          onChange={(id) => {
            const { chainId: _former, ...rest } = draft;
            onChange(id === usual ? rest : { ...rest, chainId: id });
          }}
        />
        <NumberField
          label={t(m.acknowledge)}
          hint={t(m.acknowledgeHint)}
          name="acknowledgeHours"
          error={errorAt('acknowledgeHours')}
          minValue={1}
          maxValue={720}
          value={draft.acknowledgeHours}
          onChange={(n) => n !== null && onChange({ ...draft, acknowledgeHours: n })}
        />
      </div>
    </>
  );
}

function TimingFields({ draft, vocabulary, onChange }: StepProps): ReactElement {
  const t = useT();
  const { timing } = draft;
  const set = (change: Partial<RuleDefinition['timing']>): void =>
    onChange({ ...draft, timing: { ...timing, ...change } });
  return (
    <div className="mt-3 grid gap-4">
      <div className="rule-columns">
        <NumberField
          label={t(m.wait)}
          minValue={0}
          maxValue={86_400}
          value={timing.waitSeconds}
          onChange={(n) => n !== null && set({ waitSeconds: n })}
        />
        <NumberField
          label={t(m.interval)}
          minValue={0}
          maxValue={10_080}
          value={timing.intervalMinutes}
          onChange={(n) => n !== null && set({ intervalMinutes: n })}
        />
        <NumberField
          label={t(m.repeat)}
          hint={t(m.never)}
          minValue={0}
          maxValue={720}
          value={timing.repeatHours}
          onChange={(n) => n !== null && set({ repeatHours: n })}
        />
      </div>
      {vocabulary.muteWindows.length === 0 ? (
        <p className="small muted">
          {t.rich(m.noWindows, { a: (text) => <Link to="/alerts/quiet?tab=windows">{text}</Link> })}
        </p>
      ) : (
        <CheckboxGroup
          label={t(m.windows)}
          options={vocabulary.muteWindows.map(({ id, title }) => ({ id, label: title }))}
          value={draft.muteWindowIds}
          onChange={(muteWindowIds) => onChange({ ...draft, muteWindowIds })}
        />
      )}
    </div>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

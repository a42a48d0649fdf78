import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../api/index.ts';
import { useSession } from '../../app/session.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { BodyOf } from '../officer/shared/officer-replies.ts';
import { useNormScope, useNormValue } from './norms-table.tsx';
import { parseNormValue } from './parse-norm-value.ts';
import { packVersionsQuery, type Norm, type Proposed, type RulePack } from './rule-pack-queries.ts';

const m = messages({
  title: { ru: 'Другое значение нормы', en: 'Another value of a norm' },
  now: { ru: 'Сейчас: {value}, {scope}', en: 'Now: {value}, {scope}' },
  value: { ru: 'Новое значение', en: 'New value' },
  wrongValue: { ru: 'Введите число, например 30 или 0,5', en: 'Enter a number, for example 30 or 0.5' },
  wrongYes: { ru: 'Введите «да» или «нет»', en: 'Enter “yes” or “no”' },
  needValue: { ru: 'Введите новое значение', en: 'Enter the new value' },
  same: { ru: 'Это прежнее значение', en: 'This is the present value' },
  act: { ru: 'Акт', en: 'Act' },
  needAct: { ru: 'Выберите акт, на котором стоит норма', en: 'Choose the act the norm stands on' },
  clause: { ru: 'Статья или пункт', en: 'Clause' },
  version: { ru: 'Имя версии', en: 'Name of the version' },
  versionHint: {
    ru: 'Латиница, цифры, точка, дефис: 2026.12-1',
    en: 'Letters, digits, dot, hyphen: 2026.12-1',
  },
  wrongVersion: {
    ru: 'От 3 до 40 знаков: латиница, цифры, точка, дефис',
    en: '3 to 40 characters: letters, digits, dot, hyphen',
  },
  from: { ru: 'Действует с', en: 'In force from' },
  needFrom: { ru: 'Укажите, с какого дня норма действует', en: 'Say from which day the norm holds' },
  reason: { ru: 'Зачем менять', en: 'Why change it' },
  needReason: {
    ru: 'Напишите причину, не короче пяти знаков',
    en: 'Write the reason, at least five characters',
  },
  propose: { ru: 'Предложить', en: 'Propose' },
  checked: {
    ru: 'Пакет проверяется целиком, затем по нему пересчитываются прошлые заявки.',
    en: 'The pack is checked whole, then past applications are judged by it.',
  },
  done: { ru: 'Предложено.', en: 'Proposed.' },
  flipped: {
    ru: 'Пересчитано прошлых заявок: {examined}. Ответ изменился бы у {n, plural, =0 {ни одной} one {# заявки} other {# заявок}}.',
    en: 'Past applications examined: {examined}. The answer would change for {n, plural, =0 {none} one {#} other {#}}.',
  },
  next: {
    ru: 'В силу она вступит, когда её опубликует другой человек.',
    en: 'It comes into force when another person publishes it.',
  },
  close: { ru: 'Закрыть', en: 'Close' },
  failed: {
    ru: 'Не предложено. Введённое на месте, нажмите ещё раз.',
    en: 'Not proposed. What you typed is kept; press again.',
  },
});

interface Fields {
  readonly value: string;
  readonly act: string | null;
  readonly clause: string;
  readonly version: string;
  readonly from: string | null;
  readonly reason: string;
}

type Body = BodyOf<'proposeRulePack'>;
type Faults = Partial<Record<keyof Fields, string>>;

function useFaults(norm: Norm): (fields: Fields) => Faults {
  const t = useT();
  return ({ value, act, version, from, reason }) => {
    const parsed = parseNormValue(value, norm.value);
    const valueFault =
      value.trim() === ''
        ? t(m.needValue)
        : parsed === undefined
          ? t(typeof norm.value === 'boolean' ? m.wrongYes : m.wrongValue)
          : parsed === norm.value
            ? t(m.same)
            : undefined;
    return {
      ...(valueFault === undefined ? {} : { value: valueFault }),
      ...(act === null ? { act: t(m.needAct) } : {}),
      ...(/^[0-9A-Za-z._-]{3,40}$/.test(version.trim()) ? {} : { version: t(m.wrongVersion) }),
      ...(from === null ? { from: t(m.needFrom) } : {}),
      ...(reason.trim().length < 5 ? { reason: t(m.needReason) } : {}),
    };
  };
}

function ProposeForm({
  norm,
  acts,
  onDone,
}: {
  readonly norm: Norm;
  readonly acts: RulePack['acts'];
  readonly onDone: (proposed: Proposed) => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const valueOf = useNormValue();
  const scopeOf = useNormScope();
  const faultsOf = useFaults(norm);
  const { todayOn } = useSession();
  const [fields, setFields] = useState<Fields>({
    value: '',
    act: norm.basis[0]?.act ?? null,
    clause: '',
    version: '',
    from: null,
    reason: '',
  });
  const [isChecked, setChecked] = useState(false);
  const set = (part: Partial<Fields>): void => setFields((each) => ({ ...each, ...part }));
  const propose = useCommand(
    (body: Body, { headers }) =>
      sendCommand<Proposed>('POST', '/v1/rule-pack-proposals', body, {
        idempotencyKey: headers['idempotency-key'],
      }),
    {
      onSuccess: async (proposed) => {
        await client.invalidateQueries({ queryKey: packVersionsQuery.queryKey });
        onDone(proposed);
      },
    },
  );
  const faults = isChecked ? faultsOf(fields) : {};
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    const value = parseNormValue(fields.value, norm.value);
    if (
      Object.keys(faultsOf(fields)).length > 0 ||
      value === undefined ||
      fields.act === null ||
      fields.from === null
    )
      return;
    propose.mutate({
      reason: fields.reason.trim(),
      version: fields.version.trim(),
      effectiveFrom: fields.from,
      normChanges: [
        {
          key: norm.key,
          region: norm.region,
          ...(norm.municipality === undefined ? {} : { municipality: norm.municipality }),
          ...(norm.eventClass === undefined
            ? {}
            : {
                eventClass: norm.eventClass as NonNullable<
                  NonNullable<Body['normChanges']>[number]['eventClass']
                >,
              }),
          value,
          act: fields.act,
          ...(fields.clause.trim() === '' ? {} : { clause: fields.clause.trim() }),
        },
      ],
    });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>
        <span className="mono">{norm.key}</span>
        <br />
        <span className="muted">{t(m.now, { value: valueOf(norm), scope: scopeOf(norm) })}</span>
      </p>
      <TextField
        label={t(m.value)}
        isNarrow
        value={fields.value}
        error={faults.value}
        autoFocus
        onChange={(value) => set({ value })}
      />
      <div className="field-pair">
        <ComboBox
          label={t(m.act)}
          value={fields.act}
          error={faults.act}
          onChange={(act) => set({ act })}
          options={acts.map((act) => ({ id: act.id, label: t.text(act.shortTitle) }))}
        />
        <TextField
          label={t(m.clause)}
          isOptional
          maxLength={200}
          value={fields.clause}
          onChange={(clause) => set({ clause })}
        />
      </div>
      <div className="field-pair">
        <TextField
          label={t(m.version)}
          hint={t(m.versionHint)}
          maxLength={40}
          spellCheck={false}
          value={fields.version}
          error={faults.version}
          onChange={(version) => set({ version })}
        />
        <DatePicker
          label={t(m.from)}
          minOn={todayOn}
          value={fields.from}
          error={faults.from}
          onChange={(from) => set({ from })}
        />
      </div>
      <TextArea
        label={t(m.reason)}
        rows={2}
        maxLength={2000}
        value={fields.reason}
        error={faults.reason}
        onChange={(reason) => set({ reason })}
      />
      <p className="small muted">{t(m.checked)}</p>
      {propose.isError && (
        <Callout tone="bad" isAnnounced title={propose.error.title || t(m.failed)}>
          {propose.error.errors.length > 0 && (
            <ul>
              {propose.error.errors.map((error, index) => (
                <li key={index}>{error.message}</li>
              ))}
            </ul>
          )}
        </Callout>
      )}
      <Button variant="primary" type="submit" isBusy={propose.isPending}>
        {t(m.propose)}
      </Button>
    </form>
  );
}

/** Proposes another value of a norm and says how many past applications it would have judged otherwise. */
export function ProposeDialog({
  norm,
  acts,
  onClose,
}: {
  readonly norm: Norm | undefined;
  readonly acts: RulePack['acts'];
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [proposed, setProposed] = useState<Proposed>();
  const close = (): void => {
    setProposed(undefined);
    onClose();
  };
  return (
    <Dialog title={t(m.title)} isOpen={norm !== undefined} onOpenChange={(isOpen) => !isOpen && close()}>
      {proposed !== undefined ? (
        <div className="form">
          <Callout tone={proposed.affected.flipped > 0 ? 'warn' : 'ok'} title={t(m.done)} isAnnounced>
            {t(m.flipped, { examined: proposed.affected.examined, n: proposed.affected.flipped })} {t(m.next)}
          </Callout>
          <Button onPress={close}>{t(m.close)}</Button>
        </div>
      ) : (
        norm !== undefined && <ProposeForm norm={norm} acts={acts} onDone={setProposed} />
      )}
    </Dialog>
  );
}

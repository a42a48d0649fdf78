import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../api/index.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DateList } from './date-list.tsx';
import { calendarVersionsQuery } from './norms-queries.ts';

const m = messages({
  title: { ru: 'Постановление о выходных', en: 'A decree on days off' },
  name: { ru: 'Как называется', en: 'What it is called' },
  nameHint: { ru: 'Например: О переносе выходных дней в 2027 году', en: 'As it is cited in Russian' },
  on: { ru: 'Дата постановления', en: 'Date of the decree' },
  how: { ru: 'Как внести', en: 'How to enter it' },
  days: { ru: 'отдельные дни', en: 'single days' },
  year: { ru: 'год целиком, файлом', en: 'a whole year, as a file' },
  off: { ru: 'Становятся выходными', en: 'Become days off' },
  working: { ru: 'Становятся рабочими', en: 'Become working days' },
  short: { ru: 'Становятся короткими', en: 'Become short days' },
  file: { ru: 'Файл календаря года', en: 'File of the calendar of a year' },
  fileHint: { ru: 'XML вида xmlcalendar', en: 'XML of the form of xmlcalendar' },
  chosen: { ru: 'Выбран файл {name}', en: 'Chosen: {name}' },
  needName: { ru: 'Назовите постановление', en: 'Name the decree' },
  needOn: { ru: 'Укажите дату', en: 'Give the date' },
  needDays: { ru: 'Добавьте хотя бы один день или файл.', en: 'Add at least one day, or a file.' },
  failed: { ru: 'Не внесено', en: 'Not entered' },
  enter: { ru: 'Показать, что сдвинется', en: 'Show what will move' },
});

/** Enters a decree as the next version of the calendar; no term moves by that. */
export function DecreeDialog({
  onClose,
  onEntered,
}: {
  readonly onClose: () => void;
  readonly onEntered: (version: number) => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [decreedOn, setDecreedOn] = useState<string | null>(null);
  const [how, setHow] = useState<'days' | 'year'>('days');
  const [days, setDays] = useState({ off: [] as string[], working: [] as string[], short: [] as string[] });
  const [file, setFile] = useState<{ readonly name: string; readonly xml: string }>();
  const [isTried, setTried] = useState(false);
  const enter = useCommand(
    (body: unknown, { headers }) =>
      sendCommand<{ readonly version: number }>('POST', '/v1/calendar-versions', body, {
        idempotencyKey: headers['idempotency-key'],
      }),
    {
      onSuccess: async ({ version }) => {
        await client.invalidateQueries({ queryKey: calendarVersionsQuery.queryKey });
        onEntered(version);
      },
    },
  );
  const hasDays = how === 'year' ? file !== undefined : Object.values(days).some(({ length }) => length > 0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim().length < 3 || decreedOn === null || !hasDays) return;
    const content = how === 'year' ? { xml: file?.xml } : days;
    enter.mutate({ decreedOn, title: { ru: name.trim() }, ...content });
  };
  return (
    <Dialog title={t(m.title)} isOpen isWide onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          label={t(m.name)}
          hint={t(m.nameHint)}
          value={name}
          onChange={setName}
          maxLength={300}
          error={isTried && name.trim().length < 3 ? t(m.needName) : undefined}
        />
        <DatePicker
          label={t(m.on)}
          value={decreedOn}
          onChange={setDecreedOn}
          error={isTried && decreedOn === null ? t(m.needOn) : undefined}
        />
        <div>
          <SegmentedControl
            label={t(m.how)}
            value={how}
            onChange={setHow}
            options={[
              { id: 'days', label: t(m.days) },
              { id: 'year', label: t(m.year) },
            ]}
          />
        </div>
        {how === 'days' ? (
          (['off', 'working', 'short'] as const).map((kind) => (
            <DateList
              key={kind}
              label={t(m[kind])}
              dates={days[kind]}
              onChange={(dates) => setDays((each) => ({ ...each, [kind]: dates }))}
            />
          ))
        ) : (
          <>
            <FileDrop
              label={t(m.file)}
              hint={t(m.fileHint)}
              acceptedTypes={['.xml', 'text/xml', 'application/xml']}
              onFiles={([chosen]) => {
                if (chosen !== undefined)
                  void chosen.text().then((xml) => setFile({ name: chosen.name, xml }));
              }}
            />
            {file !== undefined && <p role="status">{t(m.chosen, { name: file.name })}</p>}
          </>
        )}
        {isTried && !hasDays && (
          <Callout tone="bad" isAnnounced>
            {t(m.needDays)}
          </Callout>
        )}
        {enter.error && (
          <Callout tone="bad" isAnnounced title={enter.error.title || t(m.failed)}>
            {enter.error.errors.length > 0 && (
              <ul>
                {enter.error.errors.map(({ pointer, message }) => (
                  <li key={`${pointer} ${message}`}>{message}</li>
                ))}
              </ul>
            )}
          </Callout>
        )}
        <Button variant="primary" type="submit" isBusy={enter.isPending}>
          {t(m.enter)}
        </Button>
      </form>
    </Dialog>
  );
}

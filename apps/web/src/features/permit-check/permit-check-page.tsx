import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { LockoutCallout } from '../sign-in/lockout-callout.tsx';
import { lockedUntilOf } from '../sign-in/retry-after.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { OfflineCheck } from './offline-check.tsx';
import { PermitNotFound } from './permit-not-found.tsx';

const m = messages({
  title: { ru: 'Проверить разрешение', en: 'Check a permit' },
  lead: {
    ru: 'Наведите камеру телефона на QR-код – страница проверки откроется сама. Нет камеры – введите номер и код с бумаги.',
    en: 'Point the camera of your phone at the QR code: the page of the check opens by itself. Without a camera enter the number and the code from the paper.',
  },
  number: { ru: 'Номер разрешения', en: 'Permit number' },
  numberHint: { ru: 'Сверху на листе', en: 'At the top of the sheet' },
  code: { ru: 'Код проверки', en: 'Check code' },
  codeHint: {
    ru: 'Восемь знаков под QR-кодом, дефис можно не вводить',
    en: 'Eight characters under the QR code; the hyphen may be left out',
  },
  noNumber: { ru: 'Введите номер разрешения', en: 'Enter the permit number' },
  noCode: { ru: 'Введите код, он под QR-кодом', en: 'Enter the code: it is under the QR code' },
  check: { ru: 'Проверить', en: 'Check' },
  why: { ru: 'Что покажет проверка', en: 'What the check shows' },
  state: {
    ru: 'Действует ли разрешение сейчас, не отозвано ли оно и не заменено ли.',
    en: 'Whether the permit is in force now, withdrawn or replaced.',
  },
  terms: {
    ru: 'На какое место, часы и число людей оно выдано и на каких условиях.',
    en: 'For what place, hours and number of people it was issued, and on what conditions.',
  },
  people: { ru: 'Имён частных лиц не покажет никому.', en: 'Names of private persons are shown to nobody.' },
});

/** Check by number and code for those who cannot scan. */
export function PermitCheckPage(): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  useTitle(t(m.title));
  const check = useCommand(
    (body: { readonly number: string; readonly code: string }) =>
      unwrap(api.POST('/v1/public/permit-checks', { body })),
    {
      onSuccess: async ({ token }) => {
        await queryClient.invalidateQueries({ queryKey: ['public-permit', token] });
        await navigate(`/p/${token}`);
      },
    },
  );
  const lockedUntilMs = lockedUntilOf(check.error);
  const isUnknown = check.error?.code === 'permit-not-found';
  const faults = isTried
    ? [
        ...(number.trim() === '' ? [{ field: 'number', text: t(m.noNumber) }] : []),
        ...(code.trim() === '' ? [{ field: 'code', text: t(m.noCode) }] : []),
      ]
    : [];
  const errorOf = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.text ?? check.error?.errorAt(`/${field}`)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (number.trim() !== '' && code.trim() !== '')
      check.mutate({ number: number.trim(), code: code.trim() });
  };
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <p className="mt-2 max-w-measure">{t(m.lead)}</p>
      <div className="mt-6 grid items-start gap-x-16 gap-y-8 desk:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] contrast:grid-cols-1">
        <form className="form" onSubmit={submit} noValidate>
          <ErrorSummary faults={faults} />
          {isUnknown && <PermitNotFound number={check.variables?.number} />}
          {lockedUntilMs !== undefined && <LockoutCallout untilMs={lockedUntilMs} />}
          {!isUnknown && lockedUntilMs === undefined && <ProblemCallout problem={check.error} />}
          <TextField
            label={t(m.number)}
            hint={t(m.numberHint)}
            name="number"
            value={number}
            onChange={setNumber}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            isRequired
            error={errorOf('number')}
          />
          <TextField
            label={t(m.code)}
            hint={t(m.codeHint)}
            name="code"
            value={code}
            onChange={setCode}
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
            isNarrow
            isRequired
            error={errorOf('code')}
          />
          <div className="btn-row">
            <Button type="submit" variant="primary" isBusy={check.isPending}>
              {t(m.check)}
            </Button>
          </div>
        </form>
        <Section title={t(m.why)} className="mt-0">
          <ul className="lines">
            <li>{t(m.state)}</li>
            <li>{t(m.terms)}</li>
            <li>{t(m.people)}</li>
          </ul>
        </Section>
      </div>
      <OfflineCheck />
    </div>
  );
}

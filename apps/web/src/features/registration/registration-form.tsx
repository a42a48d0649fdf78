import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CodeSent } from '../sign-in/code-step.tsx';
import { LockoutCallout } from '../sign-in/lockout-callout.tsx';
import { NewPasswordField } from '../sign-in/new-password-field.tsx';
import { lockedUntilOf } from '../sign-in/retry-after.ts';
import { ConsentBox } from './consent-box.tsx';
import { findFaults, pointerOf, type RegistrationFields } from './registration-fields.ts';

const m = messages({
  contact: { ru: 'Электронная почта или телефон', en: 'E-mail or phone' },
  contactHint: {
    ru: 'Сюда придёт код, а потом – письма о ваших заявках',
    en: 'The code comes here, and later letters about your applications',
  },
  familyName: { ru: 'Фамилия', en: 'Family name' },
  givenName: { ru: 'Имя', en: 'Given name' },
  patronymic: { ru: 'Отчество', en: 'Patronymic' },
  password: { ru: 'Пароль', en: 'Password' },
  send: { ru: 'Получить код', en: 'Get the code' },
  noContact: { ru: 'Введите почту или телефон', en: 'Enter an e-mail or phone' },
  noFamilyName: { ru: 'Введите фамилию', en: 'Enter the family name' },
  noGivenName: { ru: 'Введите имя', en: 'Enter the given name' },
  noPassword: { ru: 'Придумайте пароль', en: 'Make up a password' },
  noConsent: {
    ru: 'Отметьте согласие: без него мы не вправе хранить ваши данные',
    en: 'Tick the consent: without it we may not keep your data',
  },
});

const empty: RegistrationFields = {
  contact: '',
  familyName: '',
  givenName: '',
  patronymic: '',
  password: '',
  hasConsent: false,
};

/** Names, contact, password and consent: everything is told at once, each fault beside its field. */
export function RegistrationForm({ onSent }: { readonly onSent: (sent: CodeSent) => void }): ReactElement {
  const t = useT();
  const [fields, setFields] = useState(empty);
  const [isTried, setTried] = useState(false);
  const consents = useQuery({
    queryKey: ['consent-texts'],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/consent-texts', { signal })),
  });
  const consent = consents.data?.items.find(({ purpose }) => purpose === 'data-processing');
  const register = useCommand(
    (input: RegistrationFields, { headers }) =>
      unwrap(
        api.POST('/v1/registrations', {
          headers,
          body: {
            contact: input.contact.trim(),
            password: input.password,
            names: {
              familyName: input.familyName.trim(),
              givenName: input.givenName.trim(),
              ...(input.patronymic.trim() === '' ? {} : { patronymic: input.patronymic.trim() }),
            },
            language: t.language,
            consents:
              consent === undefined ? [] : [{ purpose: consent.purpose, textVersion: consent.version }],
          },
        }),
      ),
    {
      onSuccess: onSent,
      onProblem: (problem) => problem.code === 'consent-text-outdated' && void consents.refetch(),
    },
  );
  const lockedUntilMs = lockedUntilOf(register.error);
  const missing = {
    contact: t(m.noContact),
    familyName: t(m.noFamilyName),
    givenName: t(m.noGivenName),
    patronymic: '',
    password: t(m.noPassword),
    hasConsent: t(m.noConsent),
  };
  const faults = isTried
    ? findFaults(fields, register.error?.errors ?? []).map(({ field, message }) => ({
        field,
        text: message ?? missing[field],
      }))
    : [];
  const errorOf = (field: keyof RegistrationFields): string | undefined =>
    faults.find((fault) => fault.field === field)?.text;
  const textOf = (field: Exclude<keyof RegistrationFields, 'hasConsent'>) => ({
    name: field,
    value: fields[field],
    onChange: (value: string) => {
      setFields({ ...fields, [field]: value });
      // What the server said of the field was about its earlier text.
      if (register.error?.errorAt(pointerOf[field])) register.reset();
    },
    error: errorOf(field),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (findFaults(fields, []).length === 0) register.mutate(fields);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {lockedUntilMs !== undefined && <LockoutCallout untilMs={lockedUntilMs} />}
      {lockedUntilMs === undefined && register.error?.errors.length === 0 && (
        <ProblemCallout problem={register.error} />
      )}
      <TextField
        label={t(m.familyName)}
        {...textOf('familyName')}
        autoComplete="family-name"
        maxLength={100}
        isRequired
      />
      <TextField
        label={t(m.givenName)}
        {...textOf('givenName')}
        autoComplete="given-name"
        maxLength={100}
        isRequired
      />
      <TextField
        label={t(m.patronymic)}
        {...textOf('patronymic')}
        autoComplete="additional-name"
        maxLength={100}
        isOptional
      />
      <TextField
        label={t(m.contact)}
        hint={t(m.contactHint)}
        {...textOf('contact')}
        autoComplete="username"
        spellCheck={false}
        maxLength={254}
        isRequired
      />
      <NewPasswordField
        label={t(m.password)}
        {...textOf('password')}
        known={{ login: fields.contact, names: [fields.familyName, fields.givenName, fields.patronymic] }}
      />
      <ConsentBox
        text={consent}
        isLoading={consents.isPending}
        onRetry={() => void consents.refetch()}
        isGiven={fields.hasConsent}
        onChange={(hasConsent) => setFields({ ...fields, hasConsent })}
        error={errorOf('hasConsent')}
      />
      <div className="btn-row">
        <Button type="submit" variant="primary" isBusy={register.isPending}>
          {t(m.send)}
        </Button>
      </div>
    </form>
  );
}

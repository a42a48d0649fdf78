import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useLanguage, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { meQuery, type MyProfile } from './me-query.ts';

const m = messages({
  familyName: { ru: 'Фамилия', en: 'Family name' },
  givenName: { ru: 'Имя', en: 'Given name' },
  patronymic: { ru: 'Отчество', en: 'Patronymic' },
  language: { ru: 'Язык писем и страниц', en: 'Language of letters and pages' },
  russian: { ru: 'Русский', en: 'Русский' },
  english: { ru: 'English', en: 'English' },
  save: { ru: 'Сохранить', en: 'Save' },
  saved: { ru: 'Сохранено', en: 'Saved' },
  stale: {
    ru: 'Пока вы правили, данные изменились на другом устройстве. Нажмите «Сохранить» ещё раз, если ваши верны.',
    en: 'The data changed on another device meanwhile. Press “Save” again if yours are right.',
  },
});

/** Names and the language of letters. */
export function ProfileSection({ me }: { readonly me: MyProfile }): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const { setLanguage } = useLanguage();
  const [names, setNames] = useState({
    familyName: me.names.familyName,
    givenName: me.names.givenName,
    patronymic: me.names.patronymic ?? '',
  });
  const [language, setOwnLanguage] = useState(me.language);
  const save = useCommand(
    (_: void, { headers }) =>
      unwrap(
        api.PATCH('/v1/me', {
          params: { header: { 'If-Match': `"${me.version}"` } },
          headers,
          body: {
            names: {
              familyName: names.familyName.trim(),
              givenName: names.givenName.trim(),
              ...(names.patronymic.trim() === '' ? {} : { patronymic: names.patronymic.trim() }),
            },
            language,
          },
        }),
      ),
    {
      onSuccess: async (profile) => {
        queryClient.setQueryData(meQuery.queryKey, profile);
        setLanguage(profile.language);
        showToast(t(m.saved));
        await queryClient.invalidateQueries({ queryKey: ['session'] });
      },
      onProblem: (problem) =>
        problem.code === 'stale-version' &&
        void queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
    },
  );
  const field = (name: keyof typeof names) => ({
    name,
    value: names[name],
    onChange: (value: string) => setNames({ ...names, [name]: value }),
    error: save.error?.errorAt(`/names/${name}`)?.message,
    maxLength: 100,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {save.error?.code === 'stale-version' ? (
        <p role="alert">{t(m.stale)}</p>
      ) : (
        save.error?.errors.length === 0 && <ProblemCallout problem={save.error} />
      )}
      <TextField label={t(m.familyName)} {...field('familyName')} autoComplete="family-name" isRequired />
      <TextField label={t(m.givenName)} {...field('givenName')} autoComplete="given-name" isRequired />
      <TextField label={t(m.patronymic)} {...field('patronymic')} autoComplete="additional-name" isOptional />
      <RadioGroup
        label={t(m.language)}
        look="inline"
        value={language}
        onChange={setOwnLanguage}
        options={[
          { id: 'ru', label: t(m.russian) },
          { id: 'en', label: t(m.english) },
        ]}
      />
      <div className="btn-row">
        <Button type="submit" isBusy={save.isPending}>
          {t(m.save)}
        </Button>
      </div>
    </form>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { PasswordField } from '../sign-in/password-field.tsx';
import { meQuery, type MyProfile } from './me-query.ts';

const m = messages({
  off: {
    ru: 'Выключен. С ним чужой человек не войдёт, даже если узнает пароль: понадобится код из приложения на вашем телефоне.',
    en: 'Off. With it nobody else can sign in even knowing the password: a code from the app on your phone is needed.',
  },
  turnOn: { ru: 'Включить второй шаг', en: 'Turn the second step on' },
  on: { ru: 'Включён {on}.', en: 'On since {on}.' },
  left: {
    ru: '{n, plural, =0 {Резервных кодов не осталось.} one {Остался # резервный код.} few {Осталось # резервных кода.} other {Осталось # резервных кодов.}}',
    en: '{n, plural, =0 {No recovery codes are left.} one {# recovery code is left.} other {# recovery codes are left.}}',
  },
  few: {
    ru: 'Выключите второй шаг и включите снова: появятся новые коды.',
    en: 'Turn the second step off and on again to get new codes.',
  },
  mandatory: {
    ru: 'Вы сотрудник, поэтому отключить его нельзя. Потеряли телефон – администратор сбросит второй шаг.',
    en: 'You are staff, so it stays on. If the phone is lost, an administrator resets it.',
  },
  turnOff: { ru: 'Выключить', en: 'Turn off' },
  turnOffTitle: { ru: 'Выключить второй шаг входа?', en: 'Turn the second step off?' },
  turnOffText: {
    ru: 'Для входа останется один пароль. Введите его, чтобы подтвердить.',
    en: 'Only the password remains. Enter it to confirm.',
  },
  password: { ru: 'Пароль', en: 'Password' },
  keep: { ru: 'Не выключать', en: 'Keep it on' },
  done: { ru: 'Второй шаг выключен', en: 'The second step is off' },
});

function TurnOff({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const [password, setPassword] = useState('');
  const remove = useCommand(
    (value: string) => unwrap(api.DELETE('/v1/me/second-factor', { body: { password: value } })),
    {
      onSuccess: async () => {
        onClose();
        showToast(t(m.done));
        await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      },
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '') remove.mutate(password);
  };
  return (
    <Dialog title={t(m.turnOffTitle)} isAlert isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{t(m.turnOffText)}</p>
        <ProblemCallout problem={remove.error} />
        <PasswordField label={t(m.password)} name="password" value={password} onChange={setPassword} />
        <div className="btn-row dialog-actions">
          <Button type="submit" variant="danger" isBusy={remove.isPending}>
            {t(m.turnOff)}
          </Button>
          <Button onPress={onClose}>{t(m.keep)}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whether the second step is on, how many recovery codes are left, and the way to change it. */
export function SecondFactorSection({ me }: { readonly me: MyProfile }): ReactElement {
  const t = useT();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { enrolledAt, recoveryCodesLeft, mandatory } = me.secondFactor;
  if (enrolledAt === undefined) {
    return (
      <>
        <p>{t(m.off)}</p>
        <p className="mt-3">
          <ButtonLink to="/second-factor">{t(m.turnOn)}</ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        {t(m.on, { on: format.date(format.civilDate(enrolledAt)) })} {t(m.left, { n: recoveryCodesLeft })}
      </p>
      {recoveryCodesLeft < 3 && !mandatory && (
        <Callout tone="warn" className="mt-3">
          {t(m.few)}
        </Callout>
      )}
      {mandatory ? (
        <p className="muted mt-2">{t(m.mandatory)}</p>
      ) : (
        <p className="mt-3">
          <Button variant="danger" onPress={() => setAsking(true)}>
            {t(m.turnOff)}
          </Button>
        </p>
      )}
      {isAsking && <TurnOff onClose={() => setAsking(false)} />}
    </>
  );
}

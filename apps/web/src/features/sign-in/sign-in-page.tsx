import { useState, type ReactElement } from 'react';
import { useSession } from '../../app/session.ts';
import { useSignOut } from '../../app/use-sign-out.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/section.tsx';
import { CredentialsForm, type SecondFactorChallenge, type SignInResult } from './credentials-form.tsx';
import { PersonasPanel } from './personas-panel.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { useEnter } from './use-enter.ts';

const m = messages({
  title: { ru: 'Вход', en: 'Sign in' },
  withPassword: { ru: 'По паролю', en: 'With a password' },
  secondStep: { ru: 'Второй шаг', en: 'Second step' },
  already: { ru: 'Вы уже вошли: {name}.', en: 'You are already signed in: {name}.' },
  signOut: { ru: 'Выйти', en: 'Sign out' },
});

/** Sign-in: password, second factor, and in a demonstration invented people by one press. */
export function SignInPage(): ReactElement {
  const t = useT();
  const { isDemonstration, person } = useSession();
  const [challenge, setChallenge] = useState<SecondFactorChallenge>();
  // Whoever is half way in is not led elsewhere; on a phone the step would stand below the whole list.
  const hasPersonas = isDemonstration && challenge === undefined;
  const enter = useEnter();
  const signOut = useSignOut();
  useTitle(t(m.title));
  const onEntered = (): void => void enter();
  const onResult = (result: SignInResult): void =>
    result.state === 'signed-in' ? onEntered() : setChallenge(result);
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      {person && (
        <Callout
          tone="run"
          icon="user"
          className="mt-4"
          action={
            <Button size="small" onPress={() => void signOut()}>
              {t(m.signOut)}
            </Button>
          }
        >
          {t(m.already, { name: person.displayName })}
        </Callout>
      )}
      <div
        className={cx(
          'mt-6 grid items-start gap-x-12 gap-y-10',
          hasPersonas && 'desk:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] contrast:grid-cols-1',
        )}
      >
        {hasPersonas && <PersonasPanel onEntered={onEntered} />}
        <Section title={t(challenge ? m.secondStep : m.withPassword)} className="mt-0 max-w-measure">
          {challenge ? (
            <SecondFactorForm
              challenge={challenge}
              onEntered={onEntered}
              onBack={() => setChallenge(undefined)}
            />
          ) : (
            <CredentialsForm onResult={onResult} />
          )}
        </Section>
      </div>
    </div>
  );
}

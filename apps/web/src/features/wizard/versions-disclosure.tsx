import { useQuery } from '@tanstack/react-query';
import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { asProblem, getJson } from '../../api/index.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { restoreFormVersion } from '../application/application-commands.ts';
import { formVersionsQuery, type FormVersion } from '../application/application-queries.ts';
import type { Wizard } from './use-wizard.ts';
import { isWizardStep, stepTitle } from './wizard-steps.ts';

const m = messages({
  title: { ru: 'Версии', en: 'Versions' },
  current: { ru: 'нынешняя', en: 'the present one' },
  version: { ru: 'Версия {n}, {at}', en: 'Version {n}, {at}' },
  atStep: { ru: 'шаг «{step}»', en: 'step “{step}”' },
  restore: { ru: 'Вернуть', en: 'Restore' },
  ask: { ru: 'Вернуть версию {n}?', en: 'Restore version {n}?' },
  what: {
    ru: 'Нынешняя останется в списке, к ней тоже можно вернуться.',
    en: 'The present one stays in the list and can be restored too.',
  },
  yes: { ru: 'Вернуть версию', en: 'Restore the version' },
  no: { ru: 'Не возвращать', en: 'Do not restore' },
  done: { ru: 'Версия {n} возвращена', en: 'Version {n} is restored' },
});

/** The list is read only when it is opened. */
function VersionList({
  applicationId,
  wizard,
}: {
  readonly applicationId: string;
  readonly wizard: Wizard;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { data, error, refetch } = useQuery(formVersionsQuery(applicationId));
  const [chosen, setChosen] = useState<FormVersion>();
  const isNotice = wizard.form((state) => state.form.eventClass === 'PUB');
  const restore = async (version: FormVersion): Promise<void> => {
    await wizard.saver.flush();
    await restoreFormVersion(applicationId, version.formVersion, wizard.saver.version);
    const restored = await getJson<ApplicationView>(`/v1/applications/${applicationId}`);
    wizard.saver.restart(restored.form, restored.version);
    wizard.take(restored.form);
    wizard.form.getState().setEvaluation(restored.evaluation);
    showToast(t(m.done, { n: version.formVersion }));
    void refetch();
  };
  if (error !== null)
    return <ErrorState title={asProblem(error).title || undefined} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={3} />;
  return (
    <>
      <ul className="lines">
        {data.items.map((version, index) => (
          <li key={version.formVersion} className="flex flex-wrap items-center justify-between gap-x-3">
            <span className="small">
              {t(m.version, { n: version.formVersion, at: format.moment(version.savedAt) })}
              {isWizardStep(version.step) && (
                <span className="muted block">
                  {t(m.atStep, { step: t.text(stepTitle(version.step, isNotice)) })}
                </span>
              )}
            </span>
            {index === 0 ? (
              <span className="small muted">{t(m.current)}</span>
            ) : (
              <Button
                size="small"
                variant="quiet"
                icon="history"
                onPress={() => setChosen(version)}
                aria-label={`${t(m.restore)}: ${t(m.version, { n: version.formVersion, at: format.moment(version.savedAt) })}`}
              >
                {t(m.restore)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen && (
        <ConfirmDialog
          title={t(m.ask, { n: chosen.formVersion })}
          confirmText={t(m.yes)}
          cancelText={t(m.no)}
          isOpen
          onOpenChange={(isOpen) => !isOpen && setChosen(undefined)}
          onConfirm={() => restore(chosen)}
        >
          {t(m.what)}
        </ConfirmDialog>
      )}
    </>
  );
}

/** Kept versions of the draft, to go back to. */
export function VersionsDisclosure(props: {
  readonly applicationId: string;
  readonly wizard: Wizard;
}): ReactElement {
  const t = useT();
  const [wasOpened, setOpened] = useState(false);
  return (
    <div onClickCapture={() => setOpened(true)}>
      <Disclosure title={t(m.title)} className="mt-6">
        {wasOpened && <VersionList {...props} />}
      </Disclosure>
    </div>
  );
}

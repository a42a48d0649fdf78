import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ApplicationView, MassEventForm } from '@veche/contracts';
import { useEffect, useState } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { getJson } from '../../api/index.ts';
import { checkApplication, saveForm } from '../application/application-commands.ts';
import { DraftSaver, type SaveState } from './form/draft-saver.ts';
import { browserDraftStorage } from './form/draft-storage.ts';
import { createFormStore, type FormStore } from './form/form-store.ts';
import type { MergedForm } from './form/merge-forms.ts';

interface WizardStatus {
  readonly save: SaveState;
  /** What came from elsewhere and has not been read yet. */
  readonly merged: MergedForm<MassEventForm> | undefined;
}

export interface Wizard {
  readonly form: FormStore;
  readonly saver: DraftSaver;
  readonly status: UseBoundStore<StoreApi<WizardStatus>>;
  readonly setStep: (step: string) => void;
  /** Begins to save; the returned function sends what is left and ends it. */
  readonly start: () => () => void;
  /** Takes a form that came from the server without saving it back. */
  readonly take: (form: MassEventForm) => void;
}

/** Faults of form by pointer of the form, from a refusal of the whole body. */
const faultsOf = (state: SaveState): ReadonlyMap<string, string> =>
  new Map(
    state.kind === 'failed'
      ? state.problem.errors.map(({ pointer, message }) => [
          pointer.replace(/^(\/body)?\/form(?=\/|$)/, ''),
          message,
        ])
      : [],
  );

function openWizard(application: ApplicationView, client: QueryClient): Wizard {
  const { id } = application;
  const form = createFormStore(application.form, application.evaluation);
  const status = create<WizardStatus>()(() => ({
    save: { kind: 'saved', at: application.updatedAt },
    merged: undefined,
  }));
  let step = 'kind';
  let isTaking = false;
  const take = (next: MassEventForm): void => {
    isTaking = true;
    form.getState().replace(next);
    isTaking = false;
  };
  const saver = new DraftSaver(
    { form: application.form, version: application.version },
    {
      transport: {
        save: (sent, version, at) => saveForm(id, sent, version, at),
        load: () => getJson<ApplicationView>(`/v1/applications/${id}`),
      },
      storage: browserDraftStorage(id),
      listener: {
        onState: (save) => {
          status.setState({ save });
          form.getState().setFaults(faultsOf(save));
        },
        onSaved: ({ evaluation }) => form.getState().setEvaluation(evaluation),
        onMerged: (merged) => {
          take(merged.form);
          if (merged.taken.length + merged.conflicts.length > 0) status.setState({ merged });
        },
      },
    },
  );
  const start = (): (() => void) => {
    saver.resume();
    const unsubscribe = form.subscribe((state, before) => {
      if (state.form !== before.form && !isTaking) saver.change(state.form, step);
    });
    const retry = (): void => void saver.flush();
    window.addEventListener('online', retry);
    return () => {
      unsubscribe();
      window.removeEventListener('online', retry);
      void saver.flush().finally(() => {
        saver.stop();
        void client.invalidateQueries({ queryKey: ['application'] });
      });
    };
  };
  return {
    form,
    saver,
    status,
    take,
    start,
    setStep: (next) => {
      step = next;
    },
  };
}

/** The draft being filled in, saved as it is typed for as long as the page is open. */
export function useWizard(application: ApplicationView): Wizard {
  const client = useQueryClient();
  const [wizard] = useState(() => openWizard(application, client));
  useEffect(() => wizard.start(), [wizard]);
  // A copy of an earlier event has answers before anything was saved: they are checked at once.
  const isUnchecked = application.evaluation === undefined && application.form.subtype !== undefined;
  useEffect(() => {
    if (!isUnchecked) return;
    checkApplication(application.id).then(
      wizard.form.getState().setEvaluation,
      // The next save brings the answer, or says that there is no connection.
      () => {},
    );
  }, [isUnchecked, wizard, application.id]);
  useEffect(() => {
    // Someone with the same right changed the draft elsewhere.
    if (application.version > wizard.saver.version) {
      wizard.saver.receive(application);
      wizard.form.getState().setEvaluation(application.evaluation);
    }
  }, [wizard, application]);
  return wizard;
}

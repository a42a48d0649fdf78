import type { EvaluationView, FindingView, MassEventForm } from '@veche/contracts';
import { createContext, use } from 'react';
import { create, useStore, type StoreApi, type UseBoundStore } from 'zustand';
import type { LocalDateTimeRange } from '../../../ui/date-time-range.tsx';
import { readPointer, writePointer } from './form-pointer.ts';

type Place = NonNullable<MassEventForm['place']>;

export interface FormState {
  readonly form: MassEventForm;
  /** What the rules say of it, as of the last save. */
  readonly evaluation: EvaluationView | undefined;
  /** Faults of form the server found, by pointer. */
  readonly faults: ReadonlyMap<string, string>;
  /** Dates half entered: a moment is not yet a moment. By pointer of the session, with the part. */
  readonly halfDates: Readonly<Record<string, LocalDateTimeRange>>;
  /** Ways of giving the place that were left: what was entered in each comes back when it is chosen again. */
  readonly leftPlaces: Readonly<Partial<Record<NonNullable<Place['kind']>, Place>>>;
  readonly change: (pointer: string, value: unknown) => void;
  readonly changeMany: (changes: readonly { readonly pointer: string; readonly value: unknown }[]) => void;
  readonly replace: (form: MassEventForm) => void;
  readonly setEvaluation: (evaluation: EvaluationView | undefined) => void;
  readonly setFaults: (faults: ReadonlyMap<string, string>) => void;
  readonly setHalfDate: (pointer: string, range: LocalDateTimeRange | undefined) => void;
  readonly leavePlace: (kind: NonNullable<Place['kind']>, place: Place) => void;
}

export type FormStore = UseBoundStore<StoreApi<FormState>>;

/** Answers to checks asked for one after another may come in another order: the latest check counts. */
const isOlder = (next: EvaluationView | undefined, present: EvaluationView | undefined): boolean =>
  next !== undefined &&
  present !== undefined &&
  Date.parse(next.evaluatedAt) < Date.parse(present.evaluatedAt);

/** A form being filled in: the wizard, an amendment and a clarification each have their own. */
export const createFormStore = (form: MassEventForm, evaluation?: EvaluationView): FormStore =>
  create<FormState>()((set) => ({
    form,
    evaluation,
    faults: new Map(),
    halfDates: {},
    leftPlaces: {},
    change: (pointer, value) => set((state) => ({ form: writePointer(state.form, pointer, value) })),
    changeMany: (changes) =>
      set((state) => ({
        form: changes.reduce((next, { pointer, value }) => writePointer(next, pointer, value), state.form),
      })),
    replace: (next) => set({ form: next, halfDates: {} }),
    setEvaluation: (next) => set((state) => (isOlder(next, state.evaluation) ? {} : { evaluation: next })),
    setFaults: (faults) => set({ faults }),
    setHalfDate: (pointer, range) =>
      set((state) => {
        const { [pointer]: _old, ...others } = state.halfDates;
        return { halfDates: range === undefined ? others : { ...others, [pointer]: range } };
      }),
    leavePlace: (kind, place) => set((state) => ({ leftPlaces: { ...state.leftPlaces, [kind]: place } })),
  }));

const FormContext = createContext<FormStore | undefined>(undefined);
export const FormProvider = FormContext.Provider;

/** The store of the form around. @throws Error outside of a form */
export function useFormStore(): FormStore {
  const store = use(FormContext);
  if (store === undefined) throw new Error('No form around');
  return store;
}

export const useForm = <Part>(select: (state: FormState) => Part): Part => useStore(useFormStore(), select);

/** The value at a pointer, of the type its caller knows from the contract. */
export const useFormValue = <Value>(pointer: string): Value | undefined =>
  useForm((state) => readPointer(state.form, pointer)) as Value | undefined;

export const useIsNotice = (): boolean => useForm((state) => state.form.eventClass === 'PUB');

const none: readonly FindingView[] = [];

/** What the rules found wrong at exactly this field. */
export function useFieldFindings(pointer: string): readonly FindingView[] {
  const findings = useForm((state) => state.evaluation?.findings ?? none);
  return findings.filter((finding) => finding.outcome === 'fired' && finding.pointer === pointer);
}

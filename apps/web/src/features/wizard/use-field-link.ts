import type { WizardStep } from '@veche/contracts';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { focusField } from '../../ui/error-summary.tsx';

/** The address of the field a finding is about: the step, and the field to focus. */
export const fieldHref = (base: string, step: WizardStep, pointer: string | undefined): string =>
  `${base}/${step}${pointer === undefined ? '' : `?field=${encodeURIComponent(pointer)}`}`;

const ancestorsOf = (pointer: string): string[] => {
  const parts = pointer.split('/').slice(1);
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`);
};

const present = (pointer: string): boolean =>
  document.querySelector(`[data-field="${CSS.escape(pointer)}"]`) !== null;

/** Leads to the field named in the address (`?field=/people/attendancePeak`); to the block around it when the field itself is not asked. */
export function useFieldLink(): void {
  const [params] = useSearchParams();
  const pointer = params.get('field');
  useEffect(() => {
    if (pointer === null) return;
    // After the page has moved the focus to its content.
    const frame = requestAnimationFrame(() => {
      const target = ancestorsOf(pointer).find((each) => present(each) || present(`${each}?`));
      if (target !== undefined) focusField(present(target) ? target : `${target}?`);
    });
    return () => cancelAnimationFrame(frame);
  }, [pointer, params]);
}

import type { ReactElement } from 'react';
import { useIsNotice } from '../../form/form-store.ts';
import { NoticeSafetyStep } from '../notice/notice-safety-step.tsx';
import { CalculationsPanel } from './calculations-panel.tsx';
import { ExitsBlock } from './exits-block.tsx';
import { GuardingBlock } from './guarding-block.tsx';
import { MedicalBlock } from './medical-block.tsx';
import { ZonesBlock } from './zones-block.tsx';

/** Step 5: the safety plan, beside what the calculators say. */
export function SafetyStep({ applicationId }: { readonly applicationId: string | undefined }): ReactElement {
  const isNotice = useIsNotice();
  if (isNotice) return <NoticeSafetyStep />;
  return (
    <>
      <CalculationsPanel applicationId={applicationId} />
      <ExitsBlock />
      <ZonesBlock />
      <GuardingBlock />
      <MedicalBlock />
    </>
  );
}

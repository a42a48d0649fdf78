import type { ReactElement } from 'react';
import { useIsNotice } from '../../form/form-store.ts';
import { NoticePeopleStep } from '../notice/notice-people-step.tsx';
import { AttendanceBlock } from './attendance-block.tsx';
import { ProgrammeBlock } from './programme-block.tsx';
import { ServicesBlock } from './services-block.tsx';

/** Step 4: people, programme, services. */
export function PeopleStep(): ReactElement {
  const isNotice = useIsNotice();
  if (isNotice) return <NoticePeopleStep />;
  return (
    <>
      <AttendanceBlock />
      <ProgrammeBlock />
      <ServicesBlock />
    </>
  );
}

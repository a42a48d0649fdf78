import { labelOf, type FindingView } from '@veche/contracts';
import { Fragment, type ReactElement } from 'react';
import { useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { fieldHref } from './use-field-link.ts';

/** The check that lists the required fields left empty. */
export const missingFieldsCheck = 'F01';

/** Where each required field of that check is asked. */
const pointerOf: Readonly<Record<string, string>> = {
  subtype: '/subtype',
  title: '/title',
  purpose: '/purpose',
  startsAt: '/sessions',
  endsAt: '/sessions',
  place: '/place/kind',
  attendanceTotal: '/people/attendanceTotal',
  attendancePeak: '/people/attendancePeak',
  organizerName: '/organizer/kind',
  organizerPhone: '/organizer/phone',
  organizerAddress: '/organizer/address',
  responsible: '/responsible/fullName',
  responsiblePhone: '/responsible/phone',
  responsibleEmail: '/responsible/email',
  aims: '/notice/aims',
  orderMeasures: '/notice/orderMeasures',
  soundAmplification: '/notice/soundAmplification',
  representatives: '/notice/representatives',
};

/** Every empty field as a link that leads to it. */
export function MissingFieldLinks({
  finding,
  base,
}: {
  readonly finding: FindingView;
  readonly base: string;
}): ReactElement {
  const t = useT();
  const codes = String(finding.values['fields'] ?? '').split(', ');
  const pointers = [...new Set(codes.flatMap((code) => pointerOf[code] ?? []))];
  return (
    <>
      {pointers.map((pointer, index) => {
        const label = labelOf(pointer);
        if (label === undefined) return null;
        return (
          <Fragment key={pointer}>
            {index > 0 && ', '}
            <Link to={fieldHref(base, label.step, pointer)}>{t.text(label)}</Link>
          </Fragment>
        );
      })}
    </>
  );
}

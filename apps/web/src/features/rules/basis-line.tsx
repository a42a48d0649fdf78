import type { ReactElement } from 'react';
import { useT } from '../../i18n/index.ts';
import { VerificationMark } from '../officer/shared/verification-mark.tsx';
import type { Norm } from './rule-pack-queries.ts';

/** Where a row of the pack comes from, and how sure that is. */
export function BasisLines({ basis }: { readonly basis: Norm['basis'] }): ReactElement {
  const t = useT();
  return (
    <>
      {basis.map((each, index) => (
        <span key={index} className="block">
          {[each.title === undefined ? each.act : t.text(each.title), each.clause && t.text(each.clause)]
            .filter(Boolean)
            .join(', ')}{' '}
          <VerificationMark mark={each.verification} />
        </span>
      ))}
    </>
  );
}

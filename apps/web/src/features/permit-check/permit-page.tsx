import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Authenticity } from './authenticity.tsx';
import { OfflineCheck } from './offline-check.tsx';
import { PermitNotFound } from './permit-not-found.tsx';
import { PermitPlace } from './permit-place.tsx';
import { PermitTerms } from './permit-terms.tsx';
import { PermitVerdict } from './permit-verdict.tsx';
import { publicPermitQuery } from './public-permit.ts';

const m = messages({
  title: { ru: 'Проверка разрешения', en: 'Permit check' },
  titleOf: { ru: 'Разрешение {number}', en: 'Permit {number}' },
  loading: { ru: 'Проверяем по журналу города', en: 'Checking against the journal of the town' },
  another: { ru: 'Проверить другое', en: 'Check another' },
});

/** The answer to a scanned QR code: is it valid, for what, and is it genuine. */
export function PermitPage(): ReactElement {
  const t = useT();
  const { token = '' } = useParams();
  const permit = useQuery(publicPermitQuery(token));
  const problem = permit.error === null ? undefined : asProblem(permit.error);
  const isUnknown = problem !== undefined && [400, 404, 422].includes(problem.status);
  useTitle(permit.data === undefined ? t(m.title) : t(m.titleOf, { number: permit.data.number }));
  if (permit.data === undefined) {
    return (
      <div className="wrap page-head">
        <h1>{t(m.title)}</h1>
        <div className="mt-6 max-w-measure">
          {problem === undefined && <Skeleton lines={8} label={t(m.loading)} />}
          {isUnknown && (
            <>
              <PermitNotFound />
              <div className="mt-5">
                <ButtonLink to="/permit-check" variant="primary">
                  {t(m.another)}
                </ButtonLink>
              </div>
            </>
          )}
          {problem !== undefined && !isUnknown && (
            <ProblemView problem={problem} onRetry={() => void permit.refetch()} />
          )}
        </div>
      </div>
    );
  }
  return (
    <div className="wrap page-head">
      <PermitVerdict permit={permit.data} isStale={permit.isError} />
      <div className="mt-7 grid items-start gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_24rem] contrast:grid-cols-1 print:block">
        <PermitTerms permit={permit.data} />
        <div>
          <PermitPlace permit={permit.data} />
          <Authenticity permit={permit.data} token={token} />
        </div>
      </div>
      <OfflineCheck token={token} />
      <p className="btn-row mt-8 print:hidden">
        <PrintButton />
        <ButtonLink to="/permit-check" size="small">
          {t(m.another)}
        </ButtonLink>
      </p>
    </div>
  );
}

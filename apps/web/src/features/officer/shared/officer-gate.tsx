import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { NoRightsView } from '../../../app/no-rights-view.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { ApiProblem } from '../../../api/index.ts';
import { Skeleton } from '../../../ui/states.tsx';

const m = messages({
  noRights: { ru: 'Эта страница не для вашей роли', en: 'This page is not for your role' },
});

/** Shows a working page to those who hold the permission; to others says what to do. */
export function OfficerGate({
  permission,
  children,
}: {
  readonly permission: string;
  readonly children: ReactNode;
}): ReactElement {
  const t = useT();
  const session = useSession();
  if (session.isLoading) {
    return (
      <div className="wrap py-8">
        <Skeleton lines={8} />
      </div>
    );
  }
  if (session.can(permission)) return <>{children}</>;
  return (
    <div className="wrap py-8">
      <h1 className="visually-hidden">{t(m.noRights)}</h1>
      {session.person === undefined ? (
        <ProblemView problem={session.problem ?? new ApiProblem(401, {})} />
      ) : (
        <NoRightsView permission={permission} />
      )}
    </div>
  );
}

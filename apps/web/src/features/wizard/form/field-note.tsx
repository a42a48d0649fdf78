import type { ReactElement } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useFieldFindings } from './form-store.ts';

/** Under a field: what the rules advise about it. What blocks stands above the control as its error. */
export function FieldNote({ pointer }: { readonly pointer: string }): ReactElement | null {
  const t = useT();
  const found = useFieldFindings(pointer).filter(
    ({ severity }) => severity === 'warning' || severity === 'defect',
  );
  if (found.length === 0) return null;
  return (
    <ul className="mt-1.5 grid gap-1">
      {found.map((finding) => (
        <li key={finding.checkId} className="tone-warn text-3 flex items-start gap-[0.4em]">
          <Icon name="warn" className="tone-text mt-[0.2em]" />
          <span>
            {t.text(finding.message)} {finding.remedy && t.text(finding.remedy)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const none: readonly string[] = [];

/** The same for a block of fields (`/sessions`, `/place`), what blocks included: the block has no single control to carry it. */
export function BlockFindings({
  pointer,
  except = none,
}: {
  readonly pointer: string;
  /** Checks that the screen shows at length elsewhere. */ readonly except?: readonly string[];
}): ReactElement | null {
  const t = useT();
  const found = useFieldFindings(pointer).filter(
    ({ severity, checkId }) =>
      (severity === 'block' || severity === 'warning' || severity === 'defect') && !except.includes(checkId),
  );
  if (found.length === 0) return null;
  return (
    <ul className="grid gap-1.5" data-field={pointer} tabIndex={-1}>
      {found.map((finding) => {
        const isBlocking = finding.severity === 'block';
        return (
          <li
            key={finding.checkId}
            className={isBlocking ? 'field-error' : 'tone-warn flex items-start gap-[0.4em]'}
          >
            <Icon
              name={isBlocking ? 'stop' : 'warn'}
              className={isBlocking ? undefined : 'tone-text mt-[0.2em]'}
            />
            <span>
              {t.text(finding.message)} {finding.remedy && t.text(finding.remedy)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

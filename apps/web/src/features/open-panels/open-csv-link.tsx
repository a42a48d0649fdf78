import type { ReactElement } from 'react';
import { useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';

/** A table as a file, in the language in use. */
export function OpenCsvLink({
  path,
  search = '',
}: {
  readonly path: string;
  readonly search?: string;
}): ReactElement {
  const t = useT();
  const query = new URLSearchParams(search);
  query.set('lang', t.language);
  return (
    <Link to={`${path}?${query.toString()}`} icon="download" download="">
      CSV
    </Link>
  );
}

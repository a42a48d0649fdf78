import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { RegisterGate } from '../shared/register-gate.tsx';
import '../register.css';
import { parseRegisterFilters, registerSearch, type RegisterFilters } from './register-filters.ts';
import { RegisterList } from './register-list.tsx';
import { registerCountsQuery } from './register-queries.ts';
import { RegisterRail } from './register-rail.tsx';

function Register(): ReactElement {
  const [search, setSearch] = useSearchParams();
  const filters = parseRegisterFilters(search);
  const { data: counts } = useQuery(registerCountsQuery(filters));
  const change = (next: RegisterFilters): void =>
    setSearch(registerSearch(next), { replace: true, preventScrollReset: true });
  return (
    <div className="queue-frame">
      <RegisterRail filters={filters} counts={counts} />
      <RegisterList filters={filters} counts={counts} onChange={change} />
    </div>
  );
}

/** The register of requests to any service: how each stands against its term. */
export function RegisterPage(): ReactElement {
  return (
    <RegisterGate>
      <Register />
    </RegisterGate>
  );
}

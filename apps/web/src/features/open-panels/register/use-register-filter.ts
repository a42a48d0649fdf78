import { useSearchParams } from 'react-router';

const names = ['q', 'month', 'service', 'unit', 'district', 'status', 'outcome'] as const;
export type RegisterFilterName = (typeof names)[number];
export type RegisterFilter = Readonly<Partial<Record<RegisterFilterName, string>>>;

/** Reads the address; what it does not understand is left out. */
export function parseRegisterFilter(search: URLSearchParams): RegisterFilter {
  const filter: Partial<Record<RegisterFilterName, string>> = {};
  for (const name of names) {
    const value = search.get(name)?.slice(0, 200);
    if (value !== undefined && value !== '' && (name !== 'month' || /^\d{4}-\d{2}-01$/.test(value)))
      filter[name] = value;
  }
  return filter;
}

/** The same as an address, in one order. */
export function registerSearch(filter: RegisterFilter): string {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = filter[name];
    if (value !== undefined && value !== '') search.set(name, value);
  }
  return search.toString();
}

/** The filter of the address, and the ways to change it. */
export function useRegisterFilter(): {
  readonly filter: RegisterFilter;
  readonly search: string;
  readonly change: (name: RegisterFilterName, value: string | undefined) => void;
  readonly clear: () => void;
} {
  const [params, setParams] = useSearchParams();
  const filter = parseRegisterFilter(params);
  const go = (next: RegisterFilter): void =>
    setParams(registerSearch(next), { replace: true, preventScrollReset: true });
  return {
    filter,
    search: registerSearch(filter),
    change: (name, value) => go({ ...filter, [name]: value ?? '' }),
    clear: () => go({}),
  };
}

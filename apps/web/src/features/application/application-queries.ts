import { queryOptions } from '@tanstack/react-query';
import type {
  ApplicationSummary,
  ApplicationView,
  AttachedDocumentView,
  EventClass,
  OrganisationView,
  TownMap,
} from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import { getJson } from '../../api/index.ts';

/** Keys begin with the topic of live updates, so that what changes elsewhere is read again here. */
export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id] as const,
    queryFn: ({ signal }) => getJson<ApplicationView>(`/v1/applications/${id}`, signal),
  });

export interface ApplicationPage {
  readonly items: readonly ApplicationSummary[];
  readonly nextCursor?: string;
  readonly total?: number;
}

/** A page of my applications and notices. */
export const listMine = (
  filters: {
    readonly status?: string;
    readonly text?: string;
    readonly cursor?: string;
    readonly limit?: number;
  },
  signal?: AbortSignal,
): Promise<ApplicationPage> => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined && value !== '') query.set(name, String(value));
  return getJson<ApplicationPage>(`/v1/applications?${query}`, signal);
};

export interface DocumentPackage {
  readonly packageId: string;
  readonly items: readonly AttachedDocumentView[];
}

const isChecking = (documents: DocumentPackage | undefined): boolean =>
  documents?.items.some(({ state }) => state === 'checking') ?? false;

/** Documents of an application; asked again while a file is being checked. */
export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'documents'] as const,
    queryFn: ({ signal }) => getJson<DocumentPackage>(`/v1/applications/${id}/documents`, signal),
    refetchInterval: (query) => (isChecking(query.state.data) ? 2000 : false),
  });

export interface FormVersion {
  readonly formVersion: number;
  readonly savedAt: string;
  readonly step?: string;
  readonly submitted: boolean;
}

export const formVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'form-versions'] as const,
    queryFn: ({ signal }) =>
      getJson<{ readonly items: readonly FormVersion[] }>(`/v1/applications/${id}/form-versions`, signal),
    staleTime: 0,
  });

/** Words of the rule pack in force. */
export interface Vocabulary {
  readonly classes: readonly {
    readonly code: EventClass;
    readonly procedure: 'approval' | 'notification';
    readonly title: BilingualText;
    readonly subtypes: readonly { readonly code: string; readonly title: BilingualText }[];
  }[];
  readonly documentTypes: readonly {
    readonly code: string;
    readonly title: BilingualText;
    readonly hint?: BilingualText;
  }[];
  readonly agencies: readonly { readonly code: string; readonly title: BilingualText }[];
}

export const vocabularyQuery = queryOptions({
  queryKey: ['vocabulary'] as const,
  queryFn: ({ signal }) => getJson<Vocabulary>('/v1/vocabulary', signal),
  staleTime: 10 * 60_000,
});

export const organisationsQuery = queryOptions({
  queryKey: ['organisations', 'mine'] as const,
  queryFn: ({ signal }) =>
    getJson<{ readonly items: readonly OrganisationView[] }>('/v1/organisations', signal),
});

export const townMapQuery = queryOptions({
  queryKey: ['town-map'] as const,
  queryFn: ({ signal }) => getJson<TownMap>('/v1/town-map', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** How long decisions take in this town; figures under five cases are not given. */
export interface PublicFigures {
  readonly medianWorkingDays: number | null;
  readonly normWorkingDays: number;
}

export const publicFiguresQuery = queryOptions({
  queryKey: ['public-figures'] as const,
  queryFn: ({ signal }) => getJson<PublicFigures>('/v1/public/figures', signal),
  staleTime: 10 * 60_000,
});

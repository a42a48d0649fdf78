import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../api/index.ts';
import type { components } from '../../api/schema.gen.ts';

type Schemas = components['schemas'];
export type MonitoredService = Schemas['MonitoredService'];
export type ServiceNorm = MonitoredService['norms'][number];
export type NormProposal = Schemas['NormProposal'];
export type CalendarVersion = Schemas['CalendarVersion'];
export type RecalculationPreview = Schemas['RecalculationPreview'];

interface List<Item> {
  readonly items: readonly Item[];
}

export const servicesQuery = queryOptions({
  queryKey: ['norms', 'services'] as const,
  queryFn: ({ signal }) => getJson<List<MonitoredService>>('/v1/services', signal),
});

export const proposalsQuery = queryOptions({
  queryKey: ['norms', 'proposals'] as const,
  queryFn: ({ signal }) => getJson<List<NormProposal>>('/v1/norm-proposals', signal),
});

export const calendarVersionsQuery = queryOptions({
  queryKey: ['norms', 'calendar'] as const,
  queryFn: ({ signal }) => getJson<List<CalendarVersion>>('/v1/calendar-versions', signal),
});

export const decreePreviewQuery = (version: number) =>
  queryOptions({
    queryKey: ['norms', 'calendar', version, 'preview'] as const,
    queryFn: ({ signal }) =>
      getJson<RecalculationPreview>(`/v1/calendar-versions/${version}/preview`, signal),
  });

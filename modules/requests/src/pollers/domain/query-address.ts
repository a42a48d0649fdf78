import type { PollerQuery } from '@veche/contracts';
import type { ZoneId } from '@veche/kernel';
import { writeMoment, type PollWindow } from './poll-window.ts';

/** The address of one query. A parameter of the window outweighs a filter of the same name. */
export function queryAddress(
  query: PollerQuery,
  { window, zone, page }: { readonly window: PollWindow; readonly zone: ZoneId; readonly page: number },
): string {
  const parameters: Record<string, string> = { ...query.filters };
  if (query.sinceParameter !== undefined)
    parameters[query.sinceParameter] = writeMoment(window.from, query.momentForm, zone);
  if (query.untilParameter !== undefined)
    parameters[query.untilParameter] = writeMoment(window.to, query.momentForm, zone);
  if (query.pageParameter !== undefined) parameters[query.pageParameter] = String(page);
  const [address = '', given = ''] = query.url.split('?', 2);
  const kept = given
    .split('&')
    .filter((pair) => pair !== '' && !(decodeURIComponent(pair.split('=', 1)[0] ?? '') in parameters));
  const written = Object.entries(parameters).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const all = [...kept, ...written];
  return all.length === 0 ? address : `${address}?${all.join('&')}`;
}

import type { RequestCardView } from '@veche/contracts';

type Document = RequestCardView['documents'][number];

const mostDocuments = 100;

/** Documents the source named among its facts; links only where they can be opened, that is over http. */
export function documentsOf(facts: Readonly<Record<string, unknown>> | null): Document[] {
  const given = facts?.['documents'];
  if (!Array.isArray(given)) return [];
  return given.slice(0, mostDocuments).flatMap((each: unknown): Document[] => {
    if (typeof each !== 'object' || each === null) return [];
    const { title, kind, at, url } = each as Readonly<Record<string, unknown>>;
    if (typeof title !== 'string' || title.trim() === '') return [];
    return [
      {
        title: title.slice(0, 500),
        ...(typeof kind === 'string' ? { kind: kind.slice(0, 100) } : {}),
        ...(typeof at === 'string' && !Number.isNaN(Date.parse(at))
          ? { at: new Date(at).toISOString() }
          : {}),
        ...(isWebAddress(url) ? { url } : {}),
      },
    ];
  });
}

const isWebAddress = (url: unknown): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/index.ts';
import { vocabularyQuery } from './application-queries.ts';

/** Words of the rule pack and quick look-ups in them; a code stands for itself until the words are here. */
export function useVocabulary() {
  const t = useT();
  const { data, error, refetch } = useQuery(vocabularyQuery);
  const subtypes = data?.classes.flatMap((each) => each.subtypes) ?? [];
  const titleIn = (
    list: readonly { readonly code: string; readonly title: { readonly ru: string; readonly en: string } }[],
    code: string | undefined,
  ): string | undefined => {
    const found = list.find((each) => each.code === code);
    return found && t.text(found.title);
  };
  return {
    vocabulary: data,
    problem: error,
    refetch,
    subtypeTitle: (code: string | undefined) => titleIn(subtypes, code),
    agencyTitle: (code: string) => titleIn(data?.agencies ?? [], code) ?? code,
    documentTitle: (code: string) => titleIn(data?.documentTypes ?? [], code) ?? code,
  };
}

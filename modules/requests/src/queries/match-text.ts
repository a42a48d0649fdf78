import type { ReadTx } from '@veche/platform';

/** What a search text comes to. */
export type TextMatch =
  | { readonly by: 'nothing-asked' }
  | { readonly by: 'ids'; readonly ids: readonly string[] }
  /** So many texts have all these words that going down the list finds them soonest. */
  | { readonly by: 'common-words'; readonly words: readonly number[] };

/** The blind numbers of the words of a text. */
export type WordsOf = (tx: ReadTx, text: string) => readonly number[];

/** Beyond so many hits the list is walked instead: one in two hundred rows of a million fits. */
const mostHits = 5_000;

/**
 * Finds requests by what a person types: a number or the source's own id as it stands, else words of the text in any form.
 * Words are compared by their blind numbers; е stands for ё, endings do not matter.
 */
export async function matchText(tx: ReadTx, text: string | undefined, wordsOf: WordsOf): Promise<TextMatch> {
  if (text === undefined) return { by: 'nothing-asked' };
  const named = /\d/.test(text) ? await findByNumber(tx, text) : [];
  if (named.length > 0) return { by: 'ids', ids: named };
  const words = wordsOf(tx, text);
  if (words.length === 0) return { by: 'ids', ids: [] };
  const rows = await tx.sql<{ id: string }>(
    {
      name: 'requests-find-by-words',
      text: 'select find_by_words as id from requests.find_by_words($1, $2)',
    },
    [words, mostHits + 1],
  );
  return rows.length > mostHits
    ? { by: 'common-words', words }
    : { by: 'ids', ids: rows.map(({ id }) => id) };
}

async function findByNumber(tx: ReadTx, text: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(
    {
      name: 'requests-find-by-number',
      text: `select id from requests.service_request where tenant_id = $1 and number = any($2)
             union
             select r.id from requests.source s join requests.service_request r
               on r.tenant_id = s.tenant_id and r.source_code = s.code and r.external_id = $3
             where s.tenant_id = $1
             limit 200`,
    },
    [tx.tenantId, [...new Set([text, text.toUpperCase()])], text],
  );
  return rows.map(({ id }) => id);
}

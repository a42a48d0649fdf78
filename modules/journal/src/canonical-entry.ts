import { journalEntry, type JournalEntry } from '@veche/contracts';
import serialize from 'canonicalize';

// Made once: a schema is compiled at its first use, which costs forty times a check.
const strictEntry = journalEntry.strict();

/** The RFC 8785 text of an entry: what is stored and hashed. @throws when the entry breaks its schema: a defect of the caller. */
export function canonicalEntry(entry: JournalEntry): string {
  const text = serialize(strictEntry.parse(entry));
  if (text === undefined) throw new TypeError('A journal entry has no canonical form');
  return text;
}

/** Reads a stored entry; undefined when the text is not the canonical form of an entry. */
export function readCanonicalEntry(canonical: string): JournalEntry | undefined {
  try {
    const parsed = strictEntry.safeParse(JSON.parse(canonical));
    return parsed.success && serialize(parsed.data) === canonical ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

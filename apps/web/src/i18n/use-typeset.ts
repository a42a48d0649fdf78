import type { ReactNode } from 'react';
import { useLanguageStore } from './language-store.ts';
import { typeset } from './typography.ts';

/** Applies the typography of the language to a node that is plain text; other nodes stay as they are. */
export function useTypeset(): (node: ReactNode) => ReactNode {
  const language = useLanguageStore((state) => state.language);
  return (node) => (typeof node === 'string' ? typeset(node, language) : node);
}

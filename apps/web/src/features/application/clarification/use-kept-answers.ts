import { useEffect, useState } from 'react';

const nameOf = (roundId: string): string => `veche.answers.${roundId}`;

function read(roundId: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(roundId)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** Answers being typed, by question; they outlive a reload of this tab and go once they are sent. */
export function useKeptAnswers(roundId: string) {
  const [answers, setAnswers] = useState(() => read(roundId));
  useEffect(() => {
    try {
      sessionStorage.setItem(nameOf(roundId), JSON.stringify(answers));
    } catch {
      // The text stays on the screen.
    }
  }, [roundId, answers]);
  return {
    answers,
    set: (itemId: string, text: string) => setAnswers((current) => ({ ...current, [itemId]: text })),
    forget: () => sessionStorage.removeItem(nameOf(roundId)),
  };
}

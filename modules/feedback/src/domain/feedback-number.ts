/** «ОТ-2026-00041»: what a person names on the phone. */
export const feedbackNumber = (year: number, ordinal: number): string =>
  `ОТ-${year}-${String(ordinal).padStart(5, '0')}`;

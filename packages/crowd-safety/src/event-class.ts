/**
 * Classes that are assessed at all. Public events under 54-ФЗ (`PUB`) are not among them: no calculator here may score a rally, and the
 * type makes that a compile error.
 * @norm 54-ФЗ ст. 12, 18
 */
export type AssessedClass = 'CUL' | 'SPO' | 'COM';

export const isAssessedClass = (eventClass: string): eventClass is AssessedClass =>
  eventClass === 'CUL' || eventClass === 'SPO' || eventClass === 'COM';

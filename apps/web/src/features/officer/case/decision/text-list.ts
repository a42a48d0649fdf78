/** The texts of a list of unknown JSON. */
export const asTextList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

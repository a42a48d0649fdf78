/** The given properties without those that are undefined, as `exactOptionalPropertyTypes` wants them. */
export const present = <Properties extends object>(
  properties: Properties,
): { [Key in keyof Properties]: Exclude<Properties[Key], undefined> } =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Properties]: Exclude<Properties[Key], undefined>;
  };

/**
 * Whether words may come into a report at all. What is said of notices of public events (54-ФЗ) never does: who took part is nobody's
 * business.
 */
export const mayPrint = (said: {
  readonly mayPublish: boolean;
  readonly hasText: boolean;
  readonly serviceCode: string | null;
}): boolean => said.mayPublish && said.hasText && said.serviceCode?.startsWith('EVT-PUB') !== true;

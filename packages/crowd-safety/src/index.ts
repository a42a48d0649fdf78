export {
  assessZoneDensities,
  crowdDensity,
  densityBand,
  densityScaleSources,
  densityTone,
  type DensityBand,
  type DensityTone,
  type ZoneDensity,
} from './density.ts';
export { entryCapacity, gatesMissing, type GateGroup, type GateKind } from './entry.ts';
export { isAssessedClass, type AssessedClass } from './event-class.ts';
export {
  evacuationNormMinutes,
  evacuationTime,
  exitCapacity,
  exitsRequired,
  exitWidthNeeded,
  flowRate,
  usableWidthM,
  widthCapacity,
  type EgressConditions,
  type Evacuation,
  type Exit,
  type ExitSurface,
} from './exits.ts';
export {
  defibrillators,
  expectedPatients,
  hartmanContacts,
  locohDonouPatients,
  type ExpectedPatients,
  type PatientConditions,
} from './expected-patients.ts';
export { figureTitles, unitTitles } from './figure-titles.ts';
export { formulaInWords, inputsInWords } from './figure-words.ts';
export type { Figure, FigureCode, Unit } from './figure.ts';
export {
  hazardMatrixSource,
  rateHazard,
  ratingOfRank,
  seedHazards,
  treatmentDuties,
  type Consequence,
  type HazardCode,
  type HazardRating,
  type Likelihood,
} from './hazard-matrix.ts';
export { maurerResources, type MaurerInput, type MaurerResources } from './maurer.ts';
export { compareMedical, type Comparison, type MedicalComparison } from './medical-comparison.ts';
export { resourcesForScore, type MedicalResource } from './medical-score-resources.ts';
export { medicalScore, type MedicalScore, type MedicalScoreInput } from './medical-score.ts';
export { polandResources, type PolandResources } from './poland.ts';
export {
  campingWaterVolume,
  helpWithinMinutes,
  powerRequired,
  wasteRequired,
  waterPoints,
  waterVolume,
  type Waste,
} from './provisions.ts';
export {
  purpleGuideResources,
  type BeyondPublishedTable,
  type PurpleGuideResources,
} from './purple-guide.ts';
export { assessRisk, type RiskAssessment, type RiskBand } from './risk-band.ts';
export {
  passportCapacity,
  regionalNormCapacity,
  safeCapacity,
  wheelchairPlaces,
  type CapacityFactor,
  type NoCapacityKnown,
  type SafeCapacity,
} from './safe-capacity.ts';
export {
  cite,
  generalKnowledge,
  productDefault,
  type Source,
  type SourceId,
  type VerificationMark,
} from './source.ts';
export { standCapacity, type FireResistance, type StandRoute } from './stand-capacity.ts';
export {
  crowdManagers,
  guardsRequired,
  policeHint,
  stewardsByDover,
  stewardsRequired,
  type StewardInput,
} from './stewards.ts';
export { toiletsRequired, type ToiletInput, type Toilets } from './toilets.ts';
export {
  areaCapacity,
  areaNeeded,
  holdingCapacity,
  netAreaSqm,
  zoneCapacity,
  type Zone,
  type ZoneKind,
} from './zones.ts';

export {
  assessClassifier,
  type Assessment,
  type CalibrationRow,
  type LabelAssessment,
} from './assess-classifier.ts';
export { classifyText, type RankedLabel, type TextClassifier } from './classifier.ts';
export { packClassifier, unpackClassifier, type PackedClassifier } from './pack-classifier.ts';
export { seededRandom } from './seeded-random.ts';
export { trainClassifier, type LabelledText, type TrainingOptions } from './train-classifier.ts';

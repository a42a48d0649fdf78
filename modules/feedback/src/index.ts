export { importExamples, type LabelledLine } from './classification/examples.ts';
export { trainModels } from './classification/models.ts';
export { playFeedback, type DemoFeedbackParts } from './demonstration/play-feedback.ts';
export type { FeedbackDeps, FeedbackPeople } from './feedback-deps.ts';
export { createFeedbackModule } from './feedback-module.ts';
export { replyAddressOf } from './mail-in/letter-address.ts';

export { playFeedback, type DemoFeedbackParts } from './demonstration/play-feedback.ts';
export type { FeedbackDeps, FeedbackPeople } from './feedback-deps.ts';
export { createFeedbackModule } from './feedback-module.ts';

export type { FeedbackDeps, FeedbackPeople } from './feedback-deps.ts';
export { createFeedbackModule } from './feedback-module.ts';

export * from './common.ts';
export * from './problem-catalogue.ts';
export * from './problems.ts';
export * from './route.ts';
export { routes } from './routes/index.ts';
export * from './venues.ts';
export * from './journal.ts';
export * from './notifications.ts';

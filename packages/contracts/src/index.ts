export * from './common.ts';
export * from './problem-catalogue.ts';
export * from './problems.ts';
export * from './route.ts';
export { routes } from './routes/index.ts';

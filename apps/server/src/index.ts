export { compose, type Composition, type CompositionInput } from './compose.ts';
export { runServer, type RunningServer, type RunServerInput } from './run-server.ts';

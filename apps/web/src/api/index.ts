export { ApiProblem, asProblem, type FieldProblem } from './api-problem.ts';
export { api, onVersion, unwrap } from './client.ts';
export { getJson } from './get-json.ts';
export { sendCommand, type CommandOptions } from './send-command.ts';
export { uploadFile, type UploadOptions, type UploadProgress } from './upload-file.ts';
export { useCommand, type CommandAttempt } from './use-command.ts';
export { useLiveUpdates } from './use-live-updates.ts';

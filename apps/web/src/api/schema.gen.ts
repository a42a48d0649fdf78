/** Written by scripts/generate-api.ts from the OpenAPI document. */
export interface paths {}

export type { DocumentKind } from './recognition/document-kinds.ts';
export { recogniseDocument, type RecognisedDocument } from './recognition/recognise-document.ts';
export type { ClamdAddress } from './inspection/clamd-client.ts';
export { inspectFile, type InspectionOptions } from './inspection/inspect-file.ts';
export { explainRejection, quarantineMessages, rejectionMessages } from './inspection/messages.ts';
export type {
  FileFacts,
  FileKind,
  Quarantine,
  Rejection,
  RejectionCode,
  Verdict,
} from './inspection/verdict.ts';
export {
  createPdfRenderer,
  type PdfAttachment,
  type PdfRenderer,
  type RenderRequest,
} from './rendering/pdf-renderer.ts';
export { qrSvg } from './rendering/qr-svg.ts';
export { templateNames, type TemplateData, type TemplateName } from './rendering/template-data.ts';
export type * from './rendering/template-data.ts';
export {
  createCertificateAuthority,
  issueSigningCertificate,
  type CertificateSubject,
  type CertificateValidity,
} from './signing/certificate-authority.ts';
export type { ChainVerdict, Trust } from './signing/certificate-trust.ts';
export { signPdf, type SigningDetails } from './signing/sign-pdf.ts';
export { createPemSigner, type CertifiedKeyPem, type Signer } from './signing/signer.ts';
export { stampOf } from './signing/stamp.ts';
export {
  verifyPdf,
  type PdfVerdict,
  type VerifiedPdf,
  type VerifiedSignature,
} from './signing/verify-pdf.ts';
export { verifyPdfFile } from './signing/verify-pdf-file.ts';
export type { CaseAccess, DocumentsDeps } from './documents-deps.ts';
export { createDocumentsModule, type DocumentsModule } from './documents-module.ts';
export { documentChangedType } from './events.ts';
export { newFileKey } from './db/file-key.ts';
export { attachDemoDocument, type DemoDocument } from './use-cases/attach-demo-document.ts';

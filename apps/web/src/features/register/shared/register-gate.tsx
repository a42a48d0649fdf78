import type { ReactElement, ReactNode } from 'react';
import { OfficerGate } from '../../officer/shared/officer-gate.tsx';

/** The register and its cards: for those who work on requests; who may see figures only is told so. */
export function RegisterGate({ children }: { readonly children: ReactNode }): ReactElement {
  return <OfficerGate permission="request.read">{children}</OfficerGate>;
}

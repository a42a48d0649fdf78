import { create } from 'zustand';

interface QueueContextState {
  /** The address of the queue the person came from. */
  readonly search: string;
  readonly caseId: string | undefined;
  readonly remember: (context: { readonly search?: string; readonly caseId?: string }) => void;
}

/** Where in the queue the person works; a case page finds its neighbours by it, the queue its cursor. */
export const useQueueContext = create<QueueContextState>()((set) => ({
  search: '',
  caseId: undefined,
  remember: (context) => set(context),
}));

import { create } from 'zustand';

interface RegisterContextState {
  /** The address of the register the person came from. */
  readonly search: string;
  readonly requestId: string | undefined;
  readonly remember: (context: { readonly search?: string; readonly requestId?: string }) => void;
}

/** Where in the register the person works: a card leads back to the same list, the list to the same row. */
export const useRegisterContext = create<RegisterContextState>()((set) => ({
  search: '',
  requestId: undefined,
  remember: (context) => set(context),
}));

import { create } from 'zustand';

export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly title: string; readonly onPress: () => void } | undefined;
  readonly tone: 'ok' | 'bad';
}

interface ToastState {
  readonly wasUsed: boolean;
  readonly toasts: readonly ToastMessage[];
  readonly add: (toast: Omit<ToastMessage, 'id'>) => void;
  readonly close: (id: number) => void;
}

let lastId = 0;

export const useToastQueue = create<ToastState>()((set) => ({
  wasUsed: false,
  toasts: [],
  add: (toast) =>
    set(({ toasts }) => ({ wasUsed: true, toasts: [...toasts.slice(-2), { ...toast, id: ++lastId }] })),
  close: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));

/** Says briefly what was done, with a way back if there is one. Never for what must be read: use a callout. */
export const showToast = (
  text: string,
  options: { readonly action?: ToastMessage['action']; readonly tone?: ToastMessage['tone'] } = {},
): void => useToastQueue.getState().add({ text, action: options.action, tone: options.tone ?? 'ok' });

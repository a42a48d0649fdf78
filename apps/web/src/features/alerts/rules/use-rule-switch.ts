import { useQueryClient } from '@tanstack/react-query';
import { api, onVersion, unwrap, useCommand } from '../../../api/index.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { showToast } from '../../../ui/toast-store.ts';

const m = messages({
  on: { ru: '«{name}» включено', en: '“{name}” is on' },
  off: { ru: '«{name}» выключено', en: '“{name}” is off' },
  undo: { ru: 'Вернуть', en: 'Undo' },
});

interface Switching {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly state: 'on' | 'off';
  readonly isUndo?: boolean;
}

/** Turns a rule on or off; a slip is undone by one press. */
export function useRuleSwitch() {
  const t = useT();
  const client = useQueryClient();
  const command = useCommand(
    ({ id, version, state }: Switching, { header }) =>
      unwrap(
        api.POST('/v1/alert-rules/{id}/state', {
          params: { path: { id }, header: { ...header, ...onVersion(version) } },
          body: { state },
        }),
      ),
    {
      onSuccess: async ({ version }, { id, name, state, isUndo }) => {
        const undone = state === 'on' ? 'off' : 'on';
        showToast(t(m[state], { name }), {
          ...(isUndo !== true && {
            action: {
              title: t(m.undo),
              onPress: () => command.mutate({ id, version, name, state: undone, isUndo: true }),
            },
          }),
        });
        await client.invalidateQueries({ queryKey: ['alerts', 'rules'] });
      },
      onProblem: () => client.invalidateQueries({ queryKey: ['alerts', 'rules'] }),
    },
  );
  return command;
}

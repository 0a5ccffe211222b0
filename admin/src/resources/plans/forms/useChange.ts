import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';

/** A small change to the plan, after which the whole annex is read again. A stale one says so and shows what is there now. */
export function useChange<T = unknown>({ onSuccess }: { onSuccess?: (result: T) => void } = {}) {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  return useApiMutation<T>({
    invalidates: [['plans']],
    onSuccess: (result) => onSuccess?.(result),
    onError: (error) => {
      if (error.status !== 412) return false;
      void client.invalidateQueries({ queryKey: ['plans'] });
      notify(t('dialogs.conflictTitle'), { type: 'warning' });
      return true;
    },
  });
}

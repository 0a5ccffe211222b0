import { useNotify } from 'react-admin';
import { useApiMutation, type MutationExtras } from '../../../components/useApi';
import type { Task } from '../taskTypes';
import type { TaskQuery } from './useTask';

/**
 * A change of the task of the page. Its answer is the task as it is now. When somebody else was first (412, or 409 by state),
 * the page shows their version beneath; a change of fields is compared with theirs, a verb waits to be pressed again with
 * whatever was typed in its dialog.
 */
export function useTaskChange(query: TaskQuery, onDone: (task: Task) => void, compare?: MutationExtras<Task>['compare']) {
  const notify = useNotify();
  const reload = () => void query.reload().catch(() => undefined);
  return useApiMutation<Task>({
    compare,
    onSuccess: (task) => {
      query.put(task);
      query.refreshLists();
      onDone(task);
    },
    onStale: reload,
    onError: (error) => {
      if (error.code !== 'transitionRefused') return false;
      reload();
      notify(error.message, { type: 'warning', multiLine: true });
      return true;
    },
  });
}

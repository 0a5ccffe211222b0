import { useNotify } from 'react-admin';
import { useApiMutation } from '../../../components/useApi';
import type { Task } from '../taskTypes';
import type { TaskQuery } from './useTask';

/**
 * A verb on the task of the page. Its answer is the task as it is now. When somebody else was first (412, or 409 by state),
 * the page shows their version beneath and says so; whatever was typed in a dialog stays in it.
 */
export function useTaskChange(query: TaskQuery, onDone: (task: Task) => void) {
  const notify = useNotify();
  return useApiMutation<Task>({
    onSuccess: (task) => {
      query.put(task);
      query.refreshLists();
      onDone(task);
    },
    onError: (error) => {
      if (error.status !== 412 && error.code !== 'transitionRefused') return false;
      void query.reload().catch(() => undefined);
      notify(error.message, { type: 'warning', multiLine: true });
      return true;
    },
  });
}

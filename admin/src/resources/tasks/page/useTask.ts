import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApiQuery } from '../../../components/useApi';
import { request } from '../../../providers/httpClient';
import type { Task } from '../taskTypes';

/** The task of the page, and the two ways its copy here is brought up to date: with an answer at hand, or by asking. */
export function useTask(id: string) {
  const client = useQueryClient();
  const path = `/tasks/${id}`;
  const query = useApiQuery<Task>(['tasks', id], path);
  const put = useCallback(
    (task: Task) => {
      client.setQueryData(['tasks', id, path, null], task);
    },
    [client, id, path],
  );
  /** Only this task: the forms on the page must not wait for every list to refresh. */
  const reload = useCallback(async () => {
    await client.cancelQueries({ queryKey: ['tasks', id, path, null] });
    const task = await request<Task>(path);
    put(task);
    return task;
  }, [client, id, path, put]);
  /** Lists and counts elsewhere are out of date after a change of state. */
  const refreshLists = useCallback(() => {
    for (const name of ['tasks', 'dashboard', 'reviews', 'plans']) void client.invalidateQueries({ queryKey: [name], refetchType: 'none' });
  }, [client]);
  return { ...query, put, reload, refreshLists };
}

export type TaskQuery = ReturnType<typeof useTask>;

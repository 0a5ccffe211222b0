import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApiMutation } from '../../../components/useApi';
import type { Job, Members, Plan } from '../planTypes';

interface Wish {
  activityIds?: string[];
  members: Members;
  /** What the person saw and agreed to; another number is refused and shown again. */
  expectedNewTasks: number;
}

/** Starts the issue. When the plan or the numbers moved since the preview, nothing is issued and `onChanged` is told. */
export function useIssue(plan: Plan, onChanged: () => void) {
  const client = useQueryClient();
  const [job, setJob] = useState<Job | null>(null);
  const mutation = useApiMutation<Job>({
    onSuccess: setJob,
    onError: (error) => {
      if (error.code !== 'issueChanged' && error.status !== 412) return false;
      void client.invalidateQueries({ queryKey: ['plans', plan.id, 'annex'] });
      onChanged();
      return true;
    },
  });
  return {
    job,
    isPending: mutation.isPending,
    start: (wish: Wish) => mutation.mutate({ path: `/plans/${plan.id}/issue`, body: wish, version: plan.version }),
    reset: () => setJob(null),
  };
}

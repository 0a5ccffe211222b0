import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Page } from '../../../providers/apiTypes';
import { request } from '../../../providers/httpClient';
import type { ApiError } from '../../../providers/problem';
import type { IssuePreview, Members, PreviewTask } from '../planTypes';

interface Selection {
  /** Undefined: every active activity. */
  activityIds?: string[];
  members: Members;
}

/** What an issue would create. Asked by POST because a selection does not fit an address; it creates nothing (RULES.md T1). */
export function usePreview(planId: string | undefined, selection: Selection, isEnabled = true): UseQueryResult<IssuePreview, ApiError> {
  return useQuery<IssuePreview, ApiError>({
    queryKey: ['plans', planId, 'issue-preview', selection],
    queryFn: ({ signal }) => request<IssuePreview>(`/plans/${planId}/issue-preview`, { method: 'POST', body: selection, signal }),
    enabled: isEnabled && planId !== undefined,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

export function usePreviewTasks(planId: string, activityId: string, members: Members, page: number, perPage: number): UseQueryResult<Page<PreviewTask>, ApiError> {
  return useQuery<Page<PreviewTask>, ApiError>({
    queryKey: ['plans', planId, 'issue-preview', 'tasks', activityId, members, page],
    queryFn: ({ signal }) =>
      request<Page<PreviewTask>>(`/plans/${planId}/issue-preview/tasks`, { method: 'POST', body: { activityId, members, page, perPage }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}

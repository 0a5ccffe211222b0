import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApiQuery } from '../../../components/useApi';
import { request } from '../../../providers/httpClient';
import { outdateFigures } from './afterFigures';
import type { Report } from './entryTypes';

/** The report of the page, and the two ways its copy here is brought up to date: with an answer at hand, or by asking. */
export function useReport(id: string) {
  const client = useQueryClient();
  const path = `/measurement-reports/${id}`;
  const query = useApiQuery<Report>(['measurement-reports', id], path);
  const put = useCallback((report: Report) => void client.setQueryData(['measurement-reports', id, path, null], report), [client, id, path]);
  /** Lists, counts and results elsewhere are out of date after any change, a saved draft too: lists say how far it is. */
  const refreshLists = useCallback(() => outdateFigures(client), [client]);
  const reload = useCallback(async () => {
    await client.cancelQueries({ queryKey: ['measurement-reports', id, path, null] });
    const report = await request<Report>(path);
    // Whoever made it another report than the one here has changed what the lists count.
    refreshLists();
    put(report);
    return report;
  }, [client, id, path, put, refreshLists]);
  return { ...query, put, reload, refreshLists };
}

export type ReportQuery = ReturnType<typeof useReport>;

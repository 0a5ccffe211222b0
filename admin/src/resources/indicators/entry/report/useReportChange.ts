import { useNotify } from 'react-admin';
import { useApiMutation } from '../../../../components/useApi';
import type { Report } from '../entryTypes';
import type { ReportQuery } from '../useReport';

/** A verb on the report. Its answer is the report as it is now; when somebody else was first, theirs is shown and the verb waits to be pressed again (RULES.md X4). */
export function useReportChange(query: ReportQuery, onDone: (report: Report) => void) {
  const notify = useNotify();
  const reload = () => void query.reload().catch(() => undefined);
  return useApiMutation<Report>({
    onSuccess: (report) => {
      query.refreshLists();
      query.put(report);
      onDone(report);
    },
    onStale: reload,
    onError: (error) => {
      if (error.status !== 409) return false;
      reload();
      notify(error.message, { type: 'warning', multiLine: true });
      return true;
    },
  });
}

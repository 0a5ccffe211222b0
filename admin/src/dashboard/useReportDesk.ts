import { useApiQuery } from '../components/useApi';
import type { Schemas } from '../providers/schemas';
import { useCan } from '../providers/session';

export type ReportDesk = Schemas['ReportDeskView'];

/** Reports of figures on the reader's own desk; nothing is asked for those who neither enter nor verify. */
export function useReportDesk(): ReportDesk | undefined {
  const [enters, reviews] = [useCan('indicators.enter'), useCan('indicators.review')];
  return useApiQuery<ReportDesk>(['measurement-reports', 'desk'], '/measurement-reports/desk', undefined, { enabled: enters || reviews }).data;
}

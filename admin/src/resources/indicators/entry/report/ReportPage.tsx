import { useParams } from 'react-router';
import { ErrorState } from '../../../../components/ErrorState';
import { SkeletonPage } from '../../../../components/Skeletons';
import { useReport } from '../useReport';
import { ReportBody } from './ReportBody';

/** The figures of one unit for one period: filled in by the unit, verified by the office (RULES.md I12). */
export function ReportPage() {
  const { id = '' } = useParams();
  return <LoadedReport key={id} id={id} />;
}

function LoadedReport({ id }: { id: string }) {
  const query = useReport(id);
  const { data: report, error, isPending } = query;
  if (isPending) return <SkeletonPage />;
  if (!report) return <ErrorState error={error} onRetry={() => void query.refetch()} />;
  return <ReportBody report={report} query={query} />;
}

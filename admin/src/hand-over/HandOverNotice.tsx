import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useApiQuery } from '../components/useApi';
import { useT } from '../i18n/useT';
import { useCan } from '../providers/session';
import type { HandOverCount } from './handOverTypes';

interface Of {
  readonly planId?: string;
  readonly unitId?: string;
}

/** How much open work of units that are gone waits for the reader's decision; undefined for who decides nothing. */
export function useHandOverCount(of: Of = {}): HandOverCount | undefined {
  const decides = useCan('tasks.review');
  return useApiQuery<HandOverCount>(['hand-overs', 'count'], '/hand-overs/count', { ...of }, { enabled: decides }).data;
}

export const handOverAddress = (of: Of = {}): string => `/hand-overs?${new URLSearchParams({ ...of }).toString()}`;

/** Says on the page of a plan or a unit that open work waits to be handed over; nothing where there is none. */
export function HandOverNotice(of: Of) {
  const t = useT();
  const waiting = useHandOverCount(of);
  if (!waiting?.count) return null;
  return (
    <Alert className="no-print" severity="warning" sx={{ mb: 2 }} action={<Button color="inherit" size="small" component={Link} to={handOverAddress(of)}>{t('handOver.open')}</Button>}>
      {t('handOver.notice', { count: waiting.count })}
    </Alert>
  );
}

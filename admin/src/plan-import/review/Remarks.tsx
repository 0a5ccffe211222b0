import { fillMessage, REMARK_WORDS } from '#contracts';
import Alert from '@mui/material/Alert';
import { useLocaleState } from 'react-admin';
import type { Locale } from '../../providers/problem';
import type { PlanImport } from '../importTypes';
import { placeIn } from '../placeWords';

/** What a person should know about how the file was read. */
export function Remarks({ remarks }: { remarks: PlanImport['remarks'] }) {
  const [locale] = useLocaleState();
  if (remarks.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {remarks.map(({ code, detail, place }, index) => <div key={index}>{fillMessage(REMARK_WORDS[code][locale as Locale], { detail })}{place && place !== detail ? ` (${placeIn(place, locale)})` : ''}</div>)}
    </Alert>
  );
}

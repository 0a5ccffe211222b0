import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { formatCount, formatPercent } from './numbers';

interface RateProps {
  numerator: number;
  denominator: number;
  digits?: number;
  /** Where the numerator and the denominator lead: to the tasks they count. */
  to?: string;
  ofTo?: string;
  /** Names the two links for those who hear them. */
  label?: string;
}

/** A percentage never stands without its denominator (RULES.md T9): "12/40 · 30 %". */
export function Rate({ numerator, denominator, digits = 2, to, ofTo, label }: RateProps) {
  const t = useT();
  const percent = formatPercent(numerator, denominator, digits);
  if (percent === null) return <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{t('common.rateNone')}</Box>;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Part count={numerator} to={to} label={label} />/<Part count={denominator} to={ofTo} label={label} />
      {t('common.ratePercent', { percent })}
    </Box>
  );
}

function Part({ count, to, label }: { count: number; to?: string; label?: string }) {
  if (!to) return <>{formatCount(count)}</>;
  return (
    <Box component={Link} to={to} aria-label={label ? `${formatCount(count)}, ${label}` : undefined} sx={{ color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}>
      {formatCount(count)}
    </Box>
  );
}

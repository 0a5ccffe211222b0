import Box from '@mui/material/Box';
import { useT } from '../i18n/useT';
import { formatCount, formatPercent } from './numbers';

interface RateProps {
  numerator: number;
  denominator: number;
  digits?: number;
}

/** A percentage never stands without its denominator (RULES.md T9): "12/40 · 30 %". */
export function Rate({ numerator, denominator, digits = 2 }: RateProps) {
  const t = useT();
  const percent = formatPercent(numerator, denominator, digits);
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {percent === null
        ? t('common.rateNone')
        : t('common.rate', { numerator: formatCount(numerator), denominator: formatCount(denominator), percent })}
    </Box>
  );
}

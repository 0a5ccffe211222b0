import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useT } from '../../../i18n/useT';
import { useIsPrinting } from '../../../theme/useIsPrinting';

/** How many rows of a long list a phone draws at once without a pause one feels. */
const AT_ONCE = 200;

export interface FirstRows<Row> {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly showMore: () => void;
}

/** The first rows of a list that may have thousands, and more on request; on paper all of them. */
export function useFirstRows<Row>(all: readonly Row[]): FirstRows<Row> {
  const [count, setCount] = useState(AT_ONCE);
  const isPrinting = useIsPrinting();
  const rows = isPrinting || all.length <= count ? all : all.slice(0, count);
  return { rows, left: all.length - rows.length, showMore: () => setCount((shown) => shown + AT_ONCE) };
}

/** Says how many rows are not shown and shows the next ones; nothing where all are. */
export function MoreRows({ left, showMore }: Pick<FirstRows<unknown>, 'left' | 'showMore'>) {
  const t = useT();
  if (left === 0) return null;
  return (
    <Box sx={{ p: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', color: 'text.secondary', fontSize: '0.875rem' }}>
      <Button size="small" variant="outlined" onClick={showMore}>{t('indicators.ranking.showMore', { count: Math.min(left, AT_ONCE) })}</Button>
      {t('indicators.ranking.notShown', { count: left })}
    </Box>
  );
}

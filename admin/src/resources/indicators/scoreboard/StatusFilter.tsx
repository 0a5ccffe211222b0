import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { formatCount } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import type { StatusName } from '../indicatorTypes';
import { StatusGlyph } from '../parts/StatusGlyph';
import { STATUS_LOOKS } from '../parts/statuses';

interface StatusFilterProps {
  readonly counts: readonly { readonly status: StatusName; readonly count: number }[];
  readonly chosen: StatusName | null;
  readonly onChoose: (status: StatusName | null) => void;
}

/** How many lines stand how; a press leaves only these, a second one brings all back. */
export function StatusFilter({ counts, chosen, onChoose }: StatusFilterProps) {
  const t = useT();
  return (
    <Box role="group" aria-label={t('indicators.filter.show')} sx={{ display: 'grid', gap: 0.25, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(auto-fit, minmax(150px, 1fr))' }, p: 1 }}>
      {counts.map(({ status, count }) => (
        <ButtonBase
          key={status}
          aria-pressed={chosen === status}
          onClick={() => onChoose(chosen === status ? null : status)}
          sx={({ palette }) => ({
            display: 'block',
            textAlign: 'left',
            font: 'inherit',
            minHeight: 44,
            px: 1.25,
            py: 0.75,
            borderRadius: '6px',
            color: palette.tones[STATUS_LOOKS[status].tone].ink,
            backgroundColor: chosen === status ? palette.tones[STATUS_LOOKS[status].tone].soft : 'transparent',
            outline: chosen === status ? `1.5px solid ${palette.tones[STATUS_LOOKS[status].tone].ink}` : 0,
            outlineOffset: -1,
            '&:hover': { backgroundColor: palette.tones[STATUS_LOOKS[status].tone].soft },
            '&:focus-visible': { outline: `2px solid ${palette.focus}`, outlineOffset: 1 },
          })}
        >
          <Box component="span" sx={{ display: 'flex', gap: 0.75, alignItems: 'center', fontSize: '0.8125rem' }}>
            <StatusGlyph status={status} size={14} />
            {t(`indicators.statusShort.${status}`)}
          </Box>
          <Box component="span" sx={{ fontSize: '1.125rem', fontWeight: 600 }}>{formatCount(count)}</Box>
        </ButtonBase>
      ))}
    </Box>
  );
}

import Box from '@mui/material/Box';
import { useT } from '../../../i18n/useT';
import type { PlanState } from '../planTypes';

export function PlanStateChip({ state }: { state: PlanState }) {
  const t = useT();
  return (
    <Box
      component="span"
      sx={({ palette }) => ({
        display: 'inline-block',
        px: 1,
        py: '1px',
        borderRadius: '6px',
        fontSize: '0.8125rem',
        fontWeight: 500,
        whiteSpace: 'nowrap',
        border: `1px ${state === 'draft' ? 'dashed' : 'solid'} ${state === 'issued' ? palette.primary.main : palette.lineStrong}`,
        color: state === 'issued' ? palette.primary.main : palette.text.secondary,
      })}
    >
      {t(`plans.state.${state}`)}
    </Box>
  );
}

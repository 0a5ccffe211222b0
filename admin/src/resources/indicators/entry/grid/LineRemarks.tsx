import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlined';
import LinkIcon from '@mui/icons-material/Link';
import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { useT } from '../../../../i18n/useT';
import type { ReportLine } from '../entryTypes';

interface LineRemarksProps {
  readonly id: string;
  readonly said: readonly { readonly text: string; readonly isProblem: boolean }[];
  readonly serverError: string | undefined;
  readonly heldBy: ReportLine['heldBy'];
}

/** What is wrong with a line and what is doubtful: the first must be mended, the second explained. */
export function LineRemarks({ id, said, serverError, heldBy }: LineRemarksProps) {
  const t = useT();
  const all = [...(serverError ? [{ text: serverError, isProblem: true }] : []), ...said];
  if (all.length === 0 && !heldBy) return null;
  return (
    <Box component="ul" id={id} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      {heldBy ? (
        <Box component="li" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color: 'text.secondary' }}>
          <Box component={LinkIcon} aria-hidden="true" sx={{ fontSize: 18, mt: '1px' }} />
          <span>{t('indicatorEntry.grid.heldBy', { plan: heldBy.planTitle })} <Box component={Link} to={`/indicators/reports/${heldBy.reportId}`} sx={{ color: 'primary.main' }}>{t('indicatorEntry.grid.heldByOpen')}</Box></span>
        </Box>
      ) : null}
      {all.map(({ text, isProblem }) => (
        <Box component="li" key={text} sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color: isProblem ? 'tones.red.ink' : 'tones.amber.ink' }}>
          <Box component={isProblem ? ErrorOutline : HelpOutline} aria-hidden="true" sx={{ fontSize: 18, mt: '1px' }} />
          <span>{text}</span>
        </Box>
      ))}
    </Box>
  );
}

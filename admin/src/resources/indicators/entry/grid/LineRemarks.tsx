import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import { useT } from '../../../../i18n/useT';

interface LineRemarksProps {
  readonly id: string;
  readonly said: readonly { readonly text: string; readonly isProblem: boolean }[];
  readonly serverError: string | undefined;
  readonly heldBy: string | null;
}

/** What is wrong with a line and what is doubtful: the first must be mended, the second explained. */
export function LineRemarks({ id, said, serverError, heldBy }: LineRemarksProps) {
  const t = useT();
  const all = [...(serverError ? [{ text: serverError, isProblem: true }] : []), ...said];
  if (all.length === 0 && !heldBy) return null;
  return (
    <Box component="ul" id={id} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      {heldBy ? <Box component="li" sx={{ color: 'text.secondary' }}>{t('indicatorEntry.grid.heldBy', { plan: heldBy })}</Box> : null}
      {all.map(({ text, isProblem }) => (
        <Box component="li" key={text} sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color: isProblem ? 'tones.red.ink' : 'tones.amber.ink' }}>
          <Box component={isProblem ? ErrorOutline : HelpOutline} aria-hidden="true" sx={{ fontSize: 18, mt: '1px' }} />
          <span>{text}</span>
        </Box>
      ))}
    </Box>
  );
}

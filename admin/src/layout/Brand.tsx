import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { layout } from '../theme/tokens';

/** The mark: three lines of a register, the last one ticked. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" sx={{ flex: 'none', color: 'primary.main' }}>
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <Box component="g" sx={{ stroke: ({ palette }) => palette.primary.contrastText }} strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" fill="none">
        <path d="M7 10h18M7 16h12M7 22h6M18.5 22l2.6 2.6 4.9-5" />
      </Box>
    </Box>
  );
}

export function Brand() {
  const t = useT();
  return (
    <Box
      component={Link}
      to="/"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.25, height: layout.topBar, px: 1.25, mb: 1, flex: 'none', color: 'text.primary', textDecoration: 'none', fontWeight: 700, fontSize: '1.125rem', whiteSpace: 'nowrap' }}
    >
      <BrandMark />
      {t('common.product')}
    </Box>
  );
}

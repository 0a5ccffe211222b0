import Box from '@mui/material/Box';
import { useMe } from '../providers/session';
import { layout } from '../theme/tokens';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';

/** A thin line above the page: on a phone the product, on a wide screen the unit the person works for. */
export function TopBar() {
  const me = useMe();
  return (
    <Box
      component="header"
      className="no-print"
      sx={({ palette, zIndex }) => ({
        position: 'sticky',
        top: 0,
        zIndex: zIndex.appBar,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        height: layout.topBar,
        px: { xs: 1, md: 4 },
        backgroundColor: palette.background.paper,
        borderBottom: `1px solid ${palette.line}`,
      })}
    >
      <Box sx={{ display: { md: 'none' }, '& a': { mb: 0 } }}>
        <Brand />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, display: { xs: 'none', md: 'block' }, color: 'text.secondary', fontSize: '0.875rem', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {me?.unit.name}
      </Box>
      <Box sx={{ flex: { xs: 1, md: 'none' } }} />
      <AccountMenu />
    </Box>
  );
}

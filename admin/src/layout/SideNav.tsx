import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/session';
import { layout } from '../theme/tokens';
import { Brand } from './Brand';
import { NAV_ITEMS, isCurrent, type NavItem } from './navigation';

export function useVisibleItems(): readonly NavItem[] {
  const permissions = useMe()?.permissions ?? [];
  return NAV_ITEMS.filter((item) => permissions.includes(item.permission));
}

export function SideNav() {
  const t = useT();
  const items = useVisibleItems();
  const records = items.filter((item) => item.group === 'records');
  return (
    <Box
      component="nav"
      aria-label={t('shell.mainNav')}
      className="no-print"
      sx={({ palette }) => ({
        display: { xs: 'none', md: 'flex' },
        flexDirection: 'column',
        width: layout.navWidth,
        flex: 'none',
        position: 'sticky',
        top: 0,
        height: '100dvh',
        overflowY: 'auto',
        borderRight: `1px solid ${palette.line}`,
        backgroundColor: palette.background.paper,
        px: 1.25,
        pb: 2,
      })}
    >
      <Brand />
      <NavGroup items={items.filter((item) => item.group === 'work')} />
      {records.length ? (
        <Typography variant="caption" component="h2" sx={{ px: 1.25, pt: 2.5, pb: 0.5, color: 'text.secondary', fontWeight: 600 }}>
          {t('shell.records')}
        </Typography>
      ) : null}
      <NavGroup items={records} />
    </Box>
  );
}

export function NavGroup({ items, onChosen }: { items: readonly NavItem[]; onChosen?: () => void }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
      {items.map((item) => (
        <li key={item.to}>
          <NavLink item={item} onChosen={onChosen} />
        </li>
      ))}
    </Box>
  );
}

function NavLink({ item, onChosen }: { item: NavItem; onChosen?: () => void }) {
  const t = useT();
  const isHere = isCurrent(item.to, useLocation().pathname);
  const Icon = item.icon;
  return (
    <Box
      component={Link}
      to={item.to}
      onClick={onChosen}
      aria-current={isHere ? 'page' : undefined}
      sx={({ palette }) => ({
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        minHeight: 40,
        px: 1.25,
        borderRadius: '6px',
        textDecoration: 'none',
        color: isHere ? palette.primary.main : palette.text.primary,
        backgroundColor: isHere ? palette.accentSoft : 'transparent',
        fontWeight: isHere ? 600 : 500,
        fontSize: '0.9063rem',
        '&:hover': { backgroundColor: isHere ? palette.accentSoft : palette.background.default },
      })}
    >
      <Icon aria-hidden="true" sx={{ fontSize: 20, opacity: isHere ? 1 : 0.72 }} />
      {t(item.label)}
    </Box>
  );
}

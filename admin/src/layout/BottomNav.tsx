import MoreHoriz from '@mui/icons-material/MoreHoriz';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Drawer from '@mui/material/Drawer';
import { useState, type ElementType } from 'react';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n/useT';
import { layout } from '../theme/tokens';
import { isCurrent } from './navigation';
import { NavGroup, useVisibleItems } from './SideNav';

/** The phone's navigation: what the thumb needs every day, and everything else behind "Thêm". */
export function BottomNav() {
  const t = useT();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const items = useVisibleItems();
  const bar = items.filter((item) => item.isInBottomBar);
  // A person without daily work (the administrator) still gets direct places.
  const shown = bar.length ? bar : items.slice(0, 3);
  const rest = items.filter((item) => !shown.includes(item));
  return (
    <Box
      component="nav"
      aria-label={t('shell.mainNav')}
      className="no-print"
      sx={({ palette, zIndex }) => ({
        display: { xs: 'flex', md: 'none' },
        position: 'fixed',
        insetInline: 0,
        bottom: 0,
        zIndex: zIndex.appBar,
        backgroundColor: palette.background.paper,
        borderTop: `1px solid ${palette.line}`,
        paddingBottom: 'env(safe-area-inset-bottom)',
      })}
    >
      {shown.map((item) => (
        <BarButton key={item.to} icon={item.icon} label={t(item.shortLabel ?? item.label)} isHere={isCurrent(item.to, pathname)} to={item.to} />
      ))}
      {rest.length ? (
        <BarButton icon={MoreHoriz} label={t('shell.menu.more')} isHere={rest.some((item) => isCurrent(item.to, pathname))} onClick={() => setOpen(true)} />
      ) : null}
      <Drawer anchor="bottom" open={isOpen} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { borderRadius: '14px 14px 0 0', p: 1.5, pb: 'calc(12px + env(safe-area-inset-bottom))' } } }}>
        <NavGroup items={rest} onChosen={() => setOpen(false)} />
      </Drawer>
    </Box>
  );
}

function BarButton({ icon: Icon, label, isHere, to, onClick }: { icon: ElementType; label: string; isHere: boolean; to?: string; onClick?: () => void }) {
  const target = to ? { component: Link, to } : { onClick };
  return (
    <ButtonBase
      {...target}
      aria-current={isHere && to ? 'page' : undefined}
      sx={({ palette }) => ({
        flex: 1,
        minWidth: 0,
        height: layout.bottomBar,
        flexDirection: 'column',
        gap: '3px',
        fontFamily: 'inherit',
        fontSize: '0.8125rem',
        fontWeight: isHere ? 600 : 500,
        color: isHere ? palette.primary.main : palette.text.secondary,
        '&:focus-visible': { outline: `2px solid ${palette.focus}`, outlineOffset: -3 },
      })}
    >
      <Icon aria-hidden="true" sx={{ fontSize: 23 }} />
      <span>{label}</span>
    </ButtonBase>
  );
}

import Box from '@mui/material/Box';
import { Suspense, type ReactNode } from 'react';
import { Notification } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { Navigate, useLocation } from 'react-router';
import { ErrorState } from '../components/ErrorState';
import { SkeletonPage } from '../components/Skeletons';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/session';
import { layout } from '../theme/tokens';
import { BottomNav } from './BottomNav';
import { DemoBanner } from './DemoBanner';
import { OfflineNotice } from './OfflineNotice';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';
import { useScrollPlace } from './useScrollPlace';

const CONTENT_ID = 'main-content';

/** The frame of every page. A person with a temporary password gets no page but the one that changes it. */
export function AppLayout({ children }: { children: ReactNode }) {
  const me = useMe();
  const { pathname } = useLocation();
  useScrollPlace();
  if (me?.mustChangePassword) return <Navigate to="/change-password" replace />;
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh', backgroundColor: 'background.default' }}>
      <SkipLink />
      <SideNav />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar />
        <DemoBanner />
        <OfflineNotice />
        <Box
          component="main"
          id={CONTENT_ID}
          tabIndex={-1}
          sx={{
            flex: 1,
            width: '100%',
            maxWidth: layout.contentMax,
            px: { xs: 2, md: 4 },
            pt: { xs: 2.5, md: 3.5 },
            pb: { xs: `${layout.bottomBar + 28}px`, md: 6 },
            outline: 'none',
            '@media print': { p: 0, maxWidth: 'none' },
          }}
        >
          <ErrorBoundary key={pathname} fallbackRender={({ error, resetErrorBoundary }) => <ErrorState error={error} onRetry={resetErrorBoundary} />}>
            <Suspense fallback={<SkeletonPage />}>{children}</Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
      <BottomNav />
      <Notification anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} sx={{ bottom: { xs: layout.bottomBar + 12, md: 24 } }} />
    </Box>
  );
}

/** With a hash router a plain in-page anchor would be taken for a route, so the link moves the focus itself. */
function SkipLink() {
  const t = useT();
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById(CONTENT_ID)?.focus()}
      sx={({ palette, zIndex }) => ({
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: zIndex.tooltip,
        transform: 'translateY(-200%)',
        '&:focus': { transform: 'none' },
        px: 2,
        py: 1,
        border: 0,
        borderRadius: '6px',
        font: 'inherit',
        fontWeight: 600,
        color: palette.primary.contrastText,
        backgroundColor: palette.primary.main,
      })}
    >
      {t('shell.skip')}
    </Box>
  );
}

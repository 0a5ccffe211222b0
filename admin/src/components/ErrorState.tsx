import CloudOff from '@mui/icons-material/CloudOffOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import SearchOff from '@mui/icons-material/SearchOffOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { isApiError } from '../providers/problem';
import { EmptyState } from './EmptyState';

function HomeButton() {
  return (
    <Button component={Link} to="/" variant="outlined">
      {useT()('common.goHome')}
    </Button>
  );
}

/** For a page that the person may not open at all (RULES.md X2). */
export function NoRight() {
  const t = useT();
  return <EmptyState icon={Lock} title={t('common.noRightTitle')} help={t('common.noRightText')} action={<HomeButton />} />;
}

export function NotFound() {
  const t = useT();
  return <EmptyState icon={SearchOff} title={t('common.notFoundTitle')} help={t('common.pageNotFoundText')} action={<HomeButton />} />;
}

/** A failed load: what happened, what to do, and the reference an administrator can look up. Never a code or a stack. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  if (isApiError(error) && error.status === 403) return <NoRight />;
  if (isApiError(error) && error.status === 404) {
    return <EmptyState icon={SearchOff} title={t('common.notFoundTitle')} help={t('common.notFoundText')} action={<HomeButton />} />;
  }
  const isOffline = isApiError(error) && error.status === 0;
  return (
    <div role="alert">
      <EmptyState
        icon={isOffline ? CloudOff : ErrorOutline}
        title={t('common.errorTitle')}
        help={
          <>
            {isApiError(error) ? error.message : t('common.requestReferenceHelp')}
            {isApiError(error) && error.requestId ? (
              <span style={{ display: 'block', marginTop: 6 }}>
                {t('common.requestReference', { id: error.requestId })}. {t('common.requestReferenceHelp')}
              </span>
            ) : null}
          </>
        }
        action={
          onRetry ? (
            <Button variant="contained" onClick={onRetry}>
              {t('common.retry')}
            </Button>
          ) : undefined
        }
      />
    </div>
  );
}

import CloudOff from '@mui/icons-material/CloudOffOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import SearchOff from '@mui/icons-material/SearchOffOutlined';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { isApiError } from '../providers/problem';
import { EmptyState } from './EmptyState';

/** Whether a page shows nothing else: a part of a page that failed stands under the heading of the page. */
function useIsAlone() {
  const place = useRef<HTMLDivElement>(null);
  const [isAlone, setAlone] = useState(false);
  useEffect(() => {
    const headings = [...document.querySelectorAll('h1')];
    setAlone(headings.every((heading) => place.current?.contains(heading) === true));
  }, []);
  return { place, isAlone };
}

/** What went wrong, as the heading and the name of the page where there is no other. */
function Trouble(props: Omit<ComponentProps<typeof EmptyState>, 'isPage'> & { role?: 'alert' }) {
  const { role, ...state } = props;
  const product = useT()('common.product');
  const { place, isAlone } = useIsAlone();
  useEffect(() => {
    if (isAlone) document.title = `${state.title} · ${product}`;
  }, [isAlone, state.title, product]);
  return <div ref={place} role={role}><EmptyState {...state} isPage={isAlone} /></div>;
}

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
  return <Trouble icon={Lock} title={t('common.noRightTitle')} help={t('common.noRightText')} action={<HomeButton />} />;
}

export function NotFound() {
  const t = useT();
  return <Trouble icon={SearchOff} title={t('common.notFoundTitle')} help={t('common.pageNotFoundText')} action={<HomeButton />} />;
}

/** A failed load: what happened, what to do, and the reference an administrator can look up. Never a code or a stack. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  if (isApiError(error) && error.status === 403) return <NoRight />;
  // Nothing is sent with a page that is read: what cannot be read is its address.
  if (isApiError(error) && (error.status === 404 || error.code === 'malformedBody')) {
    return <Trouble icon={SearchOff} title={t('common.notFoundTitle')} help={t('common.notFoundText')} action={<HomeButton />} />;
  }
  const isOffline = isApiError(error) && error.status === 0;
  return (
    <Trouble
      role="alert"
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
  );
}

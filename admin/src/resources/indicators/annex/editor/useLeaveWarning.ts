import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useT } from '../../../../i18n/useT';

/** Asks before typed rows are lost: on another page of the application, and on closing the window. */
export function useLeaveWarning(isDirty: () => boolean): void {
  const t = useT();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty() && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(t('common.unsaved'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, t]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}

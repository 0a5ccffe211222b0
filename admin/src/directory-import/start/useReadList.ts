import { useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import type { Source } from '../../plan-import/start/sendSource';
import { isApiError, type ApiError } from '../../providers/problem';
import type { ListKind, ListPreview } from '../listTypes';
import { sendList } from './sendList';

/** Reads a list; what it was refused for stays at the place where it was given. */
export function useReadList(kind: ListKind, onRead: (preview: ListPreview) => void) {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (source: Source, rootUnitId: string | null, as: string) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setRefusal(null);
    setName(as);
    try {
      onRead(await sendList(kind, source, rootUnitId, controller.signal));
    } catch (error) {
      if (controller.signal.aborted) return;
      if (isApiError(error) && error.status === 401) await logoutIfAccessDenied(error);
      setRefusal(isApiError(error) ? error : null);
    } finally {
      running.current = null;
      setName(null);
    }
  };
  return { send, name, refusal, clearRefusal: () => setRefusal(null), cancel: () => running.current?.abort() };
}

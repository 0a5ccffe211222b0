import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { useNavigate } from 'react-router';
import { newIdempotencyKey } from '../../providers/httpClient';
import { isApiError, type ApiError } from '../../providers/problem';
import { putImport } from '../review/useImport';
import { sendSource, type Source } from './sendSource';

interface Progress {
  readonly name: string;
  /** Of the upload; the reading on the server follows at 100. */
  readonly percent: number;
}

/** Sends a document and goes to what was read of it; what it was refused for stays at the place where it was given. */
export function useTakeIn(ownerUnitId: string | null, planId: string | null) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (source: Source, name: string) => {
    if (ownerUnitId === null || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setRefusal(null);
    setProgress({ name, percent: 0 });
    try {
      const onProgress = (percent: number) => setProgress({ name, percent });
      const taken = await sendSource({ source, ownerUnitId, planId, idempotencyKey: newIdempotencyKey(), onProgress, signal: controller.signal });
      putImport(client, taken);
      void client.invalidateQueries({ queryKey: ['plan-imports', 'list'] });
      navigate(`/plan-imports/${taken.id}`);
    } catch (error) {
      if (controller.signal.aborted) return;
      if (isApiError(error) && error.status === 401) await logoutIfAccessDenied(error);
      setRefusal(isApiError(error) ? error : null);
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return { send, progress, refusal, clearRefusal: () => setRefusal(null), cancel: () => running.current?.abort() };
}

export type TakeIn = ReturnType<typeof useTakeIn>;

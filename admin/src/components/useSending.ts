import { useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { isApiError, type ApiError } from '../providers/problem';

interface Progress {
  readonly name: string;
  /** Of the upload; what the server does with it follows at 100. */
  readonly percent: number;
}

/** What the server answered, or what was wrong before anything was sent. */
type Refusal = Pick<ApiError, 'message'> & Partial<Pick<ApiError, 'code' | 'params'>>;

type Work = (signal: AbortSignal, onProgress: (percent: number) => void) => Promise<void>;

/** One thing on its way to the server at a time, which can be called back; what it was refused for stays at the place where it was given. */
export function useSending() {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = async (name: string, work: Work) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setRefusal(null);
    setProgress({ name, percent: 0 });
    try {
      await work(controller.signal, (percent) => setProgress({ name, percent }));
    } catch (error) {
      if (controller.signal.aborted) return;
      if (isApiError(error) && error.status === 401) await logoutIfAccessDenied(error);
      setRefusal(isApiError(error) ? error : null);
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return { begin, progress, refusal, refuse: (message: string) => setRefusal({ message }), cancel: () => running.current?.abort() };
}

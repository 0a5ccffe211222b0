import { useCallback, useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../providers/httpClient';
import { isApiError } from '../../providers/problem';
import { useT } from '../../i18n/useT';
import { refusalOf } from './fileChecks';
import { guessDocument } from './guessDocument';
import { uploadFile } from './uploadFile';

export interface QueuedUpload {
  key: string;
  file: File;
  state: 'queued' | 'sending' | 'failed';
  percent: number;
  error: string | null;
  /** False when the file itself cannot be taken: trying again would not help. */
  isRetryable: boolean;
}

const CONNECTION_ERRORS = new Set([0, 408, 429, 500, 502, 503, 504]);
const TRANSFER_ERRORS = new Set(['uploadCut', 'digestMismatch']);

/** Worth another try: the way failed, not the file. */
function isTransferFault(error: unknown): boolean {
  return isApiError(error) && (CONNECTION_ERRORS.has(error.status) || TRANSFER_ERRORS.has(error.code));
}

/** The files on their way to one task or report, sent one after the other so that a thin line finishes at least the first. */
export function useUploads(ownerPath: string, maxMegabytes: number, onUploaded: (name: string) => Promise<unknown>) {
  const t = useT();
  const [queue, setQueue] = useState<readonly QueuedUpload[]>([]);
  const running = useRef<{ key: string; controller: AbortController } | null>(null);
  const uploaded = useRef(onUploaded);
  uploaded.current = onUploaded;

  const change = useCallback((key: string, part: Partial<QueuedUpload>) => setQueue((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one))), []);
  const drop = useCallback((key: string) => setQueue((all) => all.filter((one) => one.key !== key)), []);

  const send = useCallback(
    async (one: QueuedUpload) => {
      const controller = new AbortController();
      running.current = { key: one.key, controller };
      change(one.key, { state: 'sending', percent: 0, error: null });
      try {
        const onProgress = (percent: number) => change(one.key, { percent });
        await uploadFile({ ownerPath, file: one.file, document: guessDocument(one.file.name), idempotencyKey: one.key, onProgress, signal: controller.signal });
        await uploaded.current(one.file.name);
        drop(one.key);
      } catch (error) {
        if (controller.signal.aborted) drop(one.key);
        else change(one.key, { state: 'failed', error: error instanceof Error ? error.message : null, isRetryable: isTransferFault(error) });
      } finally {
        running.current = null;
        setQueue((all) => [...all]);
      }
    },
    [ownerPath, change, drop],
  );

  useEffect(() => {
    const next = queue.find(({ state }) => state === 'queued');
    if (next && !running.current) void send(next);
  }, [queue, send]);

  useEffect(() => {
    const resume = () => setQueue((all) => all.map((one) => (one.state === 'failed' && one.isRetryable ? { ...one, state: 'queued', error: null } : one)));
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, []);

  useEffect(() => () => running.current?.controller.abort(), []);

  useEffect(() => {
    const isBusy = queue.some(({ state }) => state !== 'failed');
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [queue]);

  const add = (files: Iterable<File>) => {
    const added = [...files].map((file): QueuedUpload => {
      const refusal = refusalOf(file, maxMegabytes);
      const error = refusal ? t(refusal.key, refusal.params) : null;
      return { key: newIdempotencyKey(), file, state: refusal ? 'failed' : 'queued', percent: 0, error, isRetryable: false };
    });
    setQueue((all) => [...all, ...added]);
  };
  const cancel = (key: string) => (running.current?.key === key ? running.current.controller.abort() : drop(key));
  const retry = (key: string) => change(key, { state: 'queued', error: null });
  return { queue, add, cancel, retry };
}

export type Uploads = ReturnType<typeof useUploads>;

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useSending } from '../../components/useSending';
import { useT } from '../../i18n/useT';
import { newIdempotencyKey } from '../../providers/httpClient';
import { putImport } from '../review/useImport';
import { namingFile } from './namingFile';
import { sendSource, type Source } from './sendSource';

/** Sends a document and goes to what was read of it. */
export function useTakeIn(ownerUnitId: string | null, planId: string | null) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const t = useT();
  const { begin, ...sending } = useSending();

  const send = async (source: Source, name: string) => {
    if (ownerUnitId === null) return sending.refuse(t('planImport.start.ownerMissing'));
    await begin(name, async (signal, onProgress) => {
      const taken = await sendSource({ source, ownerUnitId, planId, idempotencyKey: newIdempotencyKey(), onProgress, signal }).catch(namingFile(source));
      putImport(client, taken);
      void client.invalidateQueries({ queryKey: ['plan-imports', 'list'] });
      navigate(`/plan-imports/${taken.id}`);
    });
  };
  return { send, ...sending };
}

export type TakeIn = ReturnType<typeof useTakeIn>;

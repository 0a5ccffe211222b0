import { useSending } from '../../components/useSending';
import { namingFile } from '../../plan-import/start/namingFile';
import type { Source } from '../../plan-import/start/sendSource';
import type { ListKind, ListPreview } from '../listTypes';
import { sendList } from './sendList';

/** Reads a list, and hands on what was read of it. */
export function useReadList(kind: ListKind, onRead: (preview: ListPreview) => void) {
  const { begin, ...sending } = useSending();
  const send = (source: Source, rootUnitId: string | null, name: string) => begin(name, async (signal) => onRead(await sendList(kind, source, rootUnitId, signal).catch(namingFile(source))));
  return { send, ...sending };
}

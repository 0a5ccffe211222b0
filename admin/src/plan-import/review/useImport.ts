import type { QueryClient } from '@tanstack/react-query';
import { useApiQuery } from '../../components/useApi';
import type { PlanImport } from '../importTypes';

const keyOf = (id: string | undefined) => ['plan-imports', id] as const;
const pathOf = (id: string) => `/plan-imports/${id}`;

/** The whole import as it is read and corrected. */
export function useImport(id: string | undefined) {
  return useApiQuery<PlanImport>(keyOf(id), pathOf(id ?? ''), undefined, { enabled: id !== undefined });
}

/** Every change answers with the whole import: what is shown is what the server says. */
export function putImport(client: QueryClient, imported: PlanImport): void {
  client.setQueryData([...keyOf(imported.id), pathOf(imported.id), null], imported);
}

export function shownImport(client: QueryClient, id: string): PlanImport | undefined {
  return client.getQueryData([...keyOf(id), pathOf(id), null]);
}

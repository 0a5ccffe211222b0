import { useQueries } from '@tanstack/react-query';
import { isScored } from '#domain';
import { useGetMany } from 'react-admin';
import type { OrgUnit, UnitRef } from '../../../providers/apiTypes';
import { request } from '../../../providers/httpClient';
import type { Schemas } from '../../../providers/schemas';
import { useToday } from '../../../providers/session';
import type { Activity } from '../planTypes';

/** The units an activity's leads mean today: likely ones to tick when a task is opened. Each once, in the order of the parties. */
export function useLeadUnits(activity: Activity): UnitRef[] {
  const today = useToday();
  const leads = activity.parties.filter(({ role }) => isScored(role));
  const groups = leads.flatMap(({ target }) => (target.kind === 'group' && target.group.kind !== 'open' ? [target.group.id] : []));
  const picked = leads.flatMap(({ target, memberIds }) => (target.kind === 'group' && target.group.kind === 'open' ? memberIds : []));
  const members = useQueries({
    queries: groups.map((id) => ({
      queryKey: ['unit-groups', id, 'members', today],
      queryFn: ({ signal }: { signal: AbortSignal }) => request<Schemas['GroupMembersView']>(`/unit-groups/${id}/members`, { params: { on: today }, signal }),
    })),
  });
  const { data: pickedUnits = [] } = useGetMany<OrgUnit>('org-units', { ids: picked }, { enabled: picked.length > 0 });
  const units = [
    ...leads.flatMap(({ target }) => (target.kind === 'unit' ? [target.unit] : [])),
    ...pickedUnits.filter(Boolean).map(({ id, name, shortName }) => ({ id, name, shortName })),
    ...members.flatMap(({ data }) => data?.items ?? []),
  ];
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}

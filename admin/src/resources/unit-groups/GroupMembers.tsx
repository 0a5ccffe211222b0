import Box from '@mui/material/Box';
import { formatDateVi, isCalendarDate } from '#domain';
import { useEditContext } from 'react-admin';
import { ErrorState } from '../../components/ErrorState';
import { Panel } from '../../components/Panel';
import { SkeletonList } from '../../components/Skeletons';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { UnitGroup } from '../../providers/apiTypes';
import type { Schemas } from '../../providers/schemas';
import { useToday } from '../../providers/session';

/** Who the group means on this day (RULES.md U3). An open group means nobody until someone picks. */
export function GroupMembers() {
  const t = useT();
  const today = useToday();
  const { record } = useEditContext<UnitGroup>();
  const isResolved = record !== undefined && record.kind !== 'open';
  const members = useApiQuery<Schemas['GroupMembersView']>(['unit-groups', record?.id, record?.version], `/unit-groups/${record?.id}/members`, { on: today }, { enabled: isResolved });
  if (!isResolved) return null;
  const items = members.data?.items ?? [];
  return (
    <Box sx={{ mt: 2.5, maxWidth: 760 }}>
      <Panel title={t('records.groups.membersOn', { date: isCalendarDate(today) ? formatDateVi(today) : '' })} action={<span>{t('records.groups.memberCount', { count: items.length })}</span>}>
        {members.isPending ? <SkeletonList rows={3} /> : null}
        {members.error ? <ErrorState error={members.error} onRetry={() => void members.refetch()} /> : null}
        <Box component="ul" sx={{ m: 0, pl: 2.25, columns: { xs: 1, sm: 2 }, columnGap: 4 }}>
          {items.map((unit) => (
            <li key={unit.id}>{unit.name}</li>
          ))}
        </Box>
      </Panel>
    </Box>
  );
}

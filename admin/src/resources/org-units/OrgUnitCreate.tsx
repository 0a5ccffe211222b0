import { CreatePage } from '../../components/FormPage';
import { NoRight } from '../../components/ErrorState';
import { PageTitle } from '../../components/PageTitle';
import { SkeletonPage } from '../../components/Skeletons';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { OrgUnit } from '../../providers/apiTypes';
import { useCan, useMe, useToday } from '../../providers/session';
import { firstDay } from './firstDay';
import { withoutBlanks } from '../withoutBlanks';
import { OrgUnitFields } from './OrgUnitFields';

/** What the next unit most likely shares with the one just entered. */
function alike(record: unknown): Record<string, unknown> {
  const { level, parentId, validFrom } = record as OrgUnit;
  return { level, parentId, validFrom };
}

export function OrgUnitCreate() {
  const t = useT();
  const today = useToday();
  const me = useMe();
  // Almost every unit lies below the one its administrator answers for; a second root is the exception.
  const parentId = me?.grants.find(({ role }) => role === 'administrator')?.scopeUnit.id ?? null;
  const mayManage = useCan('orgUnits.manage');
  const parent = useApiQuery<OrgUnit>(['org-units', parentId, 'began'], `/org-units/${parentId}`, undefined, { enabled: mayManage && parentId !== null });
  if (!mayManage) return <NoRight />;
  if (parentId !== null && parent.isPending) return <SkeletonPage />;
  return (
    <CreatePage
      resource="org-units"
      title={<PageTitle title={t('records.units.add')} parent={{ to: '/org-units', label: t('records.units.title') }} />}
      defaultValues={{ level: 'commune', parentId, aliases: [], validFrom: firstDay(parent.data?.validFrom, today) }}
      another={{ label: t('records.units.saveAndAdd'), keep: alike }}
      transform={(data) => ({ ...withoutBlanks(data), parentId: data['parentId'] ?? null })}
    >
      <OrgUnitFields isNew />
    </CreatePage>
  );
}

import { CreatePage } from '../../components/FormPage';
import { NoRight } from '../../components/ErrorState';
import { PageTitle } from '../../components/PageTitle';
import { useT } from '../../i18n/useT';
import { useCan, useToday } from '../../providers/session';
import { withoutBlanks } from '../withoutBlanks';
import { OrgUnitFields } from './OrgUnitFields';

export function OrgUnitCreate() {
  const t = useT();
  const today = useToday();
  if (!useCan('orgUnits.manage')) return <NoRight />;
  return (
    <CreatePage
      resource="org-units"
      title={<PageTitle title={t('records.units.add')} parent={{ to: '/org-units', label: t('records.units.title') }} />}
      defaultValues={{ level: 'commune', parentId: null, aliases: [], validFrom: today }}
      transform={(data) => ({ ...withoutBlanks(data), parentId: data['parentId'] ?? null })}
    >
      <OrgUnitFields isNew />
    </CreatePage>
  );
}

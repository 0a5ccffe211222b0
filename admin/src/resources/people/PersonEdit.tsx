import Box from '@mui/material/Box';
import { useEditContext } from 'react-admin';
import type { ShowValue } from '../../components/ConflictDialog';
import { EditPage } from '../../components/FormPage';
import { PageTitle } from '../../components/PageTitle';
import { UnitName } from '../../components/UnitName';
import { useT } from '../../i18n/useT';
import type { Person } from '../../providers/apiTypes';
import { useCan } from '../../providers/session';
import type { GrantValue } from './GrantsInput';
import { PersonAccess } from './PersonAccess';
import { PersonFields } from './PersonFields';

export function PersonEdit() {
  const t = useT();
  const canManage = useCan('people.manage');
  const labels = {
    fullName: t('records.people.fullName'),
    post: t('records.people.post'),
    unitId: t('records.people.unit'),
    email: t('records.people.email'),
    phone: t('records.people.phone'),
    grants: t('records.people.grants'),
  };
  return (
    <EditPage resource="people" title={<Title />} labels={labels} show={SHOW} isReadOnly={!canManage} read={forForm} footer={canManage ? <PersonAccess /> : undefined}>
      <PersonFields isNew={false} />
    </EditPage>
  );
}

const SHOW: Record<string, ShowValue> = {
  unitId: (value) => <UnitName id={value as string} />,
  grants: (value) => (value as GrantValue[]).map((grant) => <GrantText key={`${grant.role} ${grant.scopeUnitId}`} grant={grant} />),
};

function GrantText({ grant }: { grant: GrantValue }) {
  const t = useT();
  return (
    <div>
      • {grant.role ? t(`work.role.${grant.role}`) : t('common.none')}: <UnitName id={grant.scopeUnitId} />
    </div>
  );
}

/** The API answers with whole units and takes their ids. */
function forForm(record: Record<string, unknown>): Record<string, unknown> {
  const person = record as unknown as Person;
  return { ...record, unitId: person.unit.id, grants: person.grants.map(({ role, scopeUnit }) => ({ role, scopeUnitId: scopeUnit.id })) };
}

function Title() {
  const t = useT();
  const { record } = useEditContext<Person>();
  const facts = [record?.post, record?.unit?.name, record?.isActive === false ? t('records.people.inactive') : null];
  return <PageTitle title={record?.fullName ?? ''} subtitle={<Box>{facts.filter(Boolean).join(' · ')}</Box>} parent={{ to: '/people', label: t('records.people.title') }} />;
}

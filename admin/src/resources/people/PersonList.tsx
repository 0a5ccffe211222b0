import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ROLES } from '#contracts';
import { Link } from 'react-router';
import { DataList, type DataColumn } from '../../components/DataList';
import { InstantVi } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { FilterSearch, FilterSelect, FilterUnit } from '../../components/filters';
import { ListPage } from '../../components/ListPage';
import { PersonRoleChip } from '../../components/RoleChip';
import { useT } from '../../i18n/useT';
import type { Person } from '../../providers/apiTypes';
import { useCan } from '../../providers/session';

export function PersonList() {
  const t = useT();
  const canManage = useCan('people.manage');
  const columns: DataColumn<Person>[] = [
    { key: 'fullName', label: t('records.people.fullName'), sort: 'fullName', render: (person) => person.fullName },
    { key: 'post', label: t('records.people.post'), hideBelow: 'lg', render: (person) => person.post },
    { key: 'unit', label: t('records.people.unit'), render: (person) => <span title={person.unit.name}>{person.unit.shortName}</span> },
    { key: 'grants', label: t('records.people.role'), render: (person) => <Grants person={person} /> },
    { key: 'lastSignIn', label: t('records.people.lastSignIn'), hideBelow: 'lg', render: (person) => (person.lastSignInAt ? <InstantVi at={person.lastSignInAt} /> : <Quiet text={t('records.people.never')} />) },
    { key: 'state', label: t('records.people.state'), render: (person) => <StateText person={person} /> },
  ];
  return (
    <ListPage
      resource="people"
      title={t('records.people.title')}
      action={
        canManage ? (
          <Button variant="contained" component={Link} to="/people/create">
            {t('records.people.add')}
          </Button>
        ) : undefined
      }
      secondary={
        canManage ? (
          <Button variant="outlined" component={Link} to="/people/import">
            {t('listImport.button')}
          </Button>
        ) : undefined
      }
      sort={{ field: 'fullName', order: 'ASC' }}
      empty={<EmptyState icon={PeopleIcon} title={t('records.people.empty')} help={canManage ? t('records.people.emptyHelp') : undefined} />}
      filters={
        <>
          <FilterSearch />
          <FilterUnit source="unitId" label={t('records.people.unit')} />
          <FilterSelect source="role" label={t('records.people.role')} choices={ROLES.map((role) => ({ id: role, name: t(`work.role.${role}`) }))} />
          <FilterSelect
            source="isActive"
            label={t('records.people.state')}
            choices={[
              { id: 'true', name: t('records.people.active') },
              { id: 'false', name: t('records.people.inactive') },
            ]}
          />
        </>
      }
    >
      <DataList<Person>
        columns={columns}
        rowTo={(person) => `/people/${person.id}`}
        card={(person) => (
          <Box sx={{ display: 'grid', gap: 0.5 }}>
            <Box sx={{ fontWeight: 600 }}>{person.fullName}</Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{[person.post, person.unit.shortName].filter(Boolean).join(' · ')}</Box>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <Grants person={person} />
              {person.isActive ? null : <StateText person={person} />}
            </Box>
          </Box>
        )}
      />
    </ListPage>
  );
}

function Quiet({ text }: { text: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {text}
    </Box>
  );
}

function Grants({ person }: { person: Person }) {
  const roles = [...new Set(person.grants.map((grant) => grant.role))];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, flexWrap: 'wrap' }}>
      {roles.map((role) => (
        <PersonRoleChip key={role} role={role} />
      ))}
    </Box>
  );
}

function StateText({ person }: { person: Person }) {
  const t = useT();
  if (!person.isActive) return <Quiet text={t('records.people.inactive')} />;
  return person.mustChangePassword ? <Quiet text={t('records.people.mustChange')} /> : <span>{t('records.people.active')}</span>;
}

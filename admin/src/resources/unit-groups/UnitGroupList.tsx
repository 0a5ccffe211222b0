import Groups from '@mui/icons-material/WorkspacesOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { DataList, type DataColumn } from '../../components/DataList';
import { EmptyState } from '../../components/EmptyState';
import { FilterSearch } from '../../components/filters';
import { ListPage } from '../../components/ListPage';
import { useT } from '../../i18n/useT';
import type { UnitGroup } from '../../providers/apiTypes';
import { useCan } from '../../providers/session';

export function UnitGroupList() {
  const t = useT();
  const canManage = useCan('unitGroups.manage');
  const count = (group: UnitGroup) => (group.kind === 'open' ? null : t('records.groups.memberCount', { count: group.memberCount }));
  const columns: DataColumn<UnitGroup>[] = [
    { key: 'name', label: t('records.groups.name'), sort: 'name', render: (group) => group.name },
    { key: 'kind', label: t('records.groups.kind'), render: (group) => t(`records.groups.kinds.${group.kind}`) },
    { key: 'count', label: t('records.groups.members'), render: count },
    { key: 'aliases', label: t('records.units.aliases'), hideBelow: 'lg', render: (group) => group.aliases.join('; ') },
  ];
  return (
    <ListPage
      resource="unit-groups"
      title={t('records.groups.title')}
      subtitle={t('records.groups.subtitle')}
      action={
        canManage ? (
          <Button variant="contained" component={Link} to="/unit-groups/create">
            {t('records.groups.add')}
          </Button>
        ) : undefined
      }
      sort={{ field: 'name', order: 'ASC' }}
      filters={<FilterSearch />}
      empty={<EmptyState icon={Groups} title={t('records.groups.empty')} help={canManage ? t('records.groups.emptyHelp') : undefined} />}
    >
      <DataList<UnitGroup>
        columns={columns}
        rowTo={(group) => `/unit-groups/${group.id}`}
        card={(group) => (
          <>
            <Box sx={{ fontWeight: 600 }}>{group.name}</Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{[t(`records.groups.kinds.${group.kind}`), count(group)].filter(Boolean).join(' · ')}</Box>
          </>
        )}
      />
    </ListPage>
  );
}

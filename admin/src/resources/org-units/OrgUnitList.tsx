import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import { DataList, type DataColumn } from '../../components/DataList';
import { DateVi } from '../../components/DateVi';
import { EmptyState } from '../../components/EmptyState';
import { FilterSearch, FilterSelect, FilterUnit } from '../../components/filters';
import { ListPage } from '../../components/ListPage';
import { useT } from '../../i18n/useT';
import type { OrgUnit } from '../../providers/apiTypes';
import { useCan } from '../../providers/session';
import { useLevelChoices, useLevelName } from './useLevelChoices';

export function OrgUnitList() {
  const t = useT();
  const canManage = useCan('orgUnits.manage');
  const add = canManage ? (
    <Button variant="contained" component={Link} to="/org-units/create">
      {t('records.units.add')}
    </Button>
  ) : undefined;
  const takeIn = canManage ? (
    <Button variant="outlined" component={Link} to="/org-units/import">
      {t('listImport.button')}
    </Button>
  ) : undefined;
  return (
    <ListPage
      resource="org-units"
      title={t('records.units.title')}
      subtitle={t('records.units.subtitle')}
      action={add}
      secondary={takeIn}
      sort={{ field: 'path', order: 'ASC' }}
      perPage={50}
      empty={<EmptyState icon={AccountTree} title={t('records.units.empty')} help={canManage ? t('records.units.emptyHelp') : undefined} />}
      filters={
        <>
          <FilterSearch />
          <FilterSelect source="level" label={t('records.units.level')} choices={useLevelChoices()} multiple />
          <FilterUnit source="underId" label={t('records.units.under')} />
        </>
      }
    >
      <OrgUnitRows />
    </ListPage>
  );
}

function OrgUnitRows() {
  const t = useT();
  const levelName = useLevelName();
  const { data = [], sort, filterValues } = useListContext<OrgUnit>();
  // Indentation draws the tree; in another order, or among search results, it would lie.
  const isTree = sort.field === 'path' && !filterValues['q'];
  const least = Math.min(...data.map((unit) => unit.depth));
  const columns: DataColumn<OrgUnit>[] = [
    { key: 'name', label: t('records.units.name'), sort: 'path', render: (unit) => <Indented depth={isTree ? unit.depth - least : 0} name={unit.name} /> },
    { key: 'shortName', label: t('records.units.shortName'), sort: 'name', render: (unit) => unit.shortName },
    { key: 'level', label: t('records.units.level'), sort: 'level', render: (unit) => levelName(unit.level) },
    { key: 'parent', label: t('records.units.parent'), hideBelow: 'lg', render: (unit) => unit.parentName },
    { key: 'children', label: t('records.units.childCount'), align: 'right', render: (unit) => unit.childCount || null },
    { key: 'validTo', label: t('records.units.validTo'), hideBelow: 'lg', render: (unit) => (unit.validTo ? <DateVi date={unit.validTo} /> : null) },
  ];
  return (
    <DataList<OrgUnit>
      columns={columns}
      rowTo={(unit) => `/org-units/${unit.id}`}
      card={(unit) => (
        <Box sx={{ pl: isTree ? Math.min(unit.depth - least, 4) * 1.5 : 0 }}>
          <Box sx={{ fontWeight: 600 }}>{unit.name}</Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {[levelName(unit.level), unit.childCount ? t('records.units.children', { count: unit.childCount }) : null].filter(Boolean).join(' · ')}
          </Box>
        </Box>
      )}
    />
  );
}

function Indented({ depth, name }: { depth: number; name: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-block', pl: Math.min(depth, 8) * 2.25 }}>
      {name}
    </Box>
  );
}

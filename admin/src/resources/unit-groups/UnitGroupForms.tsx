import Button from '@mui/material/Button';
import { useState } from 'react';
import { useEditContext, useNotify, useRedirect } from 'react-admin';
import type { ShowValue } from '../../components/ConflictDialog';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { NoRight } from '../../components/ErrorState';
import { CreatePage, EditPage } from '../../components/FormPage';
import { PageTitle } from '../../components/PageTitle';
import { UnitNames } from '../../components/UnitName';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { UnitGroup } from '../../providers/apiTypes';
import { useCan, useMe } from '../../providers/session';
import { GroupMembers } from './GroupMembers';
import { RuleText } from './RuleText';
import { UnitGroupFields } from './UnitGroupFields';

const EMPTY_RULE = { underUnitId: null, levels: [], reach: 'children', exceptUnitIds: [] };

/** A group has either a rule, or a list, or neither; what belongs to the other kinds is not sent. */
function byKind(data: Record<string, unknown>): Record<string, unknown> {
  const { rule, memberIds, ...rest } = data;
  if (data['kind'] === 'rule') return { ...rest, rule };
  if (data['kind'] === 'list') return { ...rest, memberIds };
  return rest;
}

export function UnitGroupCreate() {
  const t = useT();
  const me = useMe();
  const ownerUnitId = me?.grants[0]?.scopeUnit.id ?? me?.unit.id;
  if (!useCan('unitGroups.manage')) return <NoRight />;
  return (
    <CreatePage
      resource="unit-groups"
      title={<PageTitle title={t('records.groups.add')} parent={{ to: '/unit-groups', label: t('records.groups.title') }} />}
      defaultValues={{ kind: 'rule', ownerUnitId, aliases: [], memberIds: [], rule: { ...EMPTY_RULE, underUnitId: ownerUnitId ?? null } }}
      transform={byKind}
    >
      <UnitGroupFields isNew />
    </CreatePage>
  );
}

export function UnitGroupEdit() {
  const t = useT();
  const canManage = useCan('unitGroups.manage');
  const labels = { name: t('records.groups.name'), rule: t('records.groups.kinds.rule'), memberIds: t('records.groups.members'), aliases: t('records.units.aliases') };
  const show: Record<string, ShowValue> = { rule: (value) => <RuleText rule={value as UnitGroup['rule']} />, memberIds: (value) => <UnitNames ids={value as string[]} /> };
  return (
    <EditPage resource="unit-groups" title={<Title />} labels={labels} show={show} isReadOnly={!canManage} extra={canManage ? <DeleteGroup /> : undefined} footer={<GroupMembers />}>
      <UnitGroupFields isNew={false} />
    </EditPage>
  );
}

function Title() {
  const t = useT();
  const { record } = useEditContext<UnitGroup>();
  return <PageTitle title={record?.name ?? ''} parent={{ to: '/unit-groups', label: t('records.groups.title') }} />;
}

function DeleteGroup() {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const { record, refetch } = useEditContext<UnitGroup>();
  const [isOpen, setOpen] = useState(false);
  const remove = useApiMutation({
    onStale: () => void refetch(),
    onSuccess: () => {
      notify(t('records.groups.removed'), { type: 'info' });
      redirect('list', 'unit-groups');
    },
  });
  if (!record) return null;
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {t('common.delete')}
      </Button>
      <ConfirmWithReason
        open={isOpen}
        title={t('records.groups.deleteTitle', { name: record.name })}
        text={t('records.groups.deleteText')}
        confirmLabel={t('common.delete')}
        hasNoReason
        tone="danger"
        isPending={remove.isPending}
        onConfirm={() => remove.mutate({ method: 'DELETE', path: `/unit-groups/${record.id}`, version: record.version })}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { formatDateVi } from '#domain';
import { useEditContext, useNotify, useRedirect } from 'react-admin';
import { ConfirmWithReason } from '../../components/ConfirmWithReason';
import { DateField } from '../../components/DateField';
import { EditPage } from '../../components/FormPage';
import { PageTitle } from '../../components/PageTitle';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { OrgUnit } from '../../providers/apiTypes';
import { useCan, useToday } from '../../providers/session';
import { OrgUnitFields, useUnitLabels, useUnitShow } from './OrgUnitFields';
import { SuccessionPanel } from './succession/SuccessionPanel';

export function OrgUnitEdit() {
  const canManage = useCan('orgUnits.manage');
  return (
    <EditPage resource="org-units" title={<UnitTitle />} labels={useUnitLabels()} show={useUnitShow()} extra={canManage ? <CloseUnit /> : undefined} isReadOnly={!canManage} footer={<UnitSuccessions />}>
      <ClosedNote />
      <OrgUnitFields isNew={false} />
    </EditPage>
  );
}

function UnitTitle() {
  const t = useT();
  const { record } = useEditContext<OrgUnit>();
  return <PageTitle title={record?.name ?? ''} subtitle={record?.parentName} parent={{ to: '/org-units', label: t('records.units.title') }} />;
}

function UnitSuccessions() {
  const { record } = useEditContext<OrgUnit>();
  return record ? <SuccessionPanel unit={record} /> : null;
}

function ClosedNote() {
  const t = useT();
  const { record } = useEditContext<OrgUnit>();
  if (!record?.validTo) return null;
  return (
    <Alert severity="info">
      {t('records.units.validTo')}: {formatDateVi(record.validTo)}
    </Alert>
  );
}

function CloseUnit() {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const today = useToday();
  const { record, refetch } = useEditContext<OrgUnit>();
  const [isOpen, setOpen] = useState(false);
  const [validTo, setValidTo] = useState(today);
  const close = useApiMutation({
    invalidates: [['org-units'], ['unit-groups']],
    onStale: () => void refetch(),
    onSuccess: () => {
      setOpen(false);
      notify(t('records.units.closed'), { type: 'info' });
      redirect('list', 'org-units');
    },
  });
  if (!record || record.validTo) return null;
  const confirm = (reason: string) => close.mutate({ path: `/org-units/${record.id}/close`, body: { validTo, reason }, version: record.version });
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {t('records.units.close')}
      </Button>
      <ConfirmWithReason
        open={isOpen}
        title={`${t('records.units.close')}: ${record.name}`}
        text={
          <>
            {t('records.units.closeText')}
            <Box sx={{ mt: 2.5 }}>
              <DateField label={t('records.units.pickValidTo')} value={validTo} onChange={setValidTo} isRequired />
            </Box>
          </>
        }
        confirmLabel={t('records.units.close')}
        isReasonRequired
        tone="danger"
        isPending={close.isPending}
        onConfirm={confirm}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

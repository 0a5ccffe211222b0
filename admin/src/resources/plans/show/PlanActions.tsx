import Print from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { Link } from 'react-router';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { planAddress } from '../../indicators/indicatorAddress';
import { RowMenu } from '../parts/RowMenu';
import type { Plan } from '../planTypes';
import { usePlanRights } from './usePlanRights';

/** The quieter verbs of the plan page: print, edit, close, delete a draft. */
export function PlanActions({ plan }: { plan: Plan }) {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const { canManage } = usePlanRights(plan.state);
  const maySeeIndicators = useCan('indicators.read');
  const [asks, setAsks] = useState<'close' | 'remove' | null>(null);
  const close = useApiMutation({
    invalidates: [['plans']],
    onSuccess: () => {
      setAsks(null);
      notify(t('plans.closed'), { type: 'info' });
    },
  });
  const remove = useApiMutation({
    onSuccess: () => {
      notify(t('plans.removed'), { type: 'info' });
      redirect('list', 'plans');
    },
  });
  return (
    <>
      <Button startIcon={<Print />} onClick={() => window.print()} sx={{ display: { xs: 'none', md: 'inline-flex' } }}>
        {t('plans.print')}
      </Button>
      {maySeeIndicators ? (
        <Button component={Link} to={planAddress(plan.id, 'sheets')} className="no-print">
          {t('plans.indicators')}
        </Button>
      ) : null}
      {canManage ? (
        <>
          <Button variant="outlined" component={Link} to={`/plans/${plan.id}`}>
            {t('plans.edit')}
          </Button>
          <RowMenu
            label={t('plans.more')}
            actions={[
              { label: t('planImport.start.newVersion'), to: `/plan-imports/new?planId=${plan.id}` },
              plan.state === 'draft'
                ? { label: t('plans.remove'), onClick: () => setAsks('remove'), isDanger: true }
                : { label: t('plans.close'), onClick: () => setAsks('close') },
            ]}
          />
        </>
      ) : null}
      <ConfirmWithReason
        open={asks === 'close'}
        title={t('plans.close')}
        text={t('plans.closeText')}
        confirmLabel={t('plans.close')}
        isReasonRequired
        isPending={close.isPending}
        onConfirm={(reason) => close.mutate({ path: `/plans/${plan.id}/close`, body: { reason }, version: plan.version })}
        onClose={() => setAsks(null)}
      />
      <ConfirmWithReason
        open={asks === 'remove'}
        title={t('plans.remove')}
        text={t('plans.removeText', { title: plan.title })}
        confirmLabel={t('plans.remove')}
        hasNoReason
        tone="danger"
        isPending={remove.isPending}
        onConfirm={() => remove.mutate({ method: 'DELETE', path: `/plans/${plan.id}`, version: plan.version })}
        onClose={() => setAsks(null)}
      />
    </>
  );
}

import Alert from '@mui/material/Alert';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ErrorState, NoRight } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { SkeletonPage } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan, useMe, useToday } from '../../../providers/session';
import type { Plan } from '../planTypes';
import { usePlanRights } from '../show/usePlanRights';
import { EntityForm } from './EntityForm';
import { changedPlanBody, emptyPlan, newPlanBody, planDraft, type PlanDraft } from './planDraft';
import { PlanFields } from './PlanFields';

function usePlanWords() {
  const t = useT();
  const labels: Record<string, string> = {
    title: t('plans.name'),
    year: t('plans.year'),
    ownerUnitId: t('plans.owner'),
    documentId: t('plans.document'),
    movesToWorkingDay: t('plans.form.movesToWorkingDay'),
    readsBeforeAsDayBefore: t('plans.form.readsBefore'),
    baseDocumentIds: t('plans.bases'),
    note: t('plans.noteLabel'),
    ...Object.fromEntries((['kind', 'number', 'symbol', 'issuedOn', 'issuer', 'signerName', 'signerPost'] as const).map((key) => [`document.${key}`, t(`records.documents.${key}`)])),
    'document.title': t('records.documents.name'),
  };
  const words = (draft: PlanDraft): Record<string, string> => ({
    title: draft.title,
    year: String(draft.year ?? ''),
    documentId: draft.deciding[0]?.label ?? '',
    movesToWorkingDay: t(draft.movesToWorkingDay ? 'plans.movesOn' : 'plans.movesOff'),
    readsBeforeAsDayBefore: t(draft.readsBeforeAsDayBefore ? 'plans.beforeOn' : 'plans.beforeOff'),
    baseDocumentIds: draft.bases.map(({ label }) => `• ${label}`).join('\n'),
    note: draft.note ?? '',
  });
  return { labels, words };
}

export function PlanCreate() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const year = Number(useToday().slice(0, 4));
  const { labels, words } = usePlanWords();
  const owner = me?.grants.find(({ role }) => role === 'coordinator')?.scopeUnit ?? me?.unit;
  const initial = useMemo(() => emptyPlan(year, owner), [year, owner]);
  if (!useCan('plans.manage')) return <NoRight />;
  return (
    <>
      <PageTitle title={t('plans.create')} parent={{ to: '/plans', label: t('plans.title') }} />
      <EntityForm<PlanDraft, Plan>
        initial={initial}
        target={{ kind: 'create', path: '/plans' }}
        toBody={newPlanBody}
        labels={labels}
        words={words}
        onSaved={(plan) => navigate(`/plans/${plan.id}/show`)}
      >
        <PlanFields isNew isFixed={false} />
      </EntityForm>
    </>
  );
}

export function PlanEdit() {
  const t = useT();
  const { id } = useParams();
  const plan = useApiQuery<Plan>(['plans', id], `/plans/${id}`, undefined, { refetchOnWindowFocus: false });
  if (plan.error && !plan.data) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <SkeletonPage />;
  return (
    <>
      <PageTitle title={t('plans.edit')} subtitle={plan.data.title} parent={{ to: `/plans/${plan.data.id}/show`, label: t('plans.issue.seePlan') }} />
      <EditForm plan={plan.data} />
    </>
  );
}

function EditForm({ plan }: { plan: Plan }) {
  const t = useT();
  const navigate = useNavigate();
  const { labels, words } = usePlanWords();
  const { canManage } = usePlanRights(plan.state);
  const initial = useMemo(() => planDraft(plan), [plan]);
  return (
    <>
      {plan.state === 'issued' ? <Alert severity="info" sx={{ mb: 2, maxWidth: 860 }}>{t('plans.form.fixed')}</Alert> : null}
      {plan.state === 'closed' ? <Alert severity="info" sx={{ mb: 2, maxWidth: 860 }}>{t('plans.form.closed')}</Alert> : null}
      <EntityForm<PlanDraft, Plan>
        initial={initial}
        target={{ kind: 'change', path: `/plans/${plan.id}`, version: plan.version, read: planDraft }}
        toBody={changedPlanBody}
        labels={labels}
        words={words}
        onSaved={() => navigate(`/plans/${plan.id}/show`)}
        isReadOnly={!canManage}
      >
        <PlanFields isNew={false} isFixed={plan.state !== 'draft'} />
      </EntityForm>
    </>
  );
}

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ErrorState, NoRight } from '../../../components/ErrorState';
import { formatCount } from '../../../components/numbers';
import { PageTitle } from '../../../components/PageTitle';
import { SkeletonPage } from '../../../components/Skeletons';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import { LinkedIndicators } from '../../indicators/linked/LinkedIndicators';
import type { Activity, Annex } from '../planTypes';
import { useAnnex } from '../show/useAnnex';
import { usePlanRights } from '../show/usePlanRights';
import { activityBody, activityDraft, activityWords, emptyActivity, type ActivityDraft } from './activityDraft';
import { ActivityFields } from './ActivityFields';
import { EntityForm } from './EntityForm';

function useActivityLabels(): Record<string, string> {
  const t = useT();
  return {
    printedNumber: t('plans.form.printedNumber'),
    content: t('plans.annex.content'),
    expectedResults: t('plans.annex.results'),
    partyText: t('plans.annex.parties'),
    scheduleText: t('plans.annex.schedule'),
    note: t('plans.form.activityNote'),
    deliverables: t('plans.form.deliverables'),
    parties: t('plans.form.parties'),
    rules: t('plans.form.schedule'),
    figures: t('plans.form.figures'),
    baseDocumentIds: t('plans.form.citedDocuments'),
  };
}

export function ActivityCreate() {
  const t = useT();
  const { id } = useParams();
  const canManage = useCan('plans.manage');
  const annex = useAnnex(canManage ? id : undefined);
  if (!canManage) return <NoRight />;
  if (annex.error && !annex.data) return <ErrorState error={annex.error} onRetry={() => void annex.refetch()} />;
  if (!annex.data) return <SkeletonPage />;
  const { plan } = annex.data;
  return (
    <>
      <PageTitle title={t('plans.form.addActivity')} parent={{ to: `/plans/${plan.id}/show`, label: plan.title }} />
      <CreateForm annex={annex.data} />
    </>
  );
}

function CreateForm({ annex: { plan, sections } }: { annex: Annex }) {
  const t = useT();
  const navigate = useNavigate();
  const [round, setRound] = useState(1);
  const [params] = useSearchParams();
  const sectionId = params.get('section') ?? sections[0]?.id ?? '';
  const initial = useMemo(() => emptyActivity(sectionId), [sectionId]);
  useEffect(() => window.scrollTo(0, 0), [round]);
  const goOn = (saved: Activity) => {
    // The next line most often stands in the same section, also when that was chosen in the form.
    navigate(`/plans/${plan.id}/activities/create?section=${saved.sectionId}`, { replace: true });
    setRound(round + 1);
  };
  return (
    <EntityForm<ActivityDraft, Activity>
      key={round}
      initial={initial}
      target={{ kind: 'create', path: `/plans/${plan.id}/activities` }}
      toBody={activityBody}
      labels={useActivityLabels()}
      words={(draft) => activityWords(draft, t)}
      onSaved={() => navigate(`/plans/${plan.id}/show`)}
      another={{ label: t('plans.form.saveAndAdd'), onSaved: goOn }}
    >
      <ActivityFields planYear={plan.year} sections={sections} />
    </EntityForm>
  );
}

/** One activity, to edit or only to read. The address carries the activity alone; its plan is read from it. */
export function ActivityEdit() {
  const t = useT();
  const { id } = useParams();
  const activity = useApiQuery<Activity>(['activities', id], `/activities/${id}`, undefined, { refetchOnWindowFocus: false });
  const annex = useAnnex(activity.data?.planId);
  const error = activity.error ?? annex.error;
  if (error && !(activity.data && annex.data)) return <ErrorState error={error} onRetry={() => void activity.refetch()} />;
  if (!activity.data || !annex.data) return <SkeletonPage />;
  const { plan, sections } = annex.data;
  const { printedNumber } = activity.data;
  return (
    <>
      <PageTitle
        title={t('plans.form.activityTitle', { number: printedNumber })}
        subtitle={sections.find((one) => one.id === activity.data.sectionId)?.title}
        parent={{ to: `/plans/${plan.id}/show`, label: plan.title }}
      />
      <EditForm activity={activity.data} annex={annex.data} />
    </>
  );
}

function EditForm({ activity, annex: { plan, sections } }: { activity: Activity; annex: Annex }) {
  const t = useT();
  const navigate = useNavigate();
  const labels = useActivityLabels();
  const { canManage } = usePlanRights(plan.state);
  const initial = useMemo(() => activityDraft(activity), [activity]);
  const { taskCount, coordinatingCount } = activity.standing;
  const issued = taskCount + coordinatingCount;
  return (
    <>
      {issued > 0 ? <Alert severity="info" sx={{ mb: 2, maxWidth: 860 }}>{t('plans.form.issuedNotice', { count: formatCount(issued) })}</Alert> : null}
      {plan.state === 'closed' ? <Alert severity="info" sx={{ mb: 2, maxWidth: 860 }}>{t('plans.form.closed')}</Alert> : null}
      <Box sx={{ maxWidth: 860, mb: 2 }}>
        <LinkedIndicators activityId={activity.id} planId={plan.id} hasFigures={activity.figures.length > 0} />
      </Box>
      <EntityForm<ActivityDraft, Activity>
        initial={initial}
        target={{ kind: 'change', path: `/activities/${activity.id}`, version: activity.version, read: activityDraft }}
        toBody={activityBody}
        labels={labels}
        words={(draft) => activityWords(draft, t)}
        onSaved={() => navigate(`/plans/${plan.id}/show`)}
        isReadOnly={!canManage}
      >
        <ActivityFields planYear={plan.year} sections={sections} />
      </EntityForm>
    </>
  );
}

import Alert from '@mui/material/Alert';
import { useEffect, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { ErrorState, NoRight } from '../../../components/ErrorState';
import { PageTitle } from '../../../components/PageTitle';
import { SkeletonPage } from '../../../components/Skeletons';
import { useT } from '../../../i18n/useT';
import { useCan } from '../../../providers/session';
import type { Annex, IssuePreview, Members } from '../planTypes';
import { useAnnex } from '../show/useAnnex';
import { ChooseStep } from './ChooseStep';
import { ConfirmStep } from './ConfirmStep';
import { IndicatorsOnly } from './IndicatorsOnly';
import { JobPanel } from './JobPanel';
import { PreviewStep } from './PreviewStep';
import { Steps, type Step } from './Steps';
import { useIssue } from './useIssue';
import { usePreview } from './usePreview';

const NO_MEMBERS: Members = {};

/** Giao việc: choose, see exactly what will be made, agree, and watch it happen. */
export function IssuePage() {
  const t = useT();
  const { id } = useParams();
  const canIssue = useCan('plans.issue');
  const annex = useAnnex(canIssue ? id : undefined);
  const first = usePreview(id, { members: NO_MEMBERS }, canIssue && annex.data?.plan.state !== 'closed');
  if (!canIssue) return <NoRight />;
  if (annex.error) return <ErrorState error={annex.error} onRetry={() => void annex.refetch()} />;
  if (!annex.data) return <SkeletonPage />;
  const { plan } = annex.data;
  const frame = (content: ReactNode) => (
    <>
      <PageTitle title={t('plans.issue.title')} subtitle={plan.title} parent={{ to: `/plans/${plan.id}/show`, label: t('plans.issue.seePlan') }} />
      {content}
    </>
  );
  if (plan.state === 'closed') return frame(<Alert severity="info">{t('plans.issue.planClosed')}</Alert>);
  if (plan.activityCount === 0) return frame(<IndicatorsOnly plan={plan} />);
  if (first.error) return frame(<ErrorState error={first.error} onRetry={() => void first.refetch()} />);
  if (!first.data) return frame(<SkeletonPage />);
  return frame(<IssueFlow annex={annex.data} first={first.data} />);
}

/** The activities that can go: chosen ones whose open groups all have members. Undefined stands for every activity. */
function selectedIds(first: IssuePreview, chosen: ReadonlySet<string>, members: Members): string[] | undefined {
  const withGap = new Set(first.needsMembers.filter(({ partyId, chosen: kept }) => (members[partyId] ?? kept).length === 0).map(({ activityId }) => activityId));
  const ids = first.activities.map(({ activityId }) => activityId).filter((id) => chosen.has(id) && !withGap.has(id));
  return ids.length === first.activities.length ? undefined : ids;
}

function IssueFlow({ annex: { plan, sections }, first }: { annex: Annex; first: IssuePreview }) {
  const t = useT();
  const [step, setStep] = useState<Step>('choose');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(first.activities.map(({ activityId }) => activityId)));
  const [members, setMembers] = useState<Members>(NO_MEMBERS);
  const [wasRefreshed, setRefreshed] = useState(false);
  const activityIds = selectedIds(first, chosen, members);
  const selection = activityIds ? { activityIds, members } : { members };
  const isEmpty = activityIds?.length === 0;
  const preview = usePreview(plan.id, selection, step !== 'choose' && !isEmpty);
  const issue = useIssue(plan, () => {
    setRefreshed(true);
    setStep('preview');
    void preview.refetch();
  });
  useEffect(() => window.scrollTo(0, 0), [step]);
  const goTo = (next: Step) => {
    if (next === 'choose') setRefreshed(false);
    setStep(next);
  };
  if (issue.job) {
    const again = () => {
      issue.reset();
      setStep('preview');
      void preview.refetch();
    };
    return <JobPanel job={issue.job} planId={plan.id} onAgain={again} />;
  }
  return (
    <>
      <Steps step={step} />
      {wasRefreshed ? <Alert severity="warning" sx={{ mb: 2 }}>{t('plans.issue.refreshed')}</Alert> : null}
      {step === 'choose' ? (
        <ChooseStep
          sections={sections}
          preview={first}
          chosen={chosen}
          onChoose={setChosen}
          members={members}
          onMembers={(partyId, unitIds) => setMembers((old) => ({ ...old, [partyId]: unitIds }))}
          canGoOn={!isEmpty}
          onNext={() => goTo('preview')}
        />
      ) : preview.error ? (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      ) : !preview.data ? (
        <SkeletonPage />
      ) : step === 'preview' ? (
        <PreviewStep sections={sections} preview={preview.data} members={members} onBack={() => goTo('choose')} onNext={() => goTo('confirm')} />
      ) : (
        <ConfirmStep
          preview={preview.data}
          isDraft={plan.state === 'draft'}
          isPending={issue.isPending}
          onBack={() => goTo('preview')}
          onIssue={() => issue.start({ ...selection, expectedNewTasks: preview.data.totals.newTasks })}
        />
      )}
    </>
  );
}

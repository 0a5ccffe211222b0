import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState } from '../../components/ErrorState';
import { FileDropZone } from '../../components/FileDropZone';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { SendingStatus } from '../../components/SendingStatus';
import { SkeletonPage } from '../../components/Skeletons';
import { UnitSelect } from '../../components/UnitSelect';
import { useAddress } from '../../components/useAddress';
import { useApiQuery } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { useMe } from '../../providers/session';
import type { Plan } from '../../resources/plans/planTypes';
import { OpenImports } from './OpenImports';
import { PasteArea } from './PasteArea';
import { acceptedOf, PLAN_SOURCES, sourceRefusal } from './sourceChecks';
import { useTakeIn, type TakeIn } from './useTakeIn';

/** The document goes in here: a file, or what was copied from one. */
export function StartPage() {
  const [query] = useAddress();
  const planId = query.get('planId');
  const plan = useApiQuery<Plan>(['plans', planId], `/plans/${planId}`, undefined, { enabled: planId !== null });
  if (planId !== null && plan.error) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  if (planId !== null && !plan.data) return <SkeletonPage />;
  return <Start plan={plan.data ?? null} />;
}

function Start({ plan }: { plan: Plan | null }) {
  const t = useT();
  const me = useMe();
  const own = me?.grants.find(({ role }) => role === 'coordinator')?.scopeUnit ?? me?.unit ?? null;
  const [ownerUnitId, setOwnerUnitId] = useState<string | null>(plan?.ownerUnit.id ?? own?.id ?? null);
  const [isPasted, setPasted] = useState(false);
  const taking = useTakeIn(ownerUnitId, plan?.id ?? null);
  const isBusy = taking.progress !== null;
  const takeFile = (file: File) => {
    const bad = sourceRefusal(file, PLAN_SOURCES);
    setPasted(false);
    if (bad) taking.refuse(`${file.name}: ${t(bad.key, bad.params)}`);
    else void taking.send({ file }, file.name);
  };
  return (
    <>
      <PageTitle
        title={t(plan ? 'planImport.start.newVersionTitle' : 'planImport.start.title')}
        subtitle={t(plan ? 'planImport.start.newVersionSubtitle' : 'planImport.start.subtitle')}
        parent={plan ? { to: `/plans/${plan.id}/show`, label: plan.title } : { to: '/plans', label: t('plans.title') }}
      />
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 960 }}>
        <Panel>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Box sx={{ maxWidth: 480 }}>
              <UnitSelect label={t('plans.owner')} value={ownerUnitId} isRequired disabled={plan !== null || isBusy} onChange={(id) => setOwnerUnitId(id)} helperText={ownerUnitId === null ? t('planImport.start.ownerMissing') : t('planImport.start.ownerHelp')} />
            </Box>
            <FileDropZone
              dropLabel={t('planImport.start.drop')} chooseLabel={t('planImport.start.choose')} help={t('planImport.start.types')} accepted={acceptedOf(PLAN_SOURCES)}
              isDisabled={isBusy || ownerUnitId === null} onFile={takeFile}
            />
            {isPasted ? null : <Outcome taking={taking} />}
          </Box>
        </Panel>
        <Panel title={t('planImport.start.paste')}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <PasteArea isPending={isBusy} onSend={(source) => {
              setPasted(true);
              void taking.send(source, t('planImport.start.pasted'));
            }} />
            {isPasted ? <Outcome taking={taking} /> : null}
          </Box>
        </Panel>
        <OpenImports />
      </Box>
    </>
  );
}

/** What became of the document, at the place where it was given: on its way, being read, or refused and why. */
function Outcome({ taking: { progress, refusal, cancel } }: { taking: TakeIn }) {
  const t = useT();
  if (progress) {
    const isReading = progress.percent >= 100;
    const words = isReading ? t('planImport.start.reading', { name: progress.name }) : t('planImport.start.sending', { name: progress.name, percent: progress.percent });
    return <SendingStatus words={words} label={t('planImport.start.progress')} percent={isReading ? null : progress.percent} onCancel={cancel} />;
  }
  if (!refusal) return null;
  const planId = refusal.code === 'documentAlreadyImported' ? String(refusal.params?.['planId'] ?? '') : '';
  return (
    <Alert severity={planId ? 'info' : 'error'} action={planId ? <Button color="inherit" size="small" component={Link} to={`/plans/${planId}/show`}>{t('planImport.start.seePlan')}</Button> : undefined}>
      {refusal.message}
    </Alert>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AsOf } from '../../../components/DateVi';
import { formatCount } from '../../../components/numbers';
import { FactList, Panel } from '../../../components/Panel';
import { useT } from '../../../i18n/useT';
import { DocumentName } from '../parts/DocumentName';
import { PlanRates } from '../parts/PlanProgress';
import { StandingBar, StandingNumbers } from '../parts/StandingBar';
import type { Plan } from '../planTypes';

/** What the plan is: its deciding document, its bases, how its dates are read, and how it stands as of the day. */
export function PlanHeader({ plan }: { plan: Plan }) {
  const t = useT();
  const { document, bases, note } = plan;
  const facts = [
    { label: t('plans.document'), value: document ? <DocumentName document={document} /> : t('plans.noDocument') },
    ...(document ? [{ label: t('records.documents.issuer'), value: document.issuer }] : []),
    ...(document?.signerName ? [{ label: t('plans.signer'), value: [document.signerName, document.signerPost].filter(Boolean).join(', ') }] : []),
    ...(bases.length ? [{ label: t('plans.bases'), value: <Bases plan={plan} /> }] : []),
    {
      label: t('plans.settings'),
      value: (
        <>
          <div>{t(plan.movesToWorkingDay ? 'plans.movesOn' : 'plans.movesOff')}</div>
          <div>{t(plan.readsBeforeAsDayBefore ? 'plans.beforeOn' : 'plans.beforeOff')}</div>
        </>
      ),
    },
    ...(note ? [{ label: t('plans.noteLabel'), value: <Box component="span" sx={{ whiteSpace: 'pre-line' }}>{note}</Box> }] : []),
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2, mb: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start', fontSize: '0.875rem' }}>
      <Panel>
        <FactList facts={facts} />
      </Panel>
      <Panel title={t('plans.progress')}>
        <PlanStanding plan={plan} />
      </Panel>
    </Box>
  );
}

function PlanStanding({ plan }: { plan: Plan }) {
  const t = useT();
  const { counts, taskCount } = plan;
  if (taskCount === 0) return <Box sx={{ color: 'text.secondary' }}>{t('plans.noTasks')}</Box>;
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <Box><PlanRates plan={plan} isLinked /></Box>
      <StandingBar counts={counts} height={10} />
      <Box sx={{ mx: -0.75 }}>
        <StandingNumbers counts={counts} filter={{ planId: plan.id }} hasWords />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {t('plans.annex.tasks', { count: formatCount(taskCount) })}. <AsOf date={plan.asOf} />.
      </Box>
    </Box>
  );
}

function Bases({ plan: { bases } }: { plan: Plan }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const warnings = bases.filter(({ warning }) => warning);
  return (
    <>
      {t('plans.basesCount', { count: bases.length })}{' '}
      <Button className="no-print" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ py: 0, minHeight: 24 }}>
        {isOpen ? t('plans.hideBases') : t('plans.showBases')}
      </Button>
      {(isOpen ? bases : warnings).length ? (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
          {(isOpen ? bases : warnings).map((document) => (
            <li key={document.id}>
              <DocumentName document={document} hasTitle={isOpen} />
            </li>
          ))}
        </Box>
      ) : null}
    </>
  );
}

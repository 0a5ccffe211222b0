import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { formatCount } from '../../components/numbers';
import { Panel } from '../../components/Panel';
import { apiUrl } from '../../providers/httpClient';
import { useT } from '../../i18n/useT';
import { useImportWork } from '../review/importContext';
import { nextTab } from '../rowFacts';
import { ComparisonPanel } from './ComparisonPanel';
import { NewPlanPanel } from './NewPlanPanel';

/** The document becomes a plan, or a newer version of one. */
export function SaveTab() {
  const t = useT();
  const { imported, changes, isOpen, goTo } = useImportWork();
  const { counts, similarPlans, comparesWithPlanId } = imported;
  const waiting = nextTab(imported, 'save');
  const target = comparesWithPlanId ?? '';
  const [known] = similarPlans;
  const saveAs = (planId: string | null) => void changes.send({ path: '', body: { comparesWithPlanId: planId } });
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 960 }}>
      {isOpen && (counts.toSee || counts.leftovers) ? (
        <Alert severity="warning" action={<Button color="inherit" size="small" onClick={() => goTo(waiting ?? 'leftovers')}>{t('planImport.save.look')}</Button>}>
          {t('planImport.save.waiting', { what: [counts.toSee ? t('planImport.counts.toSee', { count: formatCount(counts.toSee) }) : null, counts.leftovers ? t('planImport.counts.leftovers', { count: formatCount(counts.leftovers) }) : null].filter(Boolean).join(', ') })}
        </Alert>
      ) : null}
      {isOpen && known && !comparesWithPlanId ? (
        <Alert severity="warning" action={<Button color="inherit" size="small" disabled={changes.isPending} onClick={() => saveAs(known.id)}>{t('planImport.save.similarAction')}</Button>}>
          {t('planImport.save.similar', { title: known.title, year: known.year, state: t(`plans.state.${known.state}`) })}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        {isOpen && (similarPlans.length || comparesWithPlanId) ? (
          <TextField
            select label={t('planImport.save.target')} value={target} disabled={changes.isPending} sx={{ flex: '1 1 320px', maxWidth: 640 }}
            onChange={(event) => saveAs(event.target.value || null)}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          >
            <MenuItem value="">{t('planImport.save.newPlan')}</MenuItem>
            {similarPlans.map(({ id, title, year, state }) => <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>{t('planImport.save.versionOf', { title, year, state: t(`plans.state.${state}`) })}</MenuItem>)}
            {comparesWithPlanId && !similarPlans.some(({ id }) => id === comparesWithPlanId) ? <MenuItem value={comparesWithPlanId}>{t('planImport.save.versionOfChosen')}</MenuItem> : null}
          </TextField>
        ) : null}
        <Button component="a" href={apiUrl(`/plan-imports/${imported.id}/problems.xlsx`)} download>{t('planImport.save.problemsFile')}</Button>
      </Box>
      {comparesWithPlanId ? <ComparisonPanel planId={comparesWithPlanId} /> : isOpen ? <NewPlanPanel /> : <Panel><Box sx={{ color: 'text.secondary' }}>{t('planImport.save.ended')}</Box></Panel>}
    </Box>
  );
}

import { ACCUMULATIONS, DIRECTIONS, INDICATOR_KINDS, isCalendarDate } from '#domain';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId, useState, type FormEvent } from 'react';
import { ConflictDialog } from '../../../components/ConflictDialog';
import { DateField } from '../../../components/DateField';
import { useApiMutation } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import { Choice } from '../annex/meaning/Choice';
import { Fields } from '../annex/meaning/ListPart';
import type { Indicator, IndicatorVersion } from './catalogueTypes';

type Texts = Pick<Indicator, 'code' | 'name' | 'kind' | 'accumulation' | 'direction' | 'measureUnit' | 'numeratorText' | 'denominatorText'> & { note: string };

const EMPTY: Texts = { code: '', name: '', kind: 'ratio', accumulation: 'flow', direction: 'higher', measureUnit: '%', numeratorText: '', denominatorText: '', note: '' };

/** In the order of the form. */
const REQUIRED = ['code', 'name', 'measureUnit', 'numeratorText', 'denominatorText'] as const;

interface IndicatorDialogProps {
  /** The indicator to change; null for a new one. */
  indicator: Indicator | null;
  /** What a new one begins with. */
  fresh?: Partial<Texts>;
  onSaved: (indicator: Indicator) => void;
  onClose: () => void;
}

/** The newest version is the one that a correction changes and a new version follows. */
const textsOf = (indicator: Indicator): Texts => {
  const newest: IndicatorVersion = indicator.versions.at(-1) ?? { ...indicator, id: '', validTo: null };
  const { name, kind, accumulation, direction, measureUnit, numeratorText, denominatorText, note } = newest;
  return { code: indicator.code, name, kind, accumulation, direction, measureUnit, numeratorText, denominatorText, note: note ?? '' };
};

/** One indicator: what it is called and how it is counted. A change either corrects, or begins a new version on a day. */
export function IndicatorDialog({ indicator, fresh, onSaved, onClose }: IndicatorDialogProps) {
  const t = useT();
  const titleId = useId();
  const missingId = useId();
  const initial = indicator ? textsOf(indicator) : { ...EMPTY, ...withoutBlank(fresh) };
  const [texts, setTexts] = useState<Texts>(initial);
  const [mode, setMode] = useState<'correct' | 'newVersion'>('correct');
  const [day, setDay] = useState('');
  const labels = useIndicatorLabels();
  const save = useApiMutation<Indicator>({
    invalidates: [['indicators'], ['plans']],
    onSuccess: onSaved,
    compare: () => indicator && { base: initial, mine: texts, theirs: textsOf },
  });
  const errors = save.error?.body.errors ?? {};
  const needed = REQUIRED.filter((key) => (key !== 'denominatorText' || texts.kind !== 'count') && texts[key].trim() === '');
  const missing = [...needed.map((key) => labels[key]!), ...(mode === 'correct' || isCalendarDate(day) ? [] : [t('indicatorAnnex.catalogue.effectiveOn')])];
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const body = { ...texts, note: texts.note.trim() || null };
    if (indicator) save.mutate({ method: 'PATCH', path: `/indicators/${indicator.id}`, body: mode === 'newVersion' ? { ...body, effectiveOn: day } : body, version: indicator.version });
    else save.mutate({ path: '/indicators', body: isCalendarDate(day) ? { ...body, validFrom: day } : body });
  };
  const set = (part: Partial<Texts>) => setTexts({ ...texts, ...part });
  const field = (key: 'code' | 'name' | 'measureUnit' | 'numeratorText' | 'denominatorText' | 'note', maxLength: number, isMultiline = true) => (
    <TextField
      multiline={isMultiline}
      required={key !== 'note' && !(key === 'denominatorText' && texts.kind === 'count')}
      label={labels[key]}
      value={texts[key]}
      onChange={(event) => set({ [key]: event.target.value })}
      error={key in errors}
      helperText={errors[key] ?? (key === 'code' ? t('indicatorAnnex.catalogue.codeHelp') : undefined)}
      slotProps={{ htmlInput: { maxLength } }}
    />
  );
  const dayField = (
    <Box sx={{ maxWidth: 280 }}>
      <DateField label={t(indicator ? 'indicatorAnnex.catalogue.effectiveOn' : 'indicatorAnnex.catalogue.validFrom')} isRequired={indicator !== null} value={day} onChange={setDay} error={'effectiveOn' in errors || 'validFrom' in errors} helperText={errors['effectiveOn'] ?? errors['validFrom'] ?? (indicator ? undefined : t('indicatorAnnex.catalogue.validFromHelp'))} />
    </Box>
  );
  return (
    <Dialog open onClose={save.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <form onSubmit={send}>
        <DialogTitle id={titleId}>{t(indicator ? 'indicatorAnnex.catalogue.edit' : 'indicatorAnnex.catalogue.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important', gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {indicator ? <UsedBy indicator={indicator} /> : null}
          {indicator ? <ModeChoice mode={mode} onChange={setMode} /> : null}
          {mode === 'newVersion' ? dayField : null}
          <Box sx={{ maxWidth: 280 }}>{field('code', 50, false)}</Box>
          {field('name', 2000)}
          <Fields columns={4}>
            <Choice label={labels['kind']!} value={texts.kind} choices={INDICATOR_KINDS.map((one) => [one, t(`indicatorAnnex.kinds.${one}`)] as const)} onChange={(kind) => set({ kind })} />
            {field('measureUnit', 50, false)}
            <Choice label={labels['accumulation']!} value={texts.accumulation} choices={ACCUMULATIONS.map((one) => [one, t(`indicatorAnnex.accumulations.${one}`)] as const)} onChange={(accumulation) => set({ accumulation })} />
            <Choice label={labels['direction']!} value={texts.direction} choices={DIRECTIONS.map((one) => [one, t(`indicatorAnnex.directions.${one}`)] as const)} onChange={(direction) => set({ direction })} />
          </Fields>
          <Fields>
            {field('numeratorText', 2000)}
            {texts.kind === 'count' ? null : field('denominatorText', 2000)}
          </Fields>
          {field('note', 5000)}
          {indicator ? null : dayField}
        </DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap' }}>
          {missing.length ? <Box id={missingId} role="status" sx={{ flex: '1 1 220px', px: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}>{t('indicatorAnnex.catalogue.stillNeeded', { fields: missing.join(', ') })}</Box> : null}
          <Button onClick={onClose} disabled={save.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={save.isPending} disabled={missing.length > 0 || indicator?.canChange === false} aria-describedby={missing.length ? missingId : undefined}>{t('common.save')}</Button>
        </DialogActions>
      </form>
      <ConflictDialog conflict={save.conflict} labels={labels} onKeepMine={save.keepMine} onTakeTheirs={onClose} onClose={save.clearConflict} />
    </Dialog>
  );
}

/** The catalogue is common: whose documents a change reaches is said before it is made (docs/decisions/one-catalogue.md). */
function UsedBy({ indicator: { planCount: plans, ownerCount: owners, canChange } }: { indicator: Indicator }) {
  const t = useT();
  if (plans === 0) return null;
  return <Alert severity={canChange ? 'info' : 'warning'}>{t(canChange ? 'indicatorAnnex.catalogue.usedBy' : 'indicatorAnnex.catalogue.usedByOthers', { plans, owners })}</Alert>;
}

/** What was printed keeps the words of its day; so a new way of counting is not a correction. */
function ModeChoice({ mode, onChange }: { mode: 'correct' | 'newVersion'; onChange: (mode: 'correct' | 'newVersion') => void }) {
  const t = useT();
  return (
    <RadioGroup aria-label={t('indicatorAnnex.catalogue.mode')} value={mode} onChange={(_, value) => onChange(value as typeof mode)}>
      <FormControlLabel value="correct" control={<Radio size="small" />} label={t('indicatorAnnex.catalogue.correct')} />
      <FormControlLabel value="newVersion" control={<Radio size="small" />} label={t('indicatorAnnex.catalogue.newVersion')} />
    </RadioGroup>
  );
}

function useIndicatorLabels(): Record<string, string> {
  const t = useT();
  return {
    code: t('indicatorAnnex.catalogue.code'),
    name: t('indicatorAnnex.catalogue.name'),
    kind: t('indicatorAnnex.catalogue.kind'),
    measureUnit: t('indicatorAnnex.measureUnit'),
    accumulation: t('indicatorAnnex.catalogue.accumulation'),
    direction: t('indicatorAnnex.catalogue.direction'),
    numeratorText: t('indicatorAnnex.numeratorText'),
    denominatorText: t('indicatorAnnex.denominatorText'),
    note: t('indicatorAnnex.noteLabel'),
  };
}

function withoutBlank(texts: Partial<Texts> = {}): Partial<Texts> {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')) as Partial<Texts>;
}

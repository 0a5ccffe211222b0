import { COMPARATORS, PURPOSES, VALUE_KINDS } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useT } from '../../i18n/useT';
import { Choice } from '../../resources/indicators/annex/meaning/Choice';
import { NumberField } from '../../resources/indicators/annex/meaning/NumberField';
import { SIGNS } from '../../resources/indicators/annex/reading/useTargetWords';
import { IndicatorSelect } from '../../resources/indicators/parts/IndicatorSelect';
import { EntryFrame, EntryTools } from '../../resources/plans/forms/EntryTools';
import { PartyList } from './PartyList';
import { NEW_TARGET, type ImportIndicatorDraft, type ImportTargetDraft } from './rowDraft';

interface IndicatorFieldsProps {
  readonly indicator: ImportIndicatorDraft;
  readonly onChange: (indicator: ImportIndicatorDraft) => void;
}

/** An indicator of a row: what it is called, which one of the catalogue it is, what is to be reached, by whom. */
export function IndicatorFields({ indicator, onChange }: IndicatorFieldsProps) {
  const t = useT();
  const set = (part: Partial<ImportIndicatorDraft>) => onChange({ ...indicator, ...part });
  const others = indicator.suggestions.filter(({ id }) => id !== indicator.indicator?.id);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TextField multiline label={t('indicatorAnnex.meaning.title')} value={indicator.title} onChange={(event) => set({ title: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
      <TextField label={t('indicatorAnnex.measureUnit')} value={indicator.measureUnit} onChange={(event) => set({ measureUnit: event.target.value })} slotProps={{ htmlInput: { maxLength: 50 } }} sx={{ maxWidth: 260 }} />
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <IndicatorSelect label={t('planImport.indicator.ofCatalogue')} value={indicator.indicator} onChange={(next) => set({ indicator: next })} />
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('planImport.indicator.catalogueHelp')}</Box>
        {others.length ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
            <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('planImport.party.maybe')}</Box>
            {others.map(({ id, name, code }) => <Chip key={id} variant="outlined" size="small" label={[code, name].filter(Boolean).join(' · ')} onClick={() => set({ indicator: { id, name } })} sx={{ height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.5 } }} />)}
          </Box>
        ) : null}
      </Box>
      <Part title={t('indicatorAnnex.reading.targets')}><Targets items={indicator.targets} onChange={(targets) => set({ targets })} /></Part>
      <Part title={t('indicatorAnnex.reading.parties')}><PartyList items={indicator.parties} onChange={(parties) => set({ parties })} /></Part>
    </Box>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return <Box><Box sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 1 }}>{title}</Box>{children}</Box>;
}

function Targets({ items, onChange }: { items: readonly ImportTargetDraft[]; onChange: (items: ImportTargetDraft[]) => void }) {
  const t = useT();
  const replace = (index: number, part: Partial<ImportTargetDraft>) => onChange(items.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {items.map((target, index) => {
        const what = t('indicatorAnnex.target.entry', { number: index + 1 });
        return (
          <EntryFrame key={index} what={what} tools={<EntryTools what={what} index={index} count={items.length} onRemove={() => onChange(items.filter((_, place) => place !== index))} />}>
            {target.wording ? <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{t('planImport.party.printed', { name: target.wording })}</Box> : null}
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
              <Choice label={t('indicatorAnnex.target.comparator')} value={target.comparator} choices={COMPARATORS.map((one) => [one, one === 'unstated' ? t('indicatorAnnex.target.unstated') : `${SIGNS[one]} ${t(`plans.comparators.${one}`)}`] as const)} onChange={(comparator) => replace(index, { comparator })} />
              <NumberField label={t('indicatorAnnex.target.value')} value={target.value} onChange={(value) => replace(index, { value })} />
              <TextField label={t('indicatorAnnex.measureUnit')} value={target.measureUnit} onChange={(event) => replace(index, { measureUnit: event.target.value })} slotProps={{ htmlInput: { maxLength: 50 } }} />
              <Choice label={t('indicatorAnnex.target.valueKind')} value={target.valueKind} choices={VALUE_KINDS.map((one) => [one, t(`indicatorAnnex.valueKinds.${one}`)] as const)} onChange={(valueKind) => replace(index, { valueKind })} />
              <Choice label={t('indicatorAnnex.target.purpose')} value={target.purpose} choices={PURPOSES.filter((one) => one !== 'milestone' || target.purpose === one).map((one) => [one, t(`indicatorAnnex.purposes.${one}`)] as const)} onChange={(purpose) => replace(index, { purpose })} />
            </Box>
            <FormControlLabel control={<Switch size="small" checked={target.isEachUnit} onChange={(_, isEachUnit) => replace(index, { isEachUnit })} />} label={t('indicatorAnnex.target.isEachUnit')} sx={{ ml: 0 }} />
          </EntryFrame>
        );
      })}
      {items.length === 0 ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('indicatorAnnex.reading.noTarget')}</Box> : null}
      <Box><Button size="small" variant="outlined" onClick={() => onChange([...items, NEW_TARGET])}>{t('indicatorAnnex.target.add')}</Button></Box>
    </Box>
  );
}

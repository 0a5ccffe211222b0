import { formatMeasured } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { DateField } from '../../../../components/DateField';
import { numberMarks } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import { EntryTools } from '../../../plans/forms/EntryTools';
import { Doubt, Quiet } from '../reading/ReadingPart';
import { Fields, ListPart, type Printed } from './ListPart';
import { computedOf } from './meaningBody';
import { NEW_BASELINE, NEW_PART, type BaselineDraft, type PartDraft } from './meaningDraft';
import { NumberField } from './NumberField';

interface BaselinesPartProps {
  items: BaselineDraft[];
  measureUnit: string;
  printed: readonly Printed[];
  onChange: (items: BaselineDraft[]) => void;
}

/** The figures the document starts from, with the counts they should follow from; what those give is shown as typed (RULES.md I14). */
export function BaselinesPart({ items, measureUnit, printed, onChange }: BaselinesPartProps) {
  const t = useT();
  return (
    <ListPart title={t('indicatorAnnex.reading.baselines')} printed={printed} items={items} entry={(number) => t('indicatorAnnex.baseline.entry', { number })} addLabel={t('indicatorAnnex.baseline.add')} fresh={NEW_BASELINE} onChange={onChange}>
      {(baseline, change) => (
        <>
          <Fields columns={3}>
            <TextField label={t('indicatorAnnex.baseline.label')} value={baseline.label} onChange={(event) => change({ label: event.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
            <TextField label={t('indicatorAnnex.baseline.stated')} value={baseline.statedText} onChange={(event) => change({ statedText: event.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
            <TextField label={t('indicatorAnnex.periodKey')} helperText={t('indicatorAnnex.periodKeyHelp')} value={baseline.periodKey} onChange={(event) => change({ periodKey: event.target.value })} slotProps={{ htmlInput: { maxLength: 20 } }} />
          </Fields>
          <FormControlLabel control={<Switch size="small" checked={baseline.isWithoutCases} onChange={(_, isWithoutCases) => change({ isWithoutCases })} />} label={t('indicatorAnnex.baseline.withoutCases')} sx={{ ml: 0, gap: 0.5 }} />
          <Parts parts={baseline.parts} onChange={(parts) => change({ parts })} />
          <Computed baseline={baseline} measureUnit={measureUnit} />
          <Fields columns={3}>
            <TextField label={t('indicatorAnnex.baseline.source')} value={baseline.sourceSystem} onChange={(event) => change({ sourceSystem: event.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
            <DateField label={t('indicatorAnnex.baseline.windowFrom')} value={baseline.windowFrom} onChange={(windowFrom) => change({ windowFrom })} />
            <DateField label={t('indicatorAnnex.baseline.windowTo')} value={baseline.windowTo} onChange={(windowTo) => change({ windowTo })} />
          </Fields>
          <TextField multiline label={t('indicatorAnnex.noteLabel')} value={baseline.note} onChange={(event) => change({ note: event.target.value })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </>
      )}
    </ListPart>
  );
}

function Parts({ parts, onChange }: { parts: readonly PartDraft[]; onChange: (parts: PartDraft[]) => void }) {
  const t = useT();
  const replace = (index: number, part: Partial<PartDraft>) => onChange(parts.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <>
      {parts.map((part, index) => {
        const what = t('indicatorAnnex.baseline.partEntry', { number: index + 1 });
        return (
          <Box key={index} role="group" aria-label={what} sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) auto' } }}>
            <TextField label={t('indicatorAnnex.baseline.partLabel')} value={part.label} onChange={(event) => replace(index, { label: event.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
            <NumberField label={t('indicatorAnnex.numerator')} value={part.numerator} onChange={(numerator) => replace(index, { numerator })} />
            <NumberField label={t('indicatorAnnex.denominator')} value={part.denominator} onChange={(denominator) => replace(index, { denominator })} />
            <EntryTools what={what} index={index} count={1} onRemove={() => onChange(parts.filter((_, place) => place !== index))} />
          </Box>
        );
      })}
      <Box><Button size="small" onClick={() => onChange([...parts, NEW_PART])}>{t('indicatorAnnex.baseline.addPart')}</Button></Box>
    </>
  );
}

function Computed({ baseline, measureUnit }: { baseline: BaselineDraft; measureUnit: string }) {
  const t = useT();
  const computed = computedOf(baseline, measureUnit);
  if (!computed) return null;
  const text = [formatMeasured(computed.value, numberMarks()), measureUnit].filter(Boolean).join(' ');
  return (
    <Box role="status" sx={{ fontSize: '0.875rem' }}>
      {computed.agrees === false ? <Doubt>{t('indicatorAnnex.baseline.disagrees', { stated: baseline.statedText, computed: text })}</Doubt> : <Quiet>{t(computed.agrees ? 'indicatorAnnex.baseline.agrees' : 'indicatorAnnex.baseline.computed', { computed: text })}</Quiet>}
    </Box>
  );
}

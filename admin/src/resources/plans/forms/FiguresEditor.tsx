import { COMPARATORS, type Comparator } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useWatch } from 'react-hook-form';
import { decimalToType } from '../../../components/numbers';
import { useT } from '../../../i18n/useT';
import { IndicatorSelect } from '../../indicators/parts/IndicatorSelect';
import { standsInWords, type FigureDraft } from './activityDraft';
import { EntryFrame, EntryTools } from './EntryTools';
import { useListField } from './useListField';

const NEW_FIGURE: FigureDraft = { quote: '', comparator: 'gte', value: '', measureUnit: '%', indicator: null };
const NUMBER = /^-?\d+([.,]\d+)?$/;
/** Words may name a ratio without a target; then the indicator says what is meant. */
const isComplete = ({ quote, value, measureUnit, indicator }: FigureDraft): boolean =>
  quote.trim() !== '' && measureUnit.trim() !== '' && (NUMBER.test(value.trim()) || (value.trim() === '' && indicator !== null));

/** Numbers that stand in the words ("tối thiểu 50%"), quoted as they are (RULES.md A4). */
export function FiguresEditor() {
  const t = useT();
  const list = useListField<FigureDraft>('figures', (items, form) => {
    const bad = items.findIndex((item) => !isComplete(item));
    if (bad >= 0) return t('plans.form.figureIncomplete', { number: bad + 1 });
    const strange = items.findIndex(({ quote }) => !standsInWords(quote, form));
    return strange < 0 ? undefined : t('plans.form.figureStrange', { number: strange + 1 });
  });
  const [content, expectedResults] = useWatch({ name: ['content', 'expectedResults'] });
  return (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {list.items.map((item, index) => {
        const what = t('plans.form.figure', { number: index + 1 });
        const isStrange = !list.isDisabled && !standsInWords(item.quote, { content, expectedResults });
        const change = (part: Partial<FigureDraft>) => list.replaceAt(index, { ...item, ...part });
        return (
          <EntryFrame key={index} what={what} tools={list.isDisabled ? null : <EntryTools what={what} index={index} count={list.items.length} onRemove={() => list.removeAt(index)} />}>
            <TextField multiline label={t('plans.form.quote')} value={item.quote} disabled={list.isDisabled} onChange={(event) => change({ quote: event.target.value })} error={isStrange} helperText={isStrange ? t('plans.form.quoteStrange') : undefined} slotProps={{ htmlInput: { maxLength: 2000 } }} />
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' } }}>
              <TextField select label={t('plans.form.comparator')} value={item.comparator} disabled={list.isDisabled} onChange={(event) => change({ comparator: event.target.value as Comparator })}>
                {COMPARATORS.map((comparator) => <MenuItem key={comparator} value={comparator}>{t(`plans.comparators.${comparator}`)}</MenuItem>)}
              </TextField>
              <TextField label={t('plans.form.value')} value={decimalToType(item.value)} disabled={list.isDisabled} onChange={(event) => change({ value: event.target.value })} slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 30 } }} />
              <TextField label={t('plans.form.measureUnit')} value={item.measureUnit} disabled={list.isDisabled} onChange={(event) => change({ measureUnit: event.target.value })} slotProps={{ htmlInput: { maxLength: 50 } }} />
            </Box>
            <IndicatorSelect label={t('plans.form.figureIndicator')} value={item.indicator} disabled={list.isDisabled} onChange={(indicator) => change({ indicator })} />
          </EntryFrame>
        );
      })}
      {list.error ? <FormHelperText error>{list.error}</FormHelperText> : null}
      {list.isDisabled ? null : (
        <Box>
          <Button size="small" variant="outlined" onClick={() => list.set([...list.items, NEW_FIGURE])}>{t('plans.form.addFigure')}</Button>
        </Box>
      )}
    </Box>
  );
}

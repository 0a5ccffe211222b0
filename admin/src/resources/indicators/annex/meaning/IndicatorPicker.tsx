import { fold } from '#domain';
import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useApiQuery } from '../../../../components/useApi';
import { useDebounced } from '../../../../components/useDebounced';
import { MOST_SEARCHED_LETTERS, useRecordSearch } from '../../../../components/useRecordSearch';
import { useT } from '../../../../i18n/useT';
import type { Page } from '../../../../providers/apiTypes';
import type { Indicator, IndicatorRef } from '../../catalogue/catalogueTypes';
import { IndicatorDialog } from '../../catalogue/IndicatorDialog';

interface IndicatorPickerProps {
  value: IndicatorRef | null;
  /** The row's title: an indicator of the same name is proposed, a new one begins with it. */
  title: string;
  measureUnit: string;
  onChange: (indicator: IndicatorRef | null) => void;
}

/** The same indicator across documents is one: it is found by its name before a new one is made. */
export function IndicatorPicker({ value, title, measureUnit, onChange }: IndicatorPickerProps) {
  const t = useT();
  const [isNew, setNew] = useState(false);
  const search = useRecordSearch<Indicator, IndicatorRef>({
    resource: 'indicators',
    current: value?.name,
    choiceOf: (indicator) => indicator,
    nameOf: ({ name }) => name,
    aboutOf: ({ code, kind, measureUnit: unit }) => [code, t(`indicatorAnnex.kinds.${kind}`), unit].filter(Boolean).join(' · '),
  });
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Autocomplete<IndicatorRef>
        {...search}
        value={value}
        onChange={(_, next) => onChange(next)}
        noOptionsText={t('indicatorAnnex.meaning.noIndicator')}
        renderInput={(params) => <TextField {...params} required label={t('indicatorAnnex.reading.indicator')} placeholder={t('indicatorAnnex.meaning.searchIndicator')} />}
      />
      {value ? null : <SameTitle title={title} onChoose={onChange} />}
      <Box><Button size="small" onClick={() => setNew(true)}>{t('indicatorAnnex.catalogue.add')}</Button></Box>
      {isNew ? (
        <IndicatorDialog
          indicator={null}
          fresh={{ name: title, measureUnit }}
          onSaved={(indicator) => {
            onChange(indicator);
            setNew(false);
          }}
          onClose={() => setNew(false)}
        />
      ) : null}
    </Box>
  );
}

/** Indicators that were called so, in any of their versions; the search form levels marks, spaces and spelling. */
function SameTitle({ title, onChoose }: { title: string; onChoose: (indicator: IndicatorRef) => void }) {
  const t = useT();
  const words = useDebounced(title.trim());
  const found = useApiQuery<Page<Indicator>>(['indicators', 'select'], '/indicators', { q: words.slice(0, MOST_SEARCHED_LETTERS), perPage: 30 }, { enabled: words !== '' });
  const same = (found.data?.items ?? []).filter(({ name, versions }) => [name, ...versions.map((version) => version.name)].some((one) => fold(one) === fold(words)));
  if (same.length === 0) return null;
  return (
    <Alert severity="info" action={<Button size="small" onClick={() => onChoose(same[0]!)}>{t('indicatorAnnex.meaning.useSame')}</Button>}>
      {t('indicatorAnnex.meaning.same', { name: same[0]!.name, code: same[0]!.code })}
    </Alert>
  );
}

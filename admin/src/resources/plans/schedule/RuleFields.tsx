import { CONTINUOUS_NOTES, PERIOD_KINDS, type PeriodKind, type ScheduleRule } from '#domain';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { DateField } from '../../../components/DateField';
import { useT } from '../../../i18n/useT';
import { ROMAN } from './describeRule';
import { MilestonesFields } from './MilestonesFields';

interface RuleFieldsProps {
  rule: ScheduleRule;
  onChange: (rule: ScheduleRule) => void;
  isDisabled: boolean;
}

/** The fields that a kind of rule needs; kinds that need none show none. */
export function RuleFields({ rule, onChange, isDisabled }: RuleFieldsProps) {
  const t = useT();
  const numbers = { isDisabled };
  switch (rule.kind) {
    case 'date':
    case 'beforeDate':
      return <Row><DateField label={t('plans.form.on')} value={rule.on} disabled={isDisabled} onChange={(on) => onChange({ ...rule, on })} /></Row>;
    case 'month':
      return (
        <Row>
          <Choice label={t('plans.form.month')} value={rule.month} options={Array.from({ length: 12 }, (_, index) => ({ value: index + 1, name: String(index + 1) }))} onChange={(month) => onChange({ ...rule, month })} {...numbers} />
          <YearField label={t('plans.form.ruleYear')} value={rule.year} onChange={(year) => onChange(withYear(rule, year))} {...numbers} />
        </Row>
      );
    case 'quarter':
      return (
        <Row>
          <Choice label={t('plans.form.quarter')} value={rule.quarter} options={QUARTERS} onChange={(quarter) => onChange({ ...rule, quarter })} {...numbers} />
          <YearField label={t('plans.form.ruleYear')} value={rule.year} onChange={(year) => onChange(withYear(rule, year))} {...numbers} />
        </Row>
      );
    case 'quarterRange':
      return (
        <Row>
          <Choice label={t('plans.form.fromQuarter')} value={rule.fromQuarter} options={QUARTERS.slice(0, 3)} onChange={(fromQuarter) => onChange({ ...rule, fromQuarter, toQuarter: Math.max(rule.toQuarter, fromQuarter + 1) })} {...numbers} />
          <Choice label={t('plans.form.toQuarter')} value={rule.toQuarter} options={QUARTERS.slice(rule.fromQuarter)} onChange={(toQuarter) => onChange({ ...rule, toQuarter })} {...numbers} />
          <YearField label={t('plans.form.ruleYear')} value={rule.year} onChange={(year) => onChange(withYear(rule, year))} {...numbers} />
        </Row>
      );
    case 'year':
      return <Row><YearField label={t('plans.form.ruleYear')} value={rule.year} onChange={(year) => onChange(withYear(rule, year))} {...numbers} /></Row>;
    case 'yearRange':
      return (
        <Row>
          <YearField label={t('plans.form.fromYear')} value={rule.fromYear} onChange={(fromYear) => onChange({ ...rule, fromYear: fromYear ?? NaN })} {...numbers} />
          <YearField label={t('plans.form.toYear')} value={rule.toYear} onChange={(toYear) => onChange({ ...rule, toYear: toYear ?? NaN })} {...numbers} />
        </Row>
      );
    case 'recurring':
      return <EveryField every={rule.every} isDisabled={isDisabled} onChange={(every) => onChange({ kind: 'recurring', every })} />;
    case 'continuous':
      return (
        <Row>
          <TextField select label={t('plans.form.note')} value={rule.note} disabled={isDisabled} onChange={(event) => onChange({ ...rule, note: event.target.value as typeof rule.note })}>
            {CONTINUOUS_NOTES.map((note) => <MenuItem key={note} value={note}>{t(`plans.form.notes.${note}`)}</MenuItem>)}
          </TextField>
        </Row>
      );
    case 'byReference':
      return <TextField label={t('plans.form.reference')} value={rule.reference ?? ''} disabled={isDisabled} onChange={(event) => onChange({ ...rule, reference: event.target.value || null })} slotProps={{ htmlInput: { maxLength: 500 } }} />;
    case 'onEvent':
      return (
        <>
          <TextField label={t('plans.form.trigger')} value={rule.trigger ?? ''} disabled={isDisabled} onChange={(event) => onChange({ ...rule, trigger: event.target.value || null })} slotProps={{ htmlInput: { maxLength: 500 } }} />
          <Row>
            <YearField label={t('plans.form.daysAfterIssue')} help={t('plans.form.daysAfterIssueHelp')} value={rule.daysAfterIssue} digits={4} onChange={(days) => onChange({ kind: 'onEvent', trigger: rule.trigger, ...(days === undefined ? {} : { daysAfterIssue: days }) })} {...numbers} />
          </Row>
        </>
      );
    case 'milestones':
      return <MilestonesFields dates={rule.dates} isDisabled={isDisabled} onChange={(dates) => onChange({ kind: 'milestones', dates })} />;
    case 'missing':
    case 'unreadable':
      return null;
  }
}

const QUARTERS = ROMAN.map((name, index) => ({ value: index + 1, name }));

/** A year that is left out must be absent, not undefined: equal rules are equal as data. */
function withYear<R extends { year?: number }>({ year: _old, ...rest }: R, year: number | undefined): R {
  return (year === undefined ? rest : { ...rest, year }) as R;
}

function Row({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' } }}>{children}</Box>;
}

interface ChoiceProps {
  label: string;
  value: number;
  options: readonly { value: number; name: string }[];
  onChange: (value: number) => void;
  isDisabled: boolean;
}

function Choice({ label, value, options, onChange, isDisabled }: ChoiceProps) {
  return (
    <TextField select label={label} value={value} disabled={isDisabled} onChange={(event) => onChange(Number(event.target.value))}>
      {options.map((option) => <MenuItem key={option.value} value={option.value}>{option.name}</MenuItem>)}
    </TextField>
  );
}

interface YearFieldProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  isDisabled: boolean;
  digits?: number;
  help?: string;
}

/** A whole number that may be left out. */
function YearField({ label, value, onChange, isDisabled, digits = 4, help }: YearFieldProps) {
  const shown = value === undefined || Number.isNaN(value) ? '' : String(value);
  const type = (typed: string) => {
    const figures = typed.replace(/\D/g, '').slice(0, digits);
    onChange(figures === '' ? undefined : Number(figures));
  };
  return <TextField label={label} value={shown} disabled={isDisabled} onChange={(event) => type(event.target.value)} helperText={help} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />;
}

function EveryField({ every, onChange, isDisabled }: { every: readonly PeriodKind[]; onChange: (every: PeriodKind[]) => void; isDisabled: boolean }) {
  const t = useT();
  return (
    <Box role="group" aria-label={t('plans.form.every')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {PERIOD_KINDS.map((kind) => (
        <FormControlLabel
          key={kind}
          disabled={isDisabled}
          control={<Checkbox size="small" checked={every.includes(kind)} onChange={(_, isIn) => onChange(PERIOD_KINDS.filter((one) => (one === kind ? isIn : every.includes(one))))} />}
          label={t(`plans.rule.every.${kind}`)}
        />
      ))}
    </Box>
  );
}

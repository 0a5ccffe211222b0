import { useT } from '../../../../i18n/useT';
import { usePeriodText } from '../../../tasks/usePeriodText';
import { Choice } from './Choice';

interface PeriodChoiceProps {
  year: number | null;
  isRequired: boolean;
  value: string;
  onChange: (periodKey: string) => void;
}

const PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M', ...Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))];

/** When a target is to be reached, by the names of periods; a stored one of another year stays among them. */
export function PeriodChoice({ year, isRequired, value, onChange }: PeriodChoiceProps) {
  const t = useT();
  const periodText = usePeriodText();
  const known = year === null ? [] : [String(year), ...PARTS.map((part) => `${year}-${part}`)];
  const keys = value && !known.includes(value) ? [value, ...known] : known;
  return (
    <Choice
      label={isRequired ? `${t('indicatorAnnex.periodKey')} *` : t('indicatorAnnex.periodKey')}
      value={value}
      choices={[['', t('indicatorAnnex.target.wholeYear')] as const, ...keys.map((key) => [key, periodText(key)] as const)]}
      onChange={onChange}
    />
  );
}

import { FactList } from '../../components/Panel';
import { UnitName, UnitNames } from '../../components/UnitName';
import { useT } from '../../i18n/useT';
import type { UnitGroup } from '../../providers/apiTypes';
import { useLevelChoices } from '../org-units/useLevelChoices';

/** The rule of a group in words. */
export function RuleText({ rule }: { rule: UnitGroup['rule'] }) {
  const t = useT();
  const levels = useLevelChoices();
  if (!rule) return <>{t('common.none')}</>;
  const wanted = levels.filter(({ id }) => rule.levels.some((level) => level === id)).map(({ name }) => name);
  return (
    <FactList
      facts={[
        { label: t('records.groups.under'), value: <UnitName id={rule.underUnitId} /> },
        { label: t('records.groups.reach'), value: t(`records.groups.reaches.${rule.reach}`) },
        { label: t('records.groups.levels'), value: wanted.join(', ') || t('common.none') },
        { label: t('records.groups.except'), value: <UnitNames ids={rule.exceptUnitIds} /> },
      ]}
    />
  );
}

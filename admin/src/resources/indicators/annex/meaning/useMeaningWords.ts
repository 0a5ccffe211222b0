import { useT } from '../../../../i18n/useT';
import { SIGNS } from '../reading/useTargetWords';
import type { MeaningDraft } from './meaningDraft';

/** A meaning in words by field, for comparing two people's changes. */
export function useMeaningWords(): { labels: Record<string, string>; wordsOf: (draft: MeaningDraft) => Record<string, string> } {
  const t = useT();
  const labels = {
    indicator: t('indicatorAnnex.reading.indicator'),
    title: t('indicatorAnnex.meaning.title'),
    numeratorText: t('indicatorAnnex.numeratorText'),
    denominatorText: t('indicatorAnnex.denominatorText'),
    measureUnit: t('indicatorAnnex.measureUnit'),
    targets: t('indicatorAnnex.reading.targets'),
    parties: t('indicatorAnnex.reading.parties'),
    bases: t('indicatorAnnex.reading.bases'),
    baselines: t('indicatorAnnex.reading.baselines'),
    scoringText: t('indicatorAnnex.reading.scoring'),
    readingNotes: t('indicatorAnnex.reading.notes'),
  };
  const lines = (items: readonly string[]) => items.join('\n');
  const wordsOf = (draft: MeaningDraft) => ({
    indicator: draft.indicator?.name ?? '',
    title: draft.title,
    numeratorText: draft.numeratorText,
    denominatorText: draft.denominatorText,
    measureUnit: draft.measureUnit,
    targets: lines(draft.targets.map(({ comparator, value, measureUnit, valueKind, purpose }) => [comparator === 'unstated' ? '' : SIGNS[comparator], value.text, measureUnit, valueKind === 'absolute' ? '' : t(`indicatorAnnex.valueKinds.${valueKind}`), t(`indicatorAnnex.purposes.${purpose}`)].filter(Boolean).join(' '))),
    parties: lines(draft.parties.map(({ role, kind, name, group, relative, wording }) => `${t(`work.partyRole.${role}`)}: ${kind === 'group' ? (group?.name ?? '') : kind === 'relative' ? t(`indicatorAnnex.relatives.${relative}`) : name || wording}`)),
    bases: lines(draft.bases.map(({ document, annex, part, ordinal, wording }) => [document?.label ?? wording, annex, part, ordinal].filter(Boolean).join(', '))),
    baselines: lines(draft.baselines.map(({ label, statedText, parts }) => `${label}: ${[statedText, ...parts.map(({ numerator, denominator }) => `${numerator.text}/${denominator.text}`)].filter(Boolean).join('; ')}`)),
    scoringText: draft.scoringText,
    readingNotes: draft.readingNotes,
  });
  return { labels, wordsOf };
}

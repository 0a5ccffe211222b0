import type { MessageKey, MessageParams } from '../../i18n/useT';
import { describeRule } from '../../resources/plans/schedule/describeRule';
import type { ImportPartyDraft, RowDraft } from './rowDraft';

type Translate = (key: MessageKey, params?: MessageParams) => string;

const lines = (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n');

export const partyName = ({ kind, name, unitName, group, externalName }: ImportPartyDraft): string => (kind === 'unit' ? unitName : kind === 'group' ? group?.name : kind === 'external' ? externalName : name) || name;

/** A draft in words by field, for setting two people's versions side by side. */
export function rowWords(draft: RowDraft, t: Translate): Record<string, string> {
  return {
    kind: t(`planImport.rowKinds.${draft.kind}`),
    printedNumber: draft.printedNumber,
    content: draft.content,
    expectedResults: draft.expectedResults,
    deliverables: lines(draft.deliverables.map(({ text }) => text)),
    parties: lines(draft.parties.map((party) => `${t(`work.partyRole.${party.role}`)}: ${partyName(party)}`)),
    rules: lines(draft.rules.map(({ rule }) => describeRule(rule, t))),
    figures: lines(draft.figures.map(({ quote }) => quote)),
    note: draft.note,
    indicators: lines(draft.indicators.map(({ title, targets }) => `${title}: ${targets.map(({ value, measureUnit }) => `${value.text} ${measureUnit}`).join('; ')}`)),
  };
}

export const rowLabels = (t: Translate): Record<string, string> => ({
  kind: t('planImport.row.kind'), printedNumber: t('plans.form.printedNumber'), content: t('plans.annex.content'), expectedResults: t('plans.annex.results'), deliverables: t('plans.form.deliverables'),
  parties: t('plans.form.parties'), rules: t('plans.form.schedule'), figures: t('plans.form.figures'), note: t('plans.form.activityNote'), indicators: t('planImport.indicator.one'),
});

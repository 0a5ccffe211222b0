import { formatDateVi, isCalendarDate, parsePeriodKey } from '#domain';
import { formatInstantVi } from '../../components/DateVi';
import { formatDecimal } from '../../components/numbers';
import { vi } from '../../i18n/vi/index';
import type { MessageKey, useT } from '../../i18n/useT';
import { describePeriod } from '../plans/schedule/describePeriod';

interface AuditTexts {
  readonly t: ReturnType<typeof useT>;
  readonly subjectType: string;
  /** What the ids and codes of the entry are called. */
  readonly names: Readonly<Record<string, string>>;
}

/** Where the words of a field's values are kept; several places are tried in turn. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  accumulation: ['indicatorAnnex.accumulations'], appliedComparator: ['indicators.comparator'], basis: ['indicators.basis'], comparator: ['indicators.comparator'],
  direction: ['indicatorAnnex.directions'], kind: ['indicatorAnnex.kinds', 'indicatorAnnex.rowKinds', 'records.groups.kinds', 'planImport.rowKinds', 'planImport.tableKinds', 'planImport.documentKinds', 'records.units.succession.kinds', 'records.documents.kinds'],
  level: ['work.level'], levels: ['work.level'], meaning: ['indicatorAnnex.meanings'], periodKind: ['indicatorCollection.kinds'], purpose: ['indicatorAnnex.purposes'],
  reach: ['records.groups.reaches'], readFrom: ['indicatorAnnex.readFrom'], reading: ['indicatorAnnex.readings'], relative: ['indicatorAnnex.relatives'],
  role: ['work.partyRole', 'work.role'], scope: ['indicatorAnnex.scopes', 'work.level'], scopeKind: ['indicatorAnnex.scopes'], scopeLevel: ['work.level'],
  state: ['indicatorEntry.state'], valueKind: ['indicatorAnnex.valueKinds'],
};

const NUMBERS = new Set(['denominator', 'nearMargin', 'numerator', 'statedValue', 'value', 'verifiedDenominator', 'verifiedNumerator']);
/** How the sheet is laid out and held together: of no meaning to a reader. */
const HIDDEN = new Set(['columnKey', 'columnsSpanned', 'digest', 'id', 'key', 'marks', 'parentKey', 'rowsSpanned', 'words']);
/** A table or a row of a document that is taken in, counted from 0. */
const IMPORT_PLACE = /^t(\d+)(?:\.r(\d+))?$/;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const SPAN = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/;

export const auditPlaces = (field: string, subjectType: string): readonly string[] => [
  ...(field === 'state' && subjectType === 'measurementReport' ? ['indicatorEntry.reportState'] : []), ...(PLACES[field] ?? []), 'records.values',
];

/** Whether the catalogue has a sentence under this dotted path. */
export function hasWords(path: string): boolean {
  const found = path.split('.').reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined), vi);
  return typeof found === 'string';
}

/** A field's name in words; a code that stands for an indicator is called by its name. */
export function auditField(field: string, { t, names }: Omit<AuditTexts, 'subjectType'>): string {
  const place = importPlace(field, t);
  if (place !== null) return place;
  return hasWords(`records.fields.${field}`) ? t(`records.fields.${field}` as MessageKey) : (names[field] ?? field);
}

/** A stored value in words: names in place of ids, words in place of codes, and of objects only what they say. */
export function auditText(value: unknown, field: string, texts: AuditTexts): string {
  const { t } = texts;
  if (value === null || value === undefined || value === '') return t('common.none');
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
  if (typeof value === 'string') return wordOf(value, field, texts);
  if (Array.isArray(value)) return value.length ? value.map((one) => `• ${auditText(one, field, texts)}`).join('\n') : t('common.none');
  if (typeof value === 'object') return objectText(value as Record<string, unknown>, texts);
  return String(value);
}

function wordOf(text: string, field: string, { t, subjectType, names }: AuditTexts): string {
  const place = auditPlaces(field, subjectType).find((one) => hasWords(`${one}.${text}`));
  if (place !== undefined) return field.endsWith('omparator') && text === 'unstated' ? t('indicatorAnnex.target.unstated') : t(`${place}.${text}` as MessageKey);
  if (UUID.test(text)) return names[text.toLowerCase()] ?? t('records.audit.gone');
  if (field === 'scope') return text.trim().split(' ').map((part) => wordOf(part, 'scope ', { t, subjectType, names })).join(': ');
  if (field === 'scope ') return scopeWord(text, t);
  if (isCalendarDate(text)) return formatDateVi(text);
  if (INSTANT.test(text)) return formatInstantVi(text);
  if (field === 'periodKey' && parsePeriodKey(text) !== null) return describePeriod(text, t);
  if (NUMBERS.has(field) && /^-?\d+(\.\d+)?$/.test(text)) return formatDecimal(text);
  const importedAt = importPlace(text, t);
  if (importedAt !== null) return importedAt;
  const span = SPAN.exec(text);
  return span ? t('indicatorAnnex.target.fromTo', { from: formatDateVi(span[1]!), to: span[2] ? formatDateVi(dayBefore(span[2])) : '…' }) : text;
}

function importPlace(text: string, t: AuditTexts['t']): string | null {
  const [, table, row] = IMPORT_PLACE.exec(text) ?? [];
  if (table === undefined) return null;
  return row === undefined ? t('records.audit.importTable', { table: Number(table) + 1 }) : t('records.audit.importRow', { table: Number(table) + 1, row: Number(row) + 1 });
}

function scopeWord(text: string, t: AuditTexts['t']): string {
  const place = PLACES['scope']!.find((one) => hasWords(`${one}.${text}`));
  return place === undefined ? text : t(`${place}.${text}` as MessageKey);
}

/** Spans of days are stored with the day after their last. */
const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function objectText(record: Record<string, unknown>, texts: AuditTexts): string {
  if (Array.isArray(record['cells'])) return rowText(record, texts);
  const name = record['fullName'] ?? record['name'] ?? record['text'];
  if (typeof name === 'string') return name;
  return Object.entries(record)
    .filter(([key, one]) => !HIDDEN.has(key) && one !== null && one !== '' && !(Array.isArray(one) && one.length === 0))
    .map(([key, one]) => `${auditField(key, texts)}: ${auditText(one, key, texts).replaceAll('\n', ' ')}`)
    .join('; ');
}

/** A row of a sheet as it is read: its cells side by side, then what it means. */
function rowText(record: Record<string, unknown>, texts: AuditTexts): string {
  const cells = (record['cells'] as { text?: unknown }[]).map(({ text }) => String(text ?? '')).filter((text) => text !== '');
  const meanings = Array.isArray(record['assignments']) ? (record['assignments'] as unknown[]).map((one) => auditText(one, 'assignments', texts)) : [];
  return [cells.join(' | '), ...meanings].join('\n   → ');
}

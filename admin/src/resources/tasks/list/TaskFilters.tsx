import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { PARTY_ROLES, TASK_STATES, owesTask } from '#domain';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { FilterDate, FilterSearch, FilterSelect, FilterUnit } from '../../../components/filters';
import { STANDINGS } from '../../../components/standings';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Schemas } from '../../../providers/schemas';
import { useCan, useToday } from '../../../providers/session';
import { usePeriodText } from '../usePeriodText';
import { AssigneeFilter } from './AssigneeFilter';
import { LinkedFilters } from './LinkedFilters';

const cut = (text: string, length = 70) => (text.length > length ? `${text.slice(0, length).trimEnd()}…` : text);

const RARER = ['periodKey', 'role', 'state', 'dueFrom', 'dueTo', 'assigneeId'] as const;

/** The filters of every day in one row; the rest behind a button, open by itself when one of them is set. */
export function TaskFilters() {
  const t = useT();
  const { filterValues } = useListContext();
  const isSet = RARER.some((source) => (filterValues as Record<string, unknown>)[source] !== undefined);
  const [isOpen, setOpen] = useState(isSet);
  return (
    <>
      <LinkedFilters />
      <FilterSearch label={t('tasks.filters.search')} />
      <FilterSelect source="standing" multiple label={t('tasks.filters.standing')} choices={STANDINGS.map((id) => ({ id, name: t(`work.standing.${id}`) }))} />
      <FilterUnit source="unitId" label={t('tasks.filters.unit')} />
      <PlanFilters />
      <PeriodFilter source="quarterKey" />
      {isOpen || isSet ? <RarerFilters /> : null}
      <SortSelect />
      {isSet ? null : (
        <Button variant="outlined" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ flex: '0 0 auto !important' }}>
          {t(isOpen ? 'tasks.filters.fewer' : 'tasks.filters.rarer')}
        </Button>
      )}
    </>
  );
}

function RarerFilters() {
  const t = useT();
  const mayReadPeople = useCan('people.read');
  return (
    <>
      <PeriodFilter source="periodKey" />
      <FilterSelect source="role" multiple label={t('tasks.filters.role')} choices={PARTY_ROLES.filter(owesTask).map((id) => ({ id, name: t(`work.partyRole.${id}`) }))} />
      <FilterSelect source="state" multiple label={t('tasks.filters.state')} choices={TASK_STATES.map((id) => ({ id, name: t(`tasks.states.${id}`) }))} />
      <FilterDate source="dueFrom" label={t('tasks.filters.dueFrom')} />
      <FilterDate source="dueTo" label={t('tasks.filters.dueTo')} />
      {mayReadPeople ? <AssigneeFilter label={t('tasks.filters.assignee')} /> : null}
    </>
  );
}

/** Section and activity belong to a plan: they are offered once one is chosen, and go when it changes. */
function PlanFilters() {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const { sectionId, activityId, ...given } = filterValues as Record<string, string | undefined>;
  // Several plans come with a link only and are named by LinkedFilters.
  const planId = typeof given['planId'] === 'string' ? given['planId'] : undefined;
  const mayRead = useCan('plans.read');
  const plans = useApiQuery<Schemas['PlanPage']>(['plans', 'choices'], '/plans', { perPage: 100 }, { enabled: mayRead, staleTime: 60_000 });
  const annex = useApiQuery<Schemas['AnnexView']>(['plans', planId, 'annex'], `/plans/${planId}/annex`, undefined, { enabled: mayRead && !!planId, staleTime: 60_000 });
  const sections = planId ? (annex.data?.sections ?? []) : [];
  const activities = sections.filter((one) => !sectionId || one.id === sectionId).flatMap((one) => one.activities);
  const change = (part: Record<string, string>) => {
    const next = { ...(filterValues as Record<string, unknown>), ...part };
    setFilters(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')), {}, false);
  };
  return (
    <>
      <Choice label={t('tasks.filters.plan')} value={planId} choices={(plans.data?.items ?? []).map(({ id, title, year }) => ({ id, name: `${year} · ${cut(title)}` }))} onChange={(id) => change({ planId: id, sectionId: '', activityId: '' })} />
      {planId || sectionId ? (
        <Choice label={t('tasks.filters.section')} value={sectionId} choices={sections.map(({ id, printedNumber, title }) => ({ id, name: `${printedNumber}. ${cut(title)}` }))} onChange={(id) => change({ sectionId: id, activityId: '' })} />
      ) : null}
      {planId || activityId ? (
        <Choice label={t('tasks.filters.activity')} value={activityId} choices={activities.map(({ id, printedNumber, content }) => ({ id, name: `${printedNumber}. ${cut(content)}` }))} onChange={(id) => change({ activityId: id })} />
      ) : null}
    </>
  );
}

function Choice({ label, value, choices, onChange }: { label: string; value: string | undefined; choices: readonly { id: string; name: string }[]; onChange: (id: string) => void }) {
  const t = useT();
  // Until the choices have come, the chosen one has no name to show.
  const isKnown = choices.some(({ id }) => id === value);
  return (
    <TextField select label={label} value={isKnown ? value : ''} onChange={(event) => onChange(event.target.value)} slotProps={{ inputLabel: { shrink: isKnown || undefined } }}>
      <MenuItem value="">{t('common.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal', maxWidth: 520 }}>{name}</MenuItem>
      ))}
    </TextField>
  );
}

/** Keys of this year and the ones before; one that came with a link is always among them. */
function PeriodFilter({ source }: { source: 'quarterKey' | 'periodKey' }) {
  const t = useT();
  const periodText = usePeriodText();
  const year = Number(useToday().slice(0, 4));
  const { filterValues } = useListContext();
  const chosen = (filterValues as Record<string, string | undefined>)[source];
  const keys = [year, year - 1, year - 2].flatMap((one) => (source === 'quarterKey' ? quartersOf(one) : periodsOf(one)));
  const all = chosen && !keys.includes(chosen) ? [chosen, ...keys] : keys;
  return <FilterSelect source={source} label={t(source === 'quarterKey' ? 'tasks.filters.quarter' : 'tasks.filters.period')} choices={all.map((id) => ({ id, name: periodText(id) }))} />;
}

const quartersOf = (year: number) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
const periodsOf = (year: number) => [
  ...quartersOf(year), `${year}-H1`, `${year}-H2`, `${year}-9M`, String(year),
  ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
];

const SORT_ORDERS = { effectiveDueOn: 'ASC', unit: 'ASC', printedNumber: 'ASC', submittedAt: 'ASC', lastEventAt: 'DESC' } as const;
type SortKey = keyof typeof SORT_ORDERS;

/** Cards have no column heads to press, and the last change has no column at all. */
function SortSelect() {
  const t = useT();
  const { sort, setSort } = useListContext();
  return (
    <TextField select label={t('tasks.filters.sort')} value={sort.field in SORT_ORDERS ? sort.field : 'effectiveDueOn'} onChange={(event) => setSort({ field: event.target.value, order: SORT_ORDERS[event.target.value as SortKey] })}>
      {(Object.keys(SORT_ORDERS) as SortKey[]).map((key) => (
        <MenuItem key={key} value={key}>{t(`tasks.sorts.${key}`)}</MenuItem>
      ))}
    </TextField>
  );
}

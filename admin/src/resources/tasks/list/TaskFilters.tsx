import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { PARTY_ROLES, TASK_STATES, owesTask } from '#domain';
import { useListContext } from 'react-admin';
import { FilterDate, FilterSearch, FilterSelect, FilterUnit } from '../../../components/filters';
import { STANDINGS } from '../../../components/standings';
import { useApiQuery } from '../../../components/useApi';
import { useT } from '../../../i18n/useT';
import type { Page } from '../../../providers/apiTypes';
import { useCan, useToday } from '../../../providers/session';
import { usePeriodText } from '../usePeriodText';
import { AssigneeFilter } from './AssigneeFilter';

interface PlanChoice {
  id: string;
  title: string;
  year: number;
}

interface AnnexChoice {
  sections: { id: string; printedNumber: string; title: string; activities: { id: string; printedNumber: string; content: string }[] }[];
}

const cut = (text: string, length = 70) => (text.length > length ? `${text.slice(0, length).trimEnd()}…` : text);

export function TaskFilters() {
  const t = useT();
  const mayReadPeople = useCan('people.read');
  const named = (ids: readonly string[], nameOf: (id: string) => string) => ids.map((id) => ({ id, name: nameOf(id) }));
  return (
    <>
      <FilterSearch label={t('tasks.filters.search')} />
      <FilterSelect source="standing" multiple label={t('tasks.filters.standing')} choices={STANDINGS.map((id) => ({ id, name: t(`work.standing.${id}`) }))} />
      <FilterUnit source="unitId" label={t('tasks.filters.unit')} />
      <PlanFilters />
      <PeriodFilters />
      <FilterSelect source="role" multiple label={t('tasks.filters.role')} choices={PARTY_ROLES.filter(owesTask).map((id) => ({ id, name: t(`work.partyRole.${id}`) }))} />
      <FilterSelect source="state" multiple label={t('tasks.filters.state')} choices={TASK_STATES.map((id) => ({ id, name: t(`tasks.states.${id}`) }))} />
      <FilterDate source="dueFrom" label={t('tasks.filters.dueFrom')} />
      <FilterDate source="dueTo" label={t('tasks.filters.dueTo')} />
      {mayReadPeople ? <AssigneeFilter label={t('tasks.filters.assignee')} /> : null}
      <SortSelect choices={named(Object.keys(SORT_ORDERS), (id) => t(`tasks.sorts.${id as SortKey}`))} />
    </>
  );
}

/** Section and activity belong to a plan: they are offered once one is chosen, and go when it changes. */
function PlanFilters() {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const { planId, sectionId, activityId } = filterValues as Record<string, string | undefined>;
  const mayRead = useCan('plans.read');
  const plans = useApiQuery<Page<PlanChoice>>(['plans', 'choices'], '/plans', { perPage: 100 }, { enabled: mayRead, staleTime: 60_000 });
  const annex = useApiQuery<AnnexChoice>(['plans', planId, 'annex'], `/plans/${planId}/annex`, undefined, { enabled: mayRead && !!planId, staleTime: 60_000 });
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

function PeriodFilters() {
  const t = useT();
  const periodText = usePeriodText();
  const year = Number(useToday().slice(0, 4)) || 2026;
  const { filterValues } = useListContext();
  const years = [year + 1, year, year - 1, year - 2];
  const given = filterValues as Record<string, string | undefined>;
  const choicesOf = (keys: readonly string[], chosen: string | undefined) => [...(chosen && !keys.includes(chosen) ? [chosen] : []), ...keys].map((id) => ({ id, name: periodText(id) }));
  const quarters = years.slice(1).flatMap((one) => [1, 2, 3, 4].map((quarter) => `${one}-Q${quarter}`));
  const periods = years.slice(1, 3).flatMap((one) => [
    ...[1, 2, 3, 4].map((quarter) => `${one}-Q${quarter}`),
    `${one}-H1`, `${one}-H2`, `${one}-9M`, String(one),
    ...Array.from({ length: 12 }, (_, month) => `${one}-${String(month + 1).padStart(2, '0')}`),
  ]);
  return (
    <>
      <FilterSelect source="quarterKey" label={t('tasks.filters.quarter')} choices={choicesOf(quarters, given['quarterKey'])} />
      <FilterSelect source="periodKey" label={t('tasks.filters.period')} choices={choicesOf(periods, given['periodKey'])} />
    </>
  );
}

const SORT_ORDERS = { effectiveDueOn: 'ASC', unit: 'ASC', printedNumber: 'ASC', submittedAt: 'ASC', lastEventAt: 'DESC' } as const;
type SortKey = keyof typeof SORT_ORDERS;

/** Cards have no column heads to press, and the last change has no column at all. */
function SortSelect({ choices }: { choices: readonly { id: string; name: string }[] }) {
  const t = useT();
  const { sort, setSort } = useListContext();
  return (
    <TextField select label={t('tasks.filters.sort')} value={sort.field in SORT_ORDERS ? sort.field : 'effectiveDueOn'} onChange={(event) => setSort({ field: event.target.value, order: SORT_ORDERS[event.target.value as SortKey] })}>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>{name}</MenuItem>
      ))}
    </TextField>
  );
}

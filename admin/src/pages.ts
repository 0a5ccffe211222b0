import { onDemand, type OnDemand } from './components/onDemand';
import { lazyResource } from './resources/lazyResource';

export const Dashboard = onDemand(() => import('./dashboard').then((module) => module.Dashboard));
export const MyWorkPage = onDemand(() => import('./resources/tasks').then((module) => module.MyWorkPage));
export const ReviewPage = onDemand(() => import('./review').then((module) => module.ReviewPage));
export const HandOverPage = onDemand(() => import('./hand-over').then((module) => module.HandOverPage));
export const SessionsPage = onDemand(() => import('./auth/SessionsPage').then((module) => module.SessionsPage));
export const ChangePasswordPage = onDemand(() => import('./auth/ChangePasswordPage').then((module) => module.ChangePasswordPage));
export const FirstAdministratorPage = onDemand(() => import('./auth/FirstAdministratorPage').then((module) => module.FirstAdministratorPage));

/** Resource names are the API's paths. What a person may not read has no route for them. */
export const RESOURCES = [
  { name: 'plans', permission: 'plans.read', pages: lazyResource(() => import('./resources/plans').then((m) => m.plansResource)) },
  { name: 'plan-imports', permission: 'plans.manage', pages: lazyResource(() => import('./plan-import').then((m) => m.planImportsResource)) },
  { name: 'tasks', permission: 'tasks.read', pages: lazyResource(() => import('./resources/tasks').then((m) => m.tasksResource)) },
  { name: 'indicators', permission: 'indicators.read', pages: lazyResource(() => import('./resources/indicators').then((m) => m.indicatorsResource)) },
  { name: 'org-units', permission: 'orgUnits.read', pages: lazyResource(() => import('./resources/org-units').then((m) => m.orgUnitsResource)) },
  { name: 'unit-groups', permission: 'orgUnits.read', pages: lazyResource(() => import('./resources/unit-groups').then((m) => m.unitGroupsResource)) },
  { name: 'people', permission: 'people.read', pages: lazyResource(() => import('./resources/people').then((m) => m.peopleResource)) },
  { name: 'legal-documents', permission: 'documents.read', pages: lazyResource(() => import('./resources/legal-documents').then((m) => m.legalDocumentsResource)) },
  { name: 'audit-entries', permission: 'audit.read', pages: lazyResource(() => import('./resources/audit').then((m) => m.auditResource)) },
  { name: 'settings', permission: 'settings.read', pages: lazyResource(() => import('./resources/settings').then((m) => m.settingsResource)) },
] as const;

const PAGES: Readonly<Record<string, OnDemand>> = {
  '': Dashboard,
  'my-work': MyWorkPage,
  review: ReviewPage,
  'hand-overs': HandOverPage,
  sessions: SessionsPage,
  ...Object.fromEntries(RESOURCES.map(({ name, pages }) => [name, pages])),
};

/** Begins to fetch the code of the page behind an address such as `#/tasks?page=2`; other addresses are left alone. */
function fetchPage(hash: string): void {
  const [, first = ''] = /^#?\/?([^/?]*)/.exec(hash) ?? [];
  PAGES[first]?.fetch();
}

/** The page that is being opened is fetched while the server is asked who is there; that behind a link, once it is pointed at. */
export function fetchPagesAhead(): void {
  fetchPage(location.hash);
  const pointed = ({ target }: Event) => {
    const href = target instanceof Element ? target.closest('a[href^="#/"]')?.getAttribute('href') : null;
    if (href) fetchPage(href);
  };
  for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, pointed, { passive: true });
}

import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import AssignmentTurnedIn from '@mui/icons-material/AssignmentTurnedInOutlined';
import Dashboard from '@mui/icons-material/SpaceDashboardOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Gavel from '@mui/icons-material/ArticleOutlined';
import GridOn from '@mui/icons-material/GridOnOutlined';
import Groups from '@mui/icons-material/WorkspacesOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import People from '@mui/icons-material/PeopleOutlined';
import Settings from '@mui/icons-material/TuneOutlined';
import Speed from '@mui/icons-material/SpeedOutlined';
import type { ElementType } from 'react';
import type { Permission } from '#contracts';
import type { MessageKey } from '../i18n/useT';

export interface NavItem {
  readonly to: string;
  readonly label: MessageKey;
  /** A shorter word for the phone's bottom bar. */
  readonly shortLabel?: MessageKey;
  readonly icon: ElementType;
  readonly permission: Permission;
  readonly group: 'work' | 'records';
  /** Has a place in the phone's bottom bar; the rest is behind "Thêm". */
  readonly isInBottomBar?: boolean;
}

/** Navigation by work first, by record after; only what the person may open is shown. */
export const NAV_ITEMS: readonly NavItem[] = [
  { to: '/', label: 'shell.menu.dashboard', shortLabel: 'shell.menu.dashboardShort', icon: Dashboard, permission: 'dashboard.read', group: 'work' },
  { to: '/my-work', label: 'shell.menu.myWork', icon: FactCheck, permission: 'tasks.read', group: 'work', isInBottomBar: true },
  { to: '/review', label: 'shell.menu.review', shortLabel: 'shell.menu.reviewShort', icon: GridOn, permission: 'reviews.read', group: 'work' },
  { to: '/plans', label: 'shell.menu.plans', icon: Description, permission: 'plans.read', group: 'work' },
  { to: '/tasks', label: 'shell.menu.tasks', icon: AssignmentTurnedIn, permission: 'tasks.read', group: 'work', isInBottomBar: true },
  { to: '/indicators', label: 'shell.menu.indicators', icon: Speed, permission: 'indicators.read', group: 'work', isInBottomBar: true },
  { to: '/org-units', label: 'shell.menu.orgUnits', icon: AccountTree, permission: 'orgUnits.read', group: 'records' },
  { to: '/unit-groups', label: 'shell.menu.unitGroups', shortLabel: 'shell.menu.unitGroupsShort', icon: Groups, permission: 'orgUnits.read', group: 'records' },
  { to: '/people', label: 'shell.menu.people', icon: People, permission: 'people.read', group: 'records' },
  { to: '/legal-documents', label: 'shell.menu.documents', icon: Gavel, permission: 'documents.read', group: 'records' },
  { to: '/audit-entries', label: 'shell.menu.audit', icon: History, permission: 'audit.read', group: 'records' },
  { to: '/settings', label: 'shell.menu.settings', icon: Settings, permission: 'settings.read', group: 'records' },
];

export function isCurrent(to: string, pathname: string): boolean {
  // Taking a document in is work on plans.
  const at = pathname.replace(/^\/plan-imports(?=\/|$)/, '/plans');
  return to === '/' ? at === '/' : at === to || at.startsWith(`${to}/`);
}

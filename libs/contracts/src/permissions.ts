/** Roles and what each may do (RULES.md X1). The one list that the API guards, the scope queries and the admin read. */

export const ROLES = ['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'audit.read',
  'dashboard.read',
  'documents.manage',
  'documents.read',
  'evidence.read',
  'indicators.enter',
  'indicators.manage',
  'indicators.read',
  'indicators.review',
  'orgUnits.manage',
  'orgUnits.read',
  'people.manage',
  'people.read',
  'plans.issue',
  'plans.manage',
  'plans.read',
  'reviews.read',
  'settings.manage',
  'settings.read',
  'tasks.assign',
  'tasks.handIn',
  'tasks.read',
  'tasks.review',
  'unitGroups.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const readsWork: Permission[] = [
  'dashboard.read',
  'documents.read',
  'evidence.read',
  'indicators.read',
  'orgUnits.read',
  'people.read',
  'plans.read',
  'reviews.read',
  'settings.read',
  'tasks.read',
];

/** X1: administrators make no business decision and see no work; auditors read everything and write nothing. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [
    'dashboard.read',
    'orgUnits.manage',
    'orgUnits.read',
    'people.manage',
    'people.read',
    'settings.manage',
    'settings.read',
    'unitGroups.manage',
  ],
  coordinator: [
    ...readsWork,
    'documents.manage',
    'indicators.manage',
    'indicators.review',
    'plans.issue',
    'plans.manage',
    'tasks.review',
    'unitGroups.manage',
  ],
  leader: readsWork,
  unitHead: [...readsWork, 'indicators.enter', 'tasks.assign', 'tasks.handIn'],
  unitOfficer: [...readsWork, 'indicators.enter', 'tasks.assign', 'tasks.handIn'],
  staff: ['dashboard.read', 'documents.read', 'evidence.read', 'orgUnits.read', 'plans.read', 'tasks.handIn', 'tasks.read'],
  auditor: [...readsWork, 'audit.read'],
};

/** Staff act only on tasks assigned to them; every other role acts on its unit and all below (X1). */
export const ASSIGNED_ONLY_ROLES: readonly Role[] = ['staff'];

/** The union of what the given roles may do, in alphabetical order. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSIONS.filter((permission) => roles.some((role) => ROLE_PERMISSIONS[role].includes(permission)));
}

import { ASSIGNED_ONLY_ROLES, PERMISSIONS, permissionsOf, ROLE_PERMISSIONS, ROLES, type Permission, type Role } from '#contracts';

const WORK_READERS: Role[] = ['coordinator', 'leader', 'unitHead', 'unitOfficer', 'auditor'];
const HAND_IN: Role[] = ['unitHead', 'unitOfficer'];

/** RULES.md X1, told from the other side: who may do each thing. */
const WHO: Record<Permission, Role[]> = {
  'audit.read': ['auditor'],
  'dashboard.read': [...ROLES],
  'documents.manage': ['coordinator'],
  'documents.read': [...WORK_READERS, 'staff'],
  'evidence.read': [...WORK_READERS, 'staff'],
  'indicators.enter': HAND_IN,
  'indicators.manage': ['coordinator'],
  'indicators.read': WORK_READERS,
  'indicators.review': ['coordinator'],
  'orgUnits.manage': ['administrator'],
  'orgUnits.read': [...ROLES],
  'people.manage': ['administrator'],
  'people.read': ['administrator', ...WORK_READERS],
  'plans.issue': ['coordinator'],
  'plans.manage': ['coordinator'],
  'plans.read': [...WORK_READERS, 'staff'],
  'reviews.read': WORK_READERS,
  'settings.manage': ['administrator'],
  'settings.read': ['administrator', ...WORK_READERS],
  'tasks.assign': HAND_IN,
  'tasks.handIn': [...HAND_IN, 'staff'],
  'tasks.read': [...WORK_READERS, 'staff'],
  'tasks.review': ['coordinator'],
  'unitGroups.manage': ['administrator', 'coordinator'],
};

describe('roles (RULES.md X1)', () => {
  it.each(PERMISSIONS)('%s', (permission) =>
    expect(ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission))).toEqual(ROLES.filter((role) => WHO[permission].includes(role))));

  it('an auditor and a leader change nothing', () => {
    const changing = permissionsOf(['auditor', 'leader']).filter((permission) => !permission.endsWith('.read'));
    expect(changing).toEqual([]);
  });

  it('staff alone are held to what is assigned to them', () => expect(ASSIGNED_ONLY_ROLES).toEqual(['staff']));

  it('several roles give the union, in one order', () =>
    expect(permissionsOf(['auditor', 'administrator', 'auditor'])).toEqual(
      PERMISSIONS.filter((permission) => WHO[permission].includes('auditor') || WHO[permission].includes('administrator')),
    ));
});

/** A task handed to one person inside the unit (RULES.md T8). */
export interface DemoAssignment {
  activityNumber: number;
  unitKey: string;
  periodKey: string;
  assignee: string;
}

const STAFF = 'bavinh.nhanvien';

/** Staff see only what is assigned to them: without these the staff member of xã Ba Vinh would see an empty list. */
export const demoAssignments: readonly DemoAssignment[] = [
  { activityNumber: 17, unitKey: 'ba-vinh', periodKey: '2024-Q2', assignee: STAFF },
  { activityNumber: 28, unitKey: 'ba-vinh', periodKey: '2024-Q2', assignee: STAFF },
  { activityNumber: 31, unitKey: 'ba-vinh', periodKey: '2024-Q2', assignee: STAFF },
  { activityNumber: 31, unitKey: 'ba-vinh', periodKey: '2024-Q3', assignee: STAFF },
  { activityNumber: 36, unitKey: 'ba-vinh', periodKey: '2024-Q2', assignee: STAFF },
];

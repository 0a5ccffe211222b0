import fc from 'fast-check';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { expectIntactChain, expectWholeHistories } from './attacks/oracles.js';

/** THREATS.md E89: random walks of several people over one task against a model that shares nothing with the product. */

jest.setTimeout(90_000);

type State = 'not_started' | 'in_progress' | 'submitted' | 'returned' | 'completed' | 'not_applicable' | 'suspended' | 'withdrawn';
type Person = 'officer' | 'office' | 'stranger' | 'auditor';
type Verb = 'start' | 'submit' | 'recall' | 'approve' | 'return' | 'reopen' | 'mark-not-applicable' | 'suspend' | 'resume' | 'withdraw' | 'draft';

interface Model {
  state: State;
  hasText: boolean;
  isNothing: boolean;
  steps: number;
}

interface Real {
  readonly taskId: string;
  version: number;
}

const OPEN: State[] = ['not_started', 'in_progress', 'returned'];
const UNIT_VERBS: Verb[] = ['start', 'submit', 'recall', 'draft'];
const FROM: Record<Verb, State[]> = {
  start: ['not_started'], submit: OPEN, recall: ['submitted'], approve: ['submitted'], return: ['submitted'], reopen: ['completed', 'not_applicable'],
  'mark-not-applicable': OPEN, suspend: OPEN, resume: ['suspended'], withdraw: [...OPEN, 'submitted', 'not_applicable', 'suspended'], draft: OPEN,
};
const NEEDS_REASON: Verb[] = ['return', 'reopen', 'mark-not-applicable', 'suspend', 'withdraw'];

const clients = {} as Record<Person, TestClient>;

class Step implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly person: Person,
    readonly verb: Verb,
    readonly hasReason: boolean,
    readonly hasText: boolean,
    readonly isNothing: boolean,
    readonly isStale: boolean,
  ) {}

  check = () => true;

  toString = () => `${this.person} ${this.verb}${this.hasReason ? ' +reason' : ''}${this.hasText ? ' +text' : ''}${this.isNothing ? ' nothing' : ''}${this.isStale ? ' stale' : ''}`;

  private expected(model: Model): { status: number; to: State } {
    const refuse = (status: number) => ({ status, to: model.state });
    const mayAct = this.person === (UNIT_VERBS.includes(this.verb) ? 'officer' : 'office');
    if (this.person === 'auditor' || (!mayAct && this.person !== 'stranger')) return refuse(403);
    if (this.person === 'stranger') return refuse(UNIT_VERBS.includes(this.verb) ? 404 : 403);
    if (this.isStale) return refuse(412);
    if (!FROM[this.verb].includes(model.state)) return refuse(409);
    if (this.verb === 'draft') return { status: 200, to: model.state === 'not_started' ? 'in_progress' : model.state };
    if (this.verb === 'start') return this.hasReason ? refuse(422) : { status: 200, to: 'in_progress' };
    if (this.verb === 'submit') {
      const isComplete = this.isNothing ? this.hasReason : this.hasText || model.hasText;
      return isComplete ? { status: 200, to: 'submitted' } : refuse(422);
    }
    if (NEEDS_REASON.includes(this.verb) && !this.hasReason) return refuse(422);
    const to: Partial<Record<Verb, State>> = {
      recall: 'in_progress', approve: model.isNothing ? 'not_applicable' : 'completed', return: 'returned', reopen: 'returned',
      'mark-not-applicable': 'not_applicable', suspend: 'suspended', resume: 'in_progress', withdraw: 'withdrawn',
    };
    return { status: 200, to: to[this.verb]! };
  }

  private async send(real: Real) {
    const version = this.isStale ? real.version + 1 : real.version;
    const note = this.hasReason ? 'Lý do' : '';
    const words = this.hasText ? { resultText: 'Kết quả' } : {};
    const kind = { kind: this.isNothing ? 'notApplicable' : 'result' };
    if (this.verb === 'draft') return clients[this.person].put(`/api/v1/tasks/${real.taskId}/draft`, { ...words, ...kind }, { version });
    const body = this.verb === 'submit' ? { note, ...words, ...kind } : this.hasReason ? { note } : {};
    return clients[this.person].post(`/api/v1/tasks/${real.taskId}/${this.verb}`, body, { version });
  }

  async run(model: Model, real: Real): Promise<void> {
    const { status, to } = this.expected(model);
    const answer = await this.send(real);
    expect({ step: this.toString(), from: model.state, status: answer.status }).toEqual({ step: this.toString(), from: model.state, status });
    if (status !== 200) return;
    expect(answer.body.state).toBe(to);
    expect(answer.body.version).toBeGreaterThan(real.version);
    real.version = answer.body.version;
    model.state = to;
    model.steps += 1;
    if (this.verb === 'submit' || this.verb === 'draft') {
      model.isNothing = this.isNothing;
      model.hasText ||= this.hasText;
    }
  }
}

describe('the states of a task against a model (RULES.md T3)', () => {
  let app: TestApplication;
  let world: TaskWorld;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createTaskWorld(app);
    clients.officer = await world.as('unitOfficer');
    clients.office = await world.as('coordinator');
    clients.stranger = await world.as('unitOfficer', world.communes[1]!);
    clients.auditor = await world.as('auditor');
  });
  afterAll(() => app.close());

  it('never diverges, whoever does what in which order', async () => {
    const taskIds: string[] = [];
    let steps = 0;
    const people = fc.constantFrom<Person>('officer', 'office', 'officer', 'office', 'officer', 'office', 'stranger', 'auditor');
    const verbs = fc.constantFrom<Verb>('start', 'submit', 'submit', 'submit', 'recall', 'approve', 'approve', 'return', 'reopen', 'mark-not-applicable', 'suspend', 'resume', 'draft', 'draft', 'withdraw');
    const isRare = fc.integer({ min: 0, max: 11 }).map((n) => n === 0);
    const isLikely = fc.integer({ min: 0, max: 3 }).map((n) => n > 0);
    const step = fc.record({ person: people, verb: verbs, hasReason: isLikely, hasText: isLikely, isNothing: isRare, isStale: isRare }).map(
      ({ person, verb, hasReason, hasText, isNothing, isStale }) => {
        // Most steps are taken by the side whose verb it is, so that walks get somewhere.
        const who = person === 'officer' || person === 'office' ? (UNIT_VERBS.includes(verb) ? 'officer' : 'office') : person;
        return new Step(who, verb, verb === 'start' ? isStale : hasReason, hasText, isNothing, isStale);
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.commands([step], { maxCommands: 40, size: 'max' }), async (commands) => {
        const { id, version } = await world.task();
        taskIds.push(id);
        const model: Model = { state: 'not_started', hasText: false, isNothing: false, steps: 0 };
        await fc.asyncModelRun(async () => ({ model, real: { taskId: id, version } }), commands);
        steps += model.steps;
      }),
      { numRuns: 40, endOnFailure: false },
    );
    // How many steps the walks make is drawn; this only refuses walks that went nowhere.
    expect(steps).toBeGreaterThan(20);
    await expectWholeHistories(app, taskIds);
    await expectIntactChain(app);
  });
});

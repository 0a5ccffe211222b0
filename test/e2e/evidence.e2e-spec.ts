import { Client } from 'pg';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { officeFile, pdfFile } from '../support/sample-files.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { upload } from '../support/upload.js';

describe('evidence items (RULES.md E1, E2, E4)', () => {
  let app: TestApplication;
  let world: TaskWorld;
  let officer: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createTaskWorld(app);
    officer = await world.as('unitOfficer');
    coordinator = await world.as('coordinator');
  });
  afterAll(() => app.close());

  const verb = async (client: TestClient, taskId: string, action: string, body: object = {}) => {
    const { body: task } = await client.get(`/api/v1/tasks/${taskId}`);
    return client.post(`/api/v1/tasks/${taskId}/${action}`, body, { version: task.version });
  };
  const evidenceOf = (round: any): string[] => round.evidence.map((item: any) => item.id);

  it('carries evidence of a returned round into the next draft and keeps it with the round (E1)', async () => {
    const task = await world.task();
    const first = (await upload(officer, task.id, pdfFile('một'))).body.id;
    expect((await verb(officer, task.id, 'submit')).body.state).toBe('submitted');
    const returned = await verb(coordinator, task.id, 'return', { note: 'Thiếu chữ ký' });
    expect(returned.body.rounds.map(evidenceOf)).toEqual([[first], [first]]);
    const second = (await upload(officer, task.id, pdfFile('hai'))).body.id;
    expect((await officer.delete(`/api/v1/evidence/${first}`, { version: 1 })).status).toBe(204);
    const page = await officer.get(`/api/v1/tasks/${task.id}`);
    expect(page.body.rounds.map(evidenceOf)).toEqual([[first], [second]]);
    expect((await officer.get(`/api/v1/evidence/${first}`)).status).toBe(200);
    await verb(officer, task.id, 'submit');
    expect((await verb(coordinator, task.id, 'approve')).body.rounds.map((round: any) => [round.state, evidenceOf(round)])).toEqual([
      ['returned', [first]],
      ['approved', [second]],
    ]);
  });

  it('uses an item of the unit again without an upload, and never another unit’s (E2)', async () => {
    const [one, two, foreign] = [await world.task(), await world.task(), await world.task({ unit: world.communes[1]! })];
    const item = (await upload(officer, one.id, pdfFile('dùng lại'))).body.id;
    const linked = await officer.post(`/api/v1/tasks/${two.id}/evidence/link`, { evidenceItemId: item });
    expect([linked.status, linked.body.id]).toEqual([201, item]);
    const other = await world.as('unitOfficer', world.communes[1]!);
    expect((await other.post(`/api/v1/tasks/${foreign.id}/evidence/link`, { evidenceItemId: item })).status).toBe(400);
    expect((await officer.post(`/api/v1/tasks/${foreign.id}/evidence/link`, { evidenceItemId: item })).status).toBe(404);
    expect((await officer.delete(`/api/v1/evidence/${item}?taskId=${two.id}`, { version: 1 })).status).toBe(204);
    expect(evidenceOf((await officer.get(`/api/v1/tasks/${one.id}`)).body.currentRound)).toEqual([item]);
    expect(evidenceOf((await officer.get(`/api/v1/tasks/${two.id}`)).body.currentRound)).toEqual([]);
    expect((await officer.post(`/api/v1/tasks/${two.id}/evidence/link`, { evidenceItemId: item })).status).toBe(201);
    expect(evidenceOf((await officer.get(`/api/v1/tasks/${two.id}`)).body.currentRound)).toEqual([item]);
  });

  it('adds nothing to a round that waits for the office or is decided, by address or again (E4)', async () => {
    const [waiting, source] = [await world.task(), await world.task()];
    const item = (await upload(officer, source.id, pdfFile('thêm sau'))).body.id;
    const link = (body: object) => officer.post(`/api/v1/tasks/${waiting.id}/evidence/link`, body);
    await verb(officer, waiting.id, 'submit', { resultText: 'Xong' });
    for (const action of ['approve', 'reopen', 'withdraw']) {
      if (action !== 'withdraw') {
        const answers = [await link({ url: 'https://xa.example.vn/them' }), await link({ evidenceItemId: item })];
        expect(answers.map(({ body }) => body.code)).toEqual(['roundNotOpen', 'roundNotOpen']);
      }
      await verb(coordinator, waiting.id, action, { note: 'Lý do' });
    }
    expect((await officer.get(`/api/v1/tasks/${waiting.id}`)).body.rounds.flatMap(evidenceOf)).toEqual([]);
  });

  it('is changed and taken out by those who may hand in for its unit, not by all who see it (X1, X2)', async () => {
    const unit = world.communes[2]!;
    const { id: personId } = await world.person('unitOfficer', unit);
    await app.sql(`INSERT INTO role_grant (id, person_id, role, scope_unit_id) VALUES (uuidv7(), $1, 'leader', $2)`, [personId, world.root.id]);
    const reader = await world.as('unitOfficer', unit);
    const task = await world.task();
    const id = (await upload(officer, task.id, pdfFile('chỉ đọc'))).body.id;
    expect((await reader.get(`/api/v1/evidence/${id}`)).status).toBe(200);
    const refused = [await reader.patch(`/api/v1/evidence/${id}`, { abstract: 'khác' }, { version: 1 }), await reader.delete(`/api/v1/evidence/${id}`, { version: 1 })];
    expect(refused.map(({ status }) => status)).toEqual([403, 403]);
    const added = [await reader.post(`/api/v1/tasks/${task.id}/evidence/link`, { url: 'https://xa.example.vn/la' }), await upload(reader, task.id, pdfFile('lạ'))];
    expect(added.map(({ status }) => status)).toEqual([403, 403]);
    expect(evidenceOf((await officer.get(`/api/v1/tasks/${task.id}`)).body.currentRound)).toEqual([id]);
  });

  it('is in sight of who has the task only while it is part of it (X2)', async () => {
    const { id: staffId } = await world.person('staff');
    const staff = await world.as('staff');
    const task = await world.task({ assigneeId: staffId });
    const id = (await upload(officer, task.id, pdfFile('rút ra'))).body.id;
    const seen = async () => [(await staff.get(`/api/v1/evidence/${id}`)).status, (await staff.send('GET', `/api/v1/evidence/${id}/file`, undefined)).status];
    expect(await seen()).toEqual([200, 200]);
    expect((await officer.delete(`/api/v1/evidence/${id}`, { version: 1 })).status).toBe(204);
    expect(await seen()).toEqual([404, 404]);
  });

  it('writes an audit row for every change of an item (X3)', async () => {
    const [task, other] = [await world.task(), await world.task()];
    const id = (await upload(officer, task.id, pdfFile('nhật ký'), { document: { numberSymbol: '1/BC' } })).body.id;
    await officer.post(`/api/v1/tasks/${other.id}/evidence/link`, { evidenceItemId: id });
    const link = (await officer.post(`/api/v1/tasks/${task.id}/evidence/link`, { url: 'https://xa.example.vn/nhat-ky' })).body.id;
    await officer.patch(`/api/v1/evidence/${id}`, { numberSymbol: '2/BC' }, { version: 1 });
    await officer.delete(`/api/v1/evidence/${link}`, { version: 1 });
    const rows = await app.sql('SELECT action, subject_id AS id, before, after FROM audit_entry WHERE subject_id = ANY($1::uuid[]) ORDER BY seq', [[id, link]]);
    expect(rows.map((row) => [row['action'], row['id']])).toEqual([
      ['evidence.add', id], ['evidence.reuse', id], ['evidence.add', link], ['evidence.change', id], ['evidence.remove', link],
    ]);
    expect(rows[3]).toMatchObject({ before: { numberSymbol: '1/BC' }, after: { numberSymbol: '2/BC' } });
  });

  it('takes an address with document data, and only http ones', async () => {
    const task = await world.task();
    const link = await officer.post(`/api/v1/tasks/${task.id}/evidence/link`, { url: 'https://xa.example.vn/bao-cao', numberSymbol: '12/BC' });
    expect([link.status, link.body.kind, link.body.url, link.body.numberSymbol]).toEqual([201, 'link', 'https://xa.example.vn/bao-cao', '12/BC']);
    for (const body of [{ url: 'javascript:alert(1)' }, {}, { url: 'https://a.vn', evidenceItemId: link.body.id }]) {
      expect((await officer.post(`/api/v1/tasks/${task.id}/evidence/link`, body)).status).toBe(400);
    }
    expect((await officer.get(`/api/v1/evidence/${link.body.id}/file`)).status).toBe(404);
  });

  it('lets the unit correct document data until it hands in; a stale correction is refused (X4)', async () => {
    const task = await world.task();
    const id = (await upload(officer, task.id, pdfFile('sửa'), { document: { numberSymbol: '1/BC' } })).body.id;
    const changed = await officer.patch(`/api/v1/evidence/${id}`, { numberSymbol: '2/BC', issuedOn: '2024-07-02' }, { version: 1 });
    expect([changed.status, changed.body.numberSymbol, changed.body.version]).toEqual([200, '2/BC', 2]);
    expect((await officer.patch(`/api/v1/evidence/${id}`, { numberSymbol: '3/BC' }, { version: 1 })).status).toBe(412);
    expect((await officer.delete(`/api/v1/evidence/${id}`, { version: 1 })).status).toBe(412);
    expect((await coordinator.patch(`/api/v1/evidence/${id}`, { numberSymbol: '3/BC' }, { version: 2 })).status).toBe(403);
    const stranger = await world.as('unitOfficer', world.communes[1]!);
    expect((await stranger.patch(`/api/v1/evidence/${id}`, { numberSymbol: '3/BC' }, { version: 2 })).status).toBe(404);
    expect((await stranger.delete(`/api/v1/evidence/${id}`, { version: 2 })).status).toBe(404);
    await verb(officer, task.id, 'submit');
    expect((await officer.patch(`/api/v1/evidence/${id}`, { numberSymbol: '4/BC' }, { version: 2 })).body.code).toBe('roundNotOpen');
    expect((await officer.delete(`/api/v1/evidence/${id}`, { version: 2 })).body.code).toBe('roundNotOpen');
  });

  describe('what a returned or recalled round shows is history (E1, E3)', () => {
    const numbers = (round: any): string[] => round.evidence.map((item: any) => item.numberSymbol);

    it.each([
      ['return', () => coordinator, { note: 'Sai số hiệu' }],
      ['recall', () => officer, {}],
    ])('%s: the round stays as handed in, and a correction is a new item in the next draft', async (action, client, body) => {
      const task = await world.task();
      const id = (await upload(officer, task.id, pdfFile(action), { document: { numberSymbol: '1/BC' } })).body.id;
      const other = (await upload(officer, task.id, pdfFile(`${action} 2`), { document: { numberSymbol: '9/BC' } })).body.id;
      await verb(officer, task.id, 'submit');
      expect((await verb(client(), task.id, action, body)).status).toBe(200);
      expect((await officer.patch(`/api/v1/evidence/${id}`, { numberSymbol: '1/BC' }, { version: 1 })).body.id).toBe(id);
      const changed = await officer.patch(`/api/v1/evidence/${id}`, { numberSymbol: '2/BC' }, { version: 1 });
      expect([changed.status, changed.body.numberSymbol, changed.body.version, changed.headers.get('etag')]).toEqual([200, '2/BC', 1, '"1"']);
      expect(changed.body.id).not.toBe(id);
      const page = await officer.get(`/api/v1/tasks/${task.id}`);
      expect(page.body.rounds.map(evidenceOf)).toEqual([[id, other], [changed.body.id, other]]);
      expect(page.body.rounds.map(numbers)).toEqual([['1/BC', '9/BC'], ['2/BC', '9/BC']]);
      const [link] = await app.sql<{ id: string }>('SELECT replaces_id AS id FROM evidence_item WHERE id = $1', [changed.body.id]);
      expect(link!.id).toBe(id);
      expect((await officer.send('GET', `/api/v1/evidence/${changed.body.id}/file`, undefined)).status).toBe(200);
      expect((await officer.patch(`/api/v1/evidence/${id}`, { numberSymbol: '3/BC' }, { version: 1 })).body.code).toBe('roundNotOpen');
      expect((await officer.patch(`/api/v1/evidence/${changed.body.id}`, { numberSymbol: '3/BC' }, { version: 1 })).body.id).toBe(changed.body.id);
    });

    it('is frozen for good once a later round with it is approved (E4)', async () => {
      const task = await world.task();
      const id = (await upload(officer, task.id, pdfFile('hai lần'))).body.id;
      await verb(officer, task.id, 'submit');
      await verb(coordinator, task.id, 'return', { note: 'Thiếu' });
      await verb(officer, task.id, 'submit');
      await verb(coordinator, task.id, 'approve');
      await verb(coordinator, task.id, 'reopen', { note: 'Bổ sung' });
      expect((await officer.patch(`/api/v1/evidence/${id}`, { abstract: 'khác' }, { version: 1 })).body.code).toBe('evidenceFrozen');
    });

    it('in SQL, as the role the application runs as', async () => {
      const task = await world.task();
      const id = (await upload(officer, task.id, pdfFile('lịch sử'))).body.id;
      await verb(officer, task.id, 'submit');
      await verb(coordinator, task.id, 'return', { note: 'Thiếu' });
      const client = new Client(app.database.runtime);
      await client.connect();
      try {
        const [round] = await app.sql<{ id: string }>(`SELECT id FROM submission WHERE task_id = $1 AND state = 'returned'`, [task.id]);
        const attempts: [string, unknown[]][] = [
          [`UPDATE submission SET result_text = 'khác' WHERE id = $1`, [round!.id]],
          [`UPDATE submission SET state = 'draft' WHERE id = $1`, [round!.id]],
          ['DELETE FROM submission WHERE id = $1', [round!.id]],
          ['UPDATE submission_evidence SET removed_at = now() WHERE submission_id = $1', [round!.id]],
          ['DELETE FROM submission_evidence WHERE submission_id = $1', [round!.id]],
          [`UPDATE evidence_item SET abstract = 'khác' WHERE id = $1`, [id]],
        ];
        for (const [sql, values] of attempts) {
          const error = await client.query(sql, values).then(() => null, (refused: { constraint: string }) => refused.constraint);
          expect([sql, error]).toEqual([sql, 'history_after_decision']);
        }
      } finally {
        await client.end();
      }
    });
  });

  it('shows and serves each item under its own type, whatever the same bytes came in as before (E3, E5)', async () => {
    const content = officeFile('docx', [{ name: 'word/kieu.xml', content: 'kiểu' }]);
    const [asZip, asDocx] = [await world.task(), await world.task()];
    const zip = await upload(officer, asZip.id, content, { fileName: 'ho-so.zip' });
    const docx = await upload(officer, asDocx.id, content, { fileName: 'bao-cao.docx' });
    const types = { zip: 'application/zip', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
    expect([zip.body.sha256, zip.body.mediaType]).toEqual([docx.body.sha256, types.zip]);
    expect([docx.body.fileName, docx.body.mediaType]).toEqual(['bao-cao.docx', types.docx]);
    for (const [item, type] of [[zip, types.zip], [docx, types.docx]] as const) {
      expect((await officer.send('GET', `/api/v1/evidence/${item.body.id}/file`, undefined)).headers.get('content-type')).toBe(type);
    }
    const page = await officer.get(`/api/v1/tasks/${asDocx.id}`);
    expect(page.body.currentRound.evidence[0].mediaType).toBe(types.docx);
  });

  it('finds items by words of their document, in scope only', async () => {
    const task = await world.task();
    const id = (await upload(officer, task.id, pdfFile('tìm'), { document: { abstract: 'Danh mục thủ tục nội bộ' } })).body.id;
    const q = encodeURIComponent('thu tuc noi bo');
    const found = await officer.get(`/api/v1/evidence?q=${q}&unitId=${world.communes[0]!.id}`);
    expect(found.body.items.map((item: any) => item.id)).toEqual([id]);
    const stranger = await world.as('unitOfficer', world.communes[1]!);
    expect((await stranger.get(`/api/v1/evidence?q=${q}`)).body).toEqual({ items: [], total: 0, isTotalExact: true });
  });

  describe('approved evidence is frozen through every door (E4, THREATS.md E88)', () => {
    let task: { id: string };
    let id: string;
    beforeAll(async () => {
      task = await world.task();
      id = (await upload(officer, task.id, pdfFile('đóng băng'))).body.id;
      await verb(officer, task.id, 'submit', { resultText: 'Xong' });
      await verb(coordinator, task.id, 'approve');
    });

    it('over HTTP', async () => {
      expect((await officer.get(`/api/v1/evidence/${id}`)).body.isFrozen).toBe(true);
      expect((await officer.patch(`/api/v1/evidence/${id}`, { abstract: 'khác' }, { version: 1 })).body.code).toBe('evidenceFrozen');
      expect((await officer.delete(`/api/v1/evidence/${id}`, { version: 1 })).body.code).toBe('evidenceFrozen');
      expect((await upload(officer, task.id, pdfFile('thêm'))).body.code).toBe('roundNotOpen');
      const page = await officer.get(`/api/v1/tasks/${task.id}`);
      expect((await officer.put(`/api/v1/tasks/${task.id}/draft`, { resultText: 'khác' }, { version: page.body.version })).body.code).toBe('roundNotOpen');
    });

    it('still after the task is reopened, while the new draft may drop it', async () => {
      const reopened = await verb(coordinator, task.id, 'reopen', { note: 'Bổ sung' });
      expect(reopened.body.rounds.map(evidenceOf)).toEqual([[id], [id]]);
      expect((await officer.patch(`/api/v1/evidence/${id}`, { abstract: 'khác' }, { version: 1 })).body.code).toBe('evidenceFrozen');
      expect((await officer.delete(`/api/v1/evidence/${id}`, { version: 1 })).status).toBe(204);
      expect((await officer.get(`/api/v1/tasks/${task.id}`)).body.rounds.map(evidenceOf)).toEqual([[id], []]);
    });

    it('in SQL, as the role the application runs as', async () => {
      const client = new Client(app.database.runtime);
      await client.connect();
      try {
        const [round] = await app.sql<{ id: string }>(`SELECT id FROM submission WHERE task_id = $1 AND state = 'approved'`, [task.id]);
        const [draft] = await app.sql<{ id: string }>(`SELECT id FROM submission WHERE task_id = $1 AND state = 'draft'`, [task.id]);
        const [extra] = await app.sql<{ id: string }>('SELECT id FROM evidence_item WHERE id <> $1 LIMIT 1', [id]);
        const attempts: [string, unknown[]][] = [
          [`UPDATE submission SET result_text = 'khác' WHERE id = $1`, [round!.id]],
          [`UPDATE submission SET state = 'draft' WHERE id = $1`, [round!.id]],
          ['DELETE FROM submission WHERE id = $1', [round!.id]],
          ['UPDATE submission_evidence SET removed_at = now() WHERE submission_id = $1', [round!.id]],
          ['DELETE FROM submission_evidence WHERE submission_id = $1', [round!.id]],
          ['INSERT INTO submission_evidence (submission_id, evidence_item_id, position) VALUES ($1, $2, 9)', [round!.id, extra!.id]],
          ['UPDATE submission_evidence SET submission_id = $1 WHERE submission_id = $2', [round!.id, draft!.id]],
          [`UPDATE evidence_item SET abstract = 'khác' WHERE id = $1`, [id]],
          ['DELETE FROM evidence_item WHERE id = $1', [id]],
          [`UPDATE stored_file SET media_type = 'text/html' WHERE sha256 = (SELECT file_sha256 FROM evidence_item WHERE id = $1)`, [id]],
          ['DELETE FROM stored_file WHERE sha256 = (SELECT file_sha256 FROM evidence_item WHERE id = $1)', [id]],
          [`UPDATE task_event SET note = 'khác' WHERE task_id = $1`, [task.id]],
          ['TRUNCATE submission, submission_evidence', []],
          ['ALTER TABLE submission DISABLE TRIGGER ALL', []],
        ];
        for (const [sql, values] of attempts) {
          const error = await client.query(sql, values).then(() => null, (refused: { code: string }) => refused.code);
          expect([sql, ['23001', '42501'].includes(error ?? '')]).toEqual([sql, true]);
        }
      } finally {
        await client.end();
      }
    });
  });
});

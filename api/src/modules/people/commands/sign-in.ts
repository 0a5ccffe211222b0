import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Database, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { PasswordHashing } from '../passwords/password-hashing.js';
import { endSessions, openSession, type OpenedSession } from '../sessions/session-store.js';
import { tokenHashOf } from '../sessions/session-token.js';
import { KnownDevices } from '../throttle/known-devices.js';
import { SignInThrottle, type Bucket, type Reservation } from '../throttle/sign-in-throttle.js';
import { asNobody, asPerson, type Caller } from './application-context.js';
import { isUsername, usernameOf } from './username.js';

export interface SignInInput extends Caller {
  readonly username: string;
  readonly password: string;
  readonly deviceCookie: string | undefined;
  /** A session the browser still presents; it ends, so that nobody can plant one (THREATS.md B26). */
  readonly presentedToken: string | undefined;
}

export interface SignedIn extends OpenedSession {
  readonly personId: string;
  readonly deviceCookie: string;
}

interface Candidate {
  id: string;
  fullName: string;
  unitId: string;
  username: string;
  passwordHash: string | null;
  isActive: boolean;
  temporaryPasswordExpiresAt: Date | null;
}

type Refusal = 'unknownName' | 'wrongPassword' | 'disabled' | 'temporaryPasswordExpired';

const CANDIDATE = `SELECT id, full_name AS "fullName", unit_id AS "unitId", username, password_hash AS "passwordHash",
  is_active AS "isActive", temporary_password_expires_at AS "temporaryPasswordExpiresAt" FROM person`;

/** Signs a person in. Whatever is wrong, the answer and the work done are the same (THREATS.md B32). */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly hashing: PasswordHashing,
    private readonly throttle: SignInThrottle,
    private readonly devices: KnownDevices,
  ) {}

  async execute(input: SignInInput): Promise<SignedIn> {
    const username = usernameOf(input.username);
    const deviceId = await this.devices.recognise(input.deviceCookie, username);
    const reservation = await this.throttle.reserve(bucketsOf(username, deviceId, input.ip));
    const candidate = await this.database.first<Candidate>(`${CANDIDATE} WHERE username = $1`, [username]);
    const isRight = await this.hashing.verify(candidate?.passwordHash ?? null, input.password);
    const refusal = this.refusalOf(candidate, isRight);
    if (candidate === null || refusal !== null) return this.refuse(input, username, candidate, refusal ?? 'unknownName', reservation);
    const opened = await this.open(input, candidate, reservation);
    await this.throttle.succeed(reservation);
    return { ...opened, personId: candidate.id, deviceCookie: await this.devices.remember(input.deviceCookie, username) };
  }

  private refusalOf(candidate: Candidate | null, isRight: boolean): Refusal | null {
    if (candidate === null) return 'unknownName';
    if (!isRight) return 'wrongPassword';
    if (!candidate.isActive) return 'disabled';
    const expiresAt = candidate.temporaryPasswordExpiresAt;
    return expiresAt !== null && expiresAt <= this.clock.systemNow() ? 'temporaryPasswordExpired' : null;
  }

  private async open(input: SignInInput, candidate: Candidate, reservation: Reservation): Promise<OpenedSession> {
    const at = this.clock.systemNow();
    const opened = await this.unitOfWork.run(asPerson(input, candidate), async (tx) => {
      // Locked, so that a disabling or a new password at this very moment cannot leave a session behind.
      const [person] = await tx.query<Candidate>(`${CANDIDATE} WHERE id = $1 FOR UPDATE`, [candidate.id]);
      if (person === undefined || !person.isActive || person.passwordHash !== candidate.passwordHash) return null;
      await this.endPresented(tx, at, input.presentedToken);
      await tx.query('UPDATE person SET last_sign_in_at = $2 WHERE id = $1', [candidate.id, tx.now]);
      tx.audit({ action: 'session.signIn', subjectType: 'person', subjectId: candidate.id, subjectLabel: candidate.username });
      return openSession(tx, at, { personId: candidate.id, ip: input.ip, userAgent: input.userAgent });
    });
    return opened ?? this.refuse(input, candidate.username, candidate, 'disabled', reservation);
  }

  private async endPresented(tx: Tx, at: Date, token: string | undefined): Promise<void> {
    const hash = tokenHashOf(token);
    if (hash === null) return;
    const [session] = await tx.query<{ id: string; personId: string }>(
      'SELECT id, person_id AS "personId" FROM session WHERE token_hash = $1',
      [hash],
    );
    if (session !== undefined) await endSessions(tx, at, { personId: session.personId, onlyId: session.id }, 'replaced');
  }

  private async refuse(
    input: SignInInput,
    username: string,
    candidate: Candidate | null,
    refusal: Refusal,
    reservation: Reservation,
  ): Promise<never> {
    await this.unitOfWork.run(asNobody(input), async (tx) => {
      tx.audit({
        action: 'session.signInRefused',
        subjectType: 'person',
        subjectId: candidate?.id ?? null,
        // People type passwords into the name field: what does not look like a name is not kept.
        subjectLabel: isUsername(username) ? username : '(không phải tên đăng nhập)',
        after: { refusal, ...(reservation.pauseS > 0 ? { pauseSeconds: reservation.pauseS } : {}) },
      });
    });
    throw new Problem('signInFailed');
  }
}

/** A known device has its own bucket and shares neither the account's nor the office's (THREATS.md B29, B30). */
function bucketsOf(username: string, deviceId: string | null, ip: string | null): Bucket[] {
  if (deviceId !== null) return [{ kind: 'device', of: deviceId }];
  return [
    { kind: 'ip', of: ip ?? 'unknown' },
    { kind: 'account', of: username },
  ];
}

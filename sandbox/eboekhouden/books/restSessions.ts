import { randomBytes } from 'node:crypto';

interface Open {
	until: number;
	calls: number;
}

/** Sessions of the REST interface, by the token that each call carries. */
export class RestSessions {
	private readonly sessions = new Map<string, Open>();

	/** Returns the token; it is valid until that moment, in milliseconds. */
	open(until: number): string {
		const token = randomBytes(24).toString('base64url');
		this.sessions.set(token, { until, calls: 0 });
		return token;
	}

	close(token: string): void {
		this.sessions.delete(token);
	}

	/** Counts one call; false when the session is not open (any more). */
	use(token: string, now: number, limit = Infinity): boolean {
		const session = this.sessions.get(token);
		if (!session) return false;
		if (now >= session.until || session.calls >= limit) {
			this.close(token);
			return false;
		}
		session.calls += 1;
		return true;
	}

	get count(): number {
		return this.sessions.size;
	}

	expireAll(): void {
		this.sessions.clear();
	}
}

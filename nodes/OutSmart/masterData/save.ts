import { attempt, type ServiceProblem } from '../../shared/problems/problem';
import type { OutSmartClient } from '../client/client';
import { hasCode } from '../client/errors';
import type { DecimalSign, Held } from '../client/types';
import type { Change } from './changePlan';
import type { RecordKind } from './recordKinds';

const AT_ONCE = 200;
/** One bad record fails a whole post, so a refused post is halved; but not for ever when everything is refused. */
const REFUSALS_AT_MOST = 25;

/** Saves records in as few posts as their number allows, and remembers what was refused. */
export class Saver<Stored extends Held & { code: string }> {
	readonly problems = new Map<Change<Stored>, ServiceProblem>();
	private refusals = 0;
	private sign: DecimalSign;
	private signIsKnown = false;

	constructor(
		private readonly client: OutSmartClient,
		private readonly kind: RecordKind<Stored>,
	) {
		this.sign = kind.signs[0];
	}

	async save(changes: Change<Stored>[]): Promise<void> {
		for (let at = 0; at < changes.length; at += AT_ONCE)
			await this.post(changes.slice(at, at + AT_ONCE), true);
	}

	/** Writes prices the other way from now on; false when that was tried before. */
	turnSign(): boolean {
		const [, other] = this.kind.signs;
		if (other === undefined || this.sign === other) return false;
		this.sign = other;
		this.signIsKnown = true;
		return true;
	}

	private async post(changes: Change<Stored>[], whole: boolean): Promise<void> {
		const problem = await (whole ? this.tryBothSigns(changes) : this.tryWith(this.sign, changes));
		if (!problem) return;
		const mayHalve = problem.facts.kind === 'refused' && ++this.refusals < REFUSALS_AT_MOST;
		if (changes.length === 1 || !mayHalve) {
			for (const change of changes) this.problems.set(change, problem);
			return;
		}
		const middle = Math.ceil(changes.length / 2);
		await this.post(changes.slice(0, middle), false);
		await this.post(changes.slice(middle), false);
	}

	/** A price that cannot be read is refused like a field that is missing (docs/services/outsmart.md 1.4). */
	private async tryBothSigns(changes: Change<Stored>[]): Promise<ServiceProblem | null> {
		const problem = await this.tryWith(this.sign, changes);
		if (problem === null) this.signIsKnown = true;
		if (this.signIsKnown || !hasCode(problem, '1201', '1801')) return problem;
		const [, other] = this.kind.signs;
		if (other === undefined || (await this.tryWith(other, changes)) !== null) return problem;
		this.turnSign();
		return null;
	}

	private async tryWith(sign: DecimalSign, changes: Change<Stored>[]): Promise<ServiceProblem | null> {
		const records = changes.map(({ record }) => record);
		const saved = await attempt(() => this.kind.save(this.client, records, sign));
		return saved.ok ? null : saved.problem;
	}
}

import { attempt } from '../../shared/attempt';
import type { ServiceProblem } from '../../shared/problem';
import type { OutSmartClient } from '../client/client';
import { hasCode } from '../client/errors';
import type { DecimalSign, Held } from '../client/types';
import type { Master } from './masters';
import type { Plan } from './outlook';

const AT_ONCE = 200;
/** One bad record fails a whole post, so a refused post is halved; but not for ever when everything is refused. */
const REFUSALS_AT_MOST = 25;

/** Saves records in as few posts as their number allows, and remembers what was refused. */
export class Saver<Stored extends Held & { code: string }> {
	readonly problems = new Map<Plan<Stored>, ServiceProblem>();
	private refusals = 0;
	private sign: DecimalSign;
	private signIsKnown = false;

	constructor(
		private readonly client: OutSmartClient,
		private readonly master: Master<Stored>,
	) {
		this.sign = master.signs[0];
	}

	async save(plans: Plan<Stored>[]): Promise<void> {
		for (let at = 0; at < plans.length; at += AT_ONCE) await this.post(plans.slice(at, at + AT_ONCE), true);
	}

	/** Writes prices the other way from now on; false when that was tried before. */
	turnSign(): boolean {
		const [, other] = this.master.signs;
		if (other === undefined || this.sign === other) return false;
		this.sign = other;
		this.signIsKnown = true;
		return true;
	}

	private async post(plans: Plan<Stored>[], whole: boolean): Promise<void> {
		const problem = await (whole ? this.tryBothSigns(plans) : this.tryWith(this.sign, plans));
		if (!problem) return;
		const mayHalve = problem.facts.kind === 'refused' && ++this.refusals < REFUSALS_AT_MOST;
		if (plans.length === 1 || !mayHalve) {
			for (const plan of plans) this.problems.set(plan, problem);
			return;
		}
		const middle = Math.ceil(plans.length / 2);
		await this.post(plans.slice(0, middle), false);
		await this.post(plans.slice(middle), false);
	}

	/** A price that cannot be read is refused like a field that is missing (apis/outsmart.md 1.4). */
	private async tryBothSigns(plans: Plan<Stored>[]): Promise<ServiceProblem | null> {
		const problem = await this.tryWith(this.sign, plans);
		if (problem === null) this.signIsKnown = true;
		if (this.signIsKnown || !hasCode(problem, '1201', '1801')) return problem;
		const [, other] = this.master.signs;
		if (other === undefined || (await this.tryWith(other, plans)) !== null) return problem;
		this.turnSign();
		return null;
	}

	private async tryWith(sign: DecimalSign, plans: Plan<Stored>[]): Promise<ServiceProblem | null> {
		const records = plans.map(({ record }) => record);
		const saved = await attempt(() => this.master.save(this.client, records, sign));
		return saved.ok ? null : saved.problem;
	}
}

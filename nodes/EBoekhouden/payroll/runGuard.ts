import type { ServiceProblem } from '../../shared/problems/problem';
import type { BookDate } from '../../shared/values/dates';
import type { Findings } from './verdict';

/** What one execution knows beyond a single run: whether writing still makes sense, and where it does not. */
export class RunGuard {
	/** The side on which bookings land was looked at. */
	sideIsKnown = false;
	private because: Findings | null = null;
	private readonly refused = new Map<BookDate, ServiceProblem>();

	/** Why nothing more may be written, for any run; null while it may. */
	get stoppedBecause(): Findings | null {
		return this.because;
	}

	stop(because: Findings): void {
		this.because = because;
	}

	/** A date that the service refused as closed is not asked for again. */
	refuse(date: BookDate, problem: ServiceProblem): void {
		this.refused.set(date, problem);
	}

	refusalOn(date: BookDate): ServiceProblem | null {
		return this.refused.get(date) ?? null;
	}
}

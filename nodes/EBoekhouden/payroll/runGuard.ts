import type { Findings } from './verdict';

/** What one execution knows beyond a single run: whether writing still makes sense. */
export class RunGuard {
	/** The side on which bookings land was looked at. */
	sideIsKnown = false;
	private because: Findings | null = null;

	/** Why nothing more may be written, for any run; null while it may. */
	get stoppedBecause(): Findings | null {
		return this.because;
	}

	stop(because: Findings): void {
		this.because = because;
	}
}

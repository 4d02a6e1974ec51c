import type { Claim, ProgressEvent } from '../../shared/items/invoiceProgress';

/** What an execution has seen so far, and so whether it may create one more invoice. */
export class Evidence {
	/** An invoice of this execution was found back. */
	private proven = false;
	/** An invoice may stand there that was not found back. */
	private unseen = false;
	private stop: ProgressEvent | null = null;
	/** Without an error status nothing can be claimed, so that waiting for the first order protects nothing. */
	private readonly claimless: boolean;

	constructor(claims: Claim[]) {
		this.claimless = claims.includes('wanted');
	}

	foundBack(): void {
		this.proven = true;
	}

	mayStandUnseen(): void {
		this.unseen = true;
	}

	createNoMore(because: ProgressEvent): void {
		this.stop ??= because;
	}

	/** Why nothing more is created in this execution; null when nothing is against it. */
	get stopped(): ProgressEvent | null {
		return this.stop;
	}

	/** Whether a second invoice of an order could be told from a first, or it is the first of all. */
	mayCreate(claim: Claim): boolean {
		return claim !== 'another' || this.proven || (this.claimless && !this.unseen);
	}
}

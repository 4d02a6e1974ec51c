/** An account in the chart; `category`: BAL for the balance sheet, VW for profit and loss (docs/services/e-boekhouden.md 4.3). */
export interface ChartAccount {
	code: string;
	description: string;
	category?: string;
}

/** The chart of accounts and the cost centres, as far as a booking needs them. */
export class Chart {
	private readonly names: Map<string, string>;

	constructor(
		private readonly ledgerAccounts: readonly ChartAccount[],
		private readonly costCentres: readonly { id: string; description: string }[],
	) {
		this.names = new Map(ledgerAccounts.map(({ code, description }) => [code, description]));
	}

	hasLedgerAccount(code: string): boolean {
		return code !== '' && this.names.has(code);
	}

	isProfitAndLoss(code: string): boolean {
		return this.ledgerAccounts.some((account) => account.code === code && account.category === 'VW');
	}

	/** The accounts that have this code behind leading zeros, which Excel removes. */
	withZeros(code: string): string[] {
		if (!/^[1-9]\d*$/.test(code)) return [];
		return [...this.names.keys()].filter(
			(known) => known.endsWith(code) && /^0+$/.test(known.slice(0, -code.length)),
		);
	}

	/** '' for an account that does not exist. */
	nameOf(code: string): string {
		return this.names.get(code) ?? '';
	}

	/** The account called *Verrekeningen*; null when no account has that name, or several have. */
	clearingAccount(): string | null {
		const called = this.ledgerAccounts.filter(
			({ description }) => description.trim().toLowerCase() === 'verrekeningen',
		);
		return called.length === 1 ? (called[0]?.code ?? null) : null;
	}

	/**
	 * Id of the only cost centre whose description is the code, else of the only one whose description begins with the code
	 * and a space. Null when no cost centre or more than one fits.
	 */
	costCentreId(code: string): string | null {
		const described = this.costCentres.map(({ id, description }) => ({ id, text: description.trim() }));
		const exact = described.filter(({ text }) => text === code);
		const found = exact.length > 0 ? exact : described.filter(({ text }) => text.startsWith(`${code} `));
		return found.length === 1 ? (found[0]?.id ?? null) : null;
	}

	/** Code and name, as in the books; the id when it is not known. */
	costCentreName(id: string): string {
		return this.costCentres.find((centre) => centre.id === id)?.description.trim() ?? id;
	}
}

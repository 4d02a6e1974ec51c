/** The chart of accounts and the cost centres, as far as a booking needs them. */
export class Chart {
	private readonly codes: Set<string>;

	constructor(
		private readonly ledgerAccounts: { code: string; description: string }[],
		private readonly costCentres: { id: string; description: string }[],
	) {
		this.codes = new Set(ledgerAccounts.map(({ code }) => code));
	}

	hasLedgerAccount(code: string): boolean {
		return code !== '' && this.codes.has(code);
	}

	/** The one account called *Verrekeningen*; null when there is none or more than one. */
	get clearingAccount(): string | null {
		const found = this.ledgerAccounts.filter(
			({ description }) => description.trim().toLowerCase() === 'verrekeningen',
		);
		return found.length === 1 ? (found[0]?.code ?? null) : null;
	}

	/** Id of the one cost centre whose description is the code, or begins with it and a space; null for none or several. */
	costCentreId(code: string): string | null {
		const found = this.costCentres.filter(({ description }) => {
			const text = description.trim();
			return text === code || text.startsWith(`${code} `);
		});
		return found.length === 1 ? (found[0]?.id ?? null) : null;
	}
}

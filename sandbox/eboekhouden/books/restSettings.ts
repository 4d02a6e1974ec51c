/** How the REST interface behaves where its description is silent, or its schemas and examples disagree. */
export interface RestSettings {
	/** The clock that sessions live by. */
	now: () => number;
	/** How long a session lives. */
	sessionSeconds: number;
	/** An API token may have an end date; a person may revoke it. */
	token: 'valid' | 'expired' | 'revoked';
	/** The answer to a token that does not exist, which is not documented. */
	unknownToken: 'SECURITY_010' | 'API_SESSION_003' | 'noBody';
	/** Why the administration cannot be used, if so: SECURITY_003 to 006. */
	noAccess: 'SECURITY_003' | 'SECURITY_004' | 'SECURITY_005' | 'SECURITY_006' | undefined;
	/** How the header may be written: the guide shows the bare token, the security scheme Bearer; programs use both. */
	header: 'both' | 'bare' | 'bearer';
	/** Operations that the token has no right to, such as `POST /v1/mutation`: SECURITY_001. */
	missingRights: string[];
	/** An accountant may list the administrations of customers; others get EP_001. */
	isAccountant: boolean;
	/** The status of SECURITY_007; the description declares no 403 for creating bookings. */
	closedByAccountantStatus: 400 | 403;
	/** The amount of a memorial in a list, which programs report as 0 or missing. */
	memorialAmount: 'zero' | 'absent';
	/** Which bookings checkPaymentReference applies to; the description only mentions invoices. */
	checksPaymentReference: 'all' | 'invoices';
	/** The code of an invoice's payment reference that exists; the description has both. */
	paymentReferenceExists: 'FACT_VERWERK_004' | 'MUTA_008';
	/** Values that are not filled in: texts '' and numbers left out; or all left out, null, or '' and 0. */
	emptyValues: 'usual' | 'absent' | 'null' | 'filled';
	/** The order of lists, which is not described. */
	order: 'ascending' | 'descending';
	/** The most records of a page, whatever is asked for: the description says 2,000. */
	mostOfPage: number;
	/** Whether filters on texts are case-sensitive. */
	filtersTellCapitals: boolean;
	/** The errors of a refusal: texts by the schema, by field in the example. */
	errors: 'texts' | 'byField';
	/** Balances of everything without a period take too long: LEDG_020. */
	balancesTimeOut: boolean;
	/** Seconds after which a call that came too soon may be repeated. */
	retryAfter: number;
}

export function defaultRestSettings(): RestSettings {
	return {
		now: Date.now,
		sessionSeconds: 3600,
		token: 'valid',
		unknownToken: 'SECURITY_010',
		noAccess: undefined,
		header: 'both',
		missingRights: [],
		isAccountant: false,
		closedByAccountantStatus: 403,
		memorialAmount: 'zero',
		checksPaymentReference: 'all',
		paymentReferenceExists: 'FACT_VERWERK_004',
		emptyValues: 'usual',
		order: 'ascending',
		mostOfPage: 2000,
		filtersTellCapitals: true,
		errors: 'texts',
		balancesTimeOut: false,
		retryAfter: 2,
	};
}

import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, RowAction } from '../../shared/rows/row';

export const SERVICE = 'e-Boekhouden';

type Findings = Decision['findings'];

export function aboutInvoice(key: string, action: RowAction, findings: Findings, preview: boolean): Decision {
	return { service: SERVICE, resource: 'invoice', key, action, findings, preview };
}

/** One decision for what would be wrong for every order. */
export function aboutAllInvoices(
	action: 'blocked' | 'failed',
	findings: [Finding, ...Finding[]],
	preview: boolean,
): Decision {
	return aboutInvoice('invoices', action, findings, preview);
}

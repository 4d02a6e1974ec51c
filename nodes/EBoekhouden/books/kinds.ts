/** The kinds of mutation that can be booked, by their names in the editor. */
export const KINDS_OF_MUTATION = [
	{ name: 'Invoice Payment Received', value: 'invoicePaymentReceived' },
	{ name: 'Invoice Payment Sent', value: 'invoicePaymentSent' },
	{ name: 'Invoice Received', value: 'invoiceReceived' },
	{ name: 'Invoice Sent', value: 'invoiceSent' },
	{ name: 'Memorial', value: 'memorial' },
	{ name: 'Money Received', value: 'moneyReceived' },
	{ name: 'Money Spent', value: 'moneySpent' },
] as const;

/** The tests whose runs the schemas are made of, and held against: those of operations, and of the workflows for what runs there. */
export const SCHEMA_TESTS =
	/test\/(nodes\/retryOnFail|nodes\/(EBoekhouden|Nmbrs|OutSmart|SyncReport)\/(operations\/.*|[^/]*)|workflows\/(compareYear|endAsFailed|failureNotice|outsmart|outsmartInvoices|outsmartStops|payroll|payrollFile|unknownOutcome))\.test\.ts$/;

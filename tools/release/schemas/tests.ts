/** The tests whose runs the schemas are made of, and held against: those of operations, and of the workflows for what runs there. */
export const SCHEMA_TESTS =
	/test\/(nodes\/(EBoekhouden|Nmbrs|OutSmart|SyncReport)\/(operations\/.*|[^/]*)|workflows\/(weeklyDigest|compareYear|payrollFile|failureNotice|fieldServiceReport|office|outsmart|outsmartInvoices|payroll))\.test\.ts$/;
/test\/(nodes\/(EBoekhouden|Nmbrs|OutSmart|SyncReport)\/(operations\/.*|[^/]*)|workflows\/(connectionCheck|weeklyDigest|payrollReconciliation|failureNotice|payrollSignOff|outsmart|outsmartInvoices|payroll))\.test\.ts$/;
/test\/(nodes\/(EBoekhouden|Nmbrs|OutSmart|SyncReport)\/(operations\/.*|[^/]*)|workflows\/(connectionCheck|endAsFailed|payrollFile|unknownOutcome|payrollReconciliation|fieldServiceReport|office|payrollSignOff|outsmart|outsmartInvoices|payroll))\.test\.ts$/;

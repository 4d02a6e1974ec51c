/** What OutSmart can have against a call. */
export type OutSmartProblems = {
	tokenMissing: object;
	softwareTokenMissing: object;
	wrongToken: object;
	wrongSoftwareToken: object;
	/** Something in front of the service wants more than the two tokens. */
	turnedAway: { status: number };
	noSuchCall: object;
	httpsOnly: object;
	recordRefused: { record: RecordName };
	workOrderMissing: object;
	nothingToChange: object;
	nothingChanged: object;
	deleteRefused: object;
	/** What came from the address of the PDF is none. */
	pdfUnreadable: { status: number };
};

export type RecordName =
	'employee' | 'material' | 'relation' | 'workOrder' | 'hourType' | 'workStatus' | 'project' | 'object';

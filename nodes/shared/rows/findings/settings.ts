/** What is wrong with a value that a user entered. `field` is the name as it stands in Settings. */
export type SettingFaults = {
	mustBeOneOf: { field: string; value: string; choices: string[] };
	mustBeOnOrOff: { field: string; value: string };
	mustBeDate: { field: string; value: string };
	mustBeWholeNumber: { field: string; value: string; low: number; high: number };
	/** The field was deleted or renamed, which must not open a limit. */
	mustBeThere: { field: string };
	mustNotBeEmpty: { field: string };
	/** Of one person, to be sent a mail. */
	mustBeMailAddress: { field: string; value: string };
	/** So far ahead that it is a slip of the pen: nothing would be written until then. */
	dateFarAhead: { field: string; date: string };
	/** Two settings that name one ledger account, each for another purpose. */
	accountsAreSame: { field: string; other: string; account: string };
};

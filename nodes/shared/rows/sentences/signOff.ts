/** What stands in the mail that asks a reviewer, beside the words of a page. */
export interface SignOffWords {
	/** `company` is a name that a subject can hold; '' when there are several. More than one mail are numbered. */
	subject(facts: { things: string; company: string; part: number; of: number }): string;
	/** What is asked; `things` as "3 loonjournaalposten". */
	opening(facts: { things: string }): string;
	fingerprint(fingerprint: string): string;
	/** What needs a person, and is not part of what is approved. */
	left(points: number): string;
	/** What an approval does, and what it does not. */
	means: string;
	proves: string;
	correction: string;
	takenBack: string;
}

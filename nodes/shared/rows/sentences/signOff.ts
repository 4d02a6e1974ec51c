/** What stands in the mail that asks a reviewer, beside the words of a page. */
export interface SignOffWords {
	/** `companies` are names that a subject can hold; none when there are several or it cannot. */
	subject(facts: { things: string; company: string }): string;
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

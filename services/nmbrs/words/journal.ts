import type { Messages } from '../../../base/words/message';

export const nmbrsJournalFaults = {
	/** A value of a journal cannot be read. `where` is the number of its line, from 1, and the description of that line. */
	journalValue: [
		'{of:period=the period|date=the date|side=debit or credit|amount=the amount} of a transaction{where:with= (line ~)} is {value:quoted}',
		'{of:period=de periode|date=de datum|side=debet of credit|amount=het bedrag} van een transactie{where:with= (regel ~)} is {value:quoted}',
	],
	/** A journal breaks off, or is another document. `element` is what it has instead, or the message of the parser. */
	journalNotWhole: [
		'{because:xml=it is not XML|size=it has more than two million parts|whole=it is not a whole XML document|doctype=it has a DOCTYPE, which is not read|root=it begins otherwise|stray=an element stands where none belongs|nested=an element stands inside a value|double=an element stands twice in one place}{element:with= (~)}',
		'{because:xml=het is geen XML|size=hij heeft meer dan twee miljoen onderdelen|whole=het is geen heel XML-document|doctype=er staat een DOCTYPE in, en dat wordt niet gelezen|root=hij begint anders|stray=er staat een element waar dat niet hoort|nested=er staat een element binnen een waarde|double=een element staat twee keer op dezelfde plek}{element:with= (~)}',
	],
} as const satisfies Messages;

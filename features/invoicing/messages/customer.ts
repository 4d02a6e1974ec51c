import { answer as answering, mend, set, type Way, when } from '../../../base/words/advice';
import type { CustomerPart } from '../../../base/items/sameCustomer';
import { inBoth } from '../../../base/words/language';
import type { Messages } from '../../../base/words/message';
import { shown } from '../settings';
import { fieldsInDutch, type ItemField } from '../../masterData/messages';

type ForeignCustomerWithDutchVat = {
	relation: string;
	country: string;
	vatNumber: string;
	vatCode: string;
	example: string;
	asItIs: string;
};

type RelationIsOther = { relation: string; answer: string; inOrder: string; inBooks: string };

type VatNumberMissing = { relation: string; vatCode: string; vatNumber: string; ofOtherMember: boolean };

type RelationCountsAsOne = { relation: string; differ: CustomerPart; inOrder: string; inBooks: string };
type RelationIsThereAlready = { relation: string; other: string; answer: string; name: string };

const parts: Record<CustomerPart, readonly [string, string]> = {
	name: ['name', 'een andere naam'],
	place: ['address', 'een ander adres'],
	contact: ['e-mail address or phone number', 'een ander e-mailadres of telefoonnummer'],
};
const partOf = inBoth((part: CustomerPart) => parts[part]);

function isOneCustomer(answer: string): Way {
	return when(
		'if it is one',
		'Is het er één?',
		answering('knownRelations', [answer], `add '${answer}' to {field}`, `zet '${answer}' bij {field}`),
	);
}

/** Findings about the customer of an order: the relation in the books, and VAT that only the user can decide. */
export const invoiceCustomer = {
	/** `example` and `asItIs` are exact texts for the setting `vatExceptions`. */
	foreignCustomerWithDutchVat: ({
		relation,
		country,
		vatNumber,
		vatCode,
		example,
		asItIs,
	}: ForeignCustomerWithDutchVat) => [
		`Customer ${relation} counts as a business abroad (${[country, vatNumber].filter(Boolean).join(', ')}), but its invoice would carry VAT ${vatCode}.`,
		`Klant ${relation} geldt als bedrijf in het buitenland (${[country, vatNumber].filter(Boolean).join(', ')}), maar op de factuur zou btw ${vatCode} komen.`,
		example === asItIs
			? answering(
					'vatExceptions',
					[asItIs],
					`If that is right, add to {field}: ${asItIs}. If not, put a VAT code instead of own.`,
					`Klopt dat, zet dan bij {field}: ${asItIs}. Zo niet, zet daar een btw-code in plaats van own.`,
				)
			: answering(
					'vatExceptions',
					[example, asItIs],
					`Add to {field}: ${example}. If the VAT is right, as for work on a building here: ${asItIs}.`,
					`Zet bij {field}: ${example}. Klopt de btw wel, zoals bij werk aan een gebouw hier: ${asItIs}.`,
				),
	],
	/** With this VAT code an invoice must have the number. */
	vatNumberMissing: ({ relation, vatCode, vatNumber, ofOtherMember }: VatNumberMissing) => [
		`The invoice of customer ${relation} would carry ${vatCode}, for which it needs a VAT number${ofOtherMember ? ' of another EU country' : ''}. e-Boekhouden has ${vatNumber ? `'${vatNumber}', which is not one` : 'none'}.`,
		`Op de factuur van klant ${relation} zou btw ${vatCode} komen; daar hoort een btw-nummer${ofOtherMember ? ' van een ander EU-land' : ''} bij. In e-Boekhouden staat ${vatNumber ? `'${vatNumber}', en dat is er geen` : 'er geen'}.`,
		mend(
			'e-Boekhouden',
			`Fill in the VAT number of ${relation} in e-Boekhouden, or give this customer another VAT code in '${shown.vatExceptions}'.`,
			`Vul in e-Boekhouden het btw-nummer van ${relation} in, of geef deze klant bij '${shown.vatExceptions}' een andere btw-code.`,
		),
	],
	// The relation
	relationNotUnique: ({ relation }: { relation: string }) => [
		`e-Boekhouden has more than one relation with the code or e-mail address '${relation}'.`,
		`e-Boekhouden heeft meer dan één relatie met code of e-mailadres '${relation}'.`,
		mend('e-Boekhouden', 'Keep only one of them.', 'Houd er één over.'),
	],
	relationUnknown: ({ relation }: { relation: string }) => [
		`e-Boekhouden has no relation '${relation}', and '${shown.exportRelations}' is off.`,
		`e-Boekhouden heeft geen relatie '${relation}', en '${shown.exportRelations}' staat uit.`,
		[
			mend('e-Boekhouden', 'add the relation in e-Boekhouden', 'voeg de relatie in e-Boekhouden toe'),
			set('exportRelations', 'switch {field} on', 'zet {field} aan'),
		],
	],
	/** Name and place under the same number, in one line; `answer` is what to write in the setting about these two. */
	relationIsOther: ({ relation, answer, inOrder, inBooks }: RelationIsOther) => [
		`Number ${relation} is '${inBooks}' in e-Boekhouden, and '${inOrder}' in OutSmart: perhaps two customers.`,
		`Nummer ${relation} is in e-Boekhouden '${inBooks}', in OutSmart '${inOrder}': misschien twee klanten.`,
		[
			when(
				'if these are two customers',
				'Zijn het twee klanten?',
				mend(
					'OutSmart',
					'give this one another number, in OutSmart and in this order',
					'geef deze een ander nummer, in OutSmart en op deze werkbon',
				),
			),
			isOneCustomer(answer),
		],
	],
	/** A note: the first thing in which the two differ. */
	relationCountsAsOne: ({ relation, differ, inOrder, inBooks }: RelationCountsAsOne) => [
		`Number ${relation} is '${inBooks}' in e-Boekhouden and '${inOrder}' in OutSmart: taken for one customer, with another ${partOf.en(differ)}.`,
		`Nummer ${relation} is in e-Boekhouden '${inBooks}' en in OutSmart '${inOrder}': geldt als één klant, met ${partOf.nl(differ)}.`,
	],
	/** `other` is the number under which the same customer is there. */
	relationIsThereAlready: ({ relation, other, answer, name }: RelationIsThereAlready) => [
		`e-Boekhouden has no relation ${relation}, but has the same customer as ${other} (${name}).`,
		`e-Boekhouden heeft geen relatie ${relation}, maar wel dezelfde klant als ${other} (${name}).`,
		[
			when(
				'if it is one customer',
				'Is het één klant?',
				mend(
					'OutSmart',
					`put number ${other} on this order, and delete card ${relation} (or give it number ${other} if OutSmart has none)`,
					`zet nummer ${other} op deze werkbon, en verwijder kaart ${relation} (of geef die nummer ${other} als OutSmart er geen heeft)`,
				),
			),
			when(
				'if they are two',
				'Zijn het er twee?',
				answering('knownRelations', [answer], `add '${answer}' to {field}`, `zet '${answer}' bij {field}`),
			),
		],
	],
	relationWithoutAddress: ({ relation, name }: { relation: string; name: string }) => [
		`Customer ${relation} (${name}) is not in e-Boekhouden yet, and has no address.`,
		`Klant ${relation} (${name}) staat nog niet in e-Boekhouden, en heeft geen adres.`,
		mend(
			'OutSmart',
			'Fill in the address in OutSmart, of the customer and on this order, or add the relation in e-Boekhouden.',
			'Vul het adres in OutSmart in, bij de klant en op deze werkbon, of voeg de relatie in e-Boekhouden toe.',
		),
	],
	/** The problem follows. */
	relationNotReady: ({ relation }: { relation: string }) => [
		`Relation '${relation}' could not be read or saved in e-Boekhouden.`,
		`Relatie '${relation}' kon in e-Boekhouden niet gelezen of bewaard worden.`,
	],
	relationCreated: ({ name }: { name: string }) => [
		`Relation ${name} is new in e-Boekhouden.`,
		`Relatie ${name} is nieuw in e-Boekhouden.`,
	],
	relationWouldBeCreated: ({ name }: { name: string }) => [
		`Relation ${name} would be new in e-Boekhouden.`,
		`Relatie ${name} zou nieuw zijn in e-Boekhouden.`,
	],
	/** For a new relation. Only a business has a VAT or chamber of commerce number. */
	relationTypeAssumed: [
		'Without a type, a VAT number or a chamber of commerce number, it counts as a business (B).',
		'Zonder type, btw-nummer of KvK-nummer geldt hij als bedrijf (B).',
		mend(
			'e-Boekhouden',
			'If it is a private person, change the type in e-Boekhouden.',
			'Is het een particulier, wijzig dan het type in e-Boekhouden.',
		),
	],
	relationCompleted: ({ fields }: { fields: ItemField[] }) => [
		`Changed in e-Boekhouden: ${fields.join(', ')}.`,
		`Gewijzigd in e-Boekhouden: ${fieldsInDutch(fields)}.`,
	],
	relationWouldBeCompleted: ({ fields }: { fields: ItemField[] }) => [
		`Would be changed in e-Boekhouden: ${fields.join(', ')}.`,
		`Zou in e-Boekhouden wijzigen: ${fieldsInDutch(fields)}.`,
	],
} satisfies Messages;

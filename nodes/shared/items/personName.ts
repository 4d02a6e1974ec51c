/** How people are addressed, as it stands before a name. */
const TITLES = /^(dhr|de heer|hr|mevr|mevrouw|mw|mej|mejuffrouw|fam|familie|herr|frau)(\.| )/i;
/** What a name of a business has, and no person's. */
const BUSINESS =
	/\d|&|\b(b\.?v|n\.?v|v\.?o\.?f|c\.?v|holding|stichting|vereniging|bvba|gmbh|ltd|groep|zonen|zn)\b|techniek|installatie|bedrijf|beheer|bouw\b|catering|restaurant|school|winkel/i;
/** Initials, then one surname: `P. Puk`, `J.H. van der Berg-Smit`. */
const INITIALS_AND_SURNAME =
	/^(\p{Lu}\p{Ll}?\. ?){1,5}((van|von|de|den|der|het|ten|ter|te|in|op|'t|v\.?d\.?) ){0,3}\p{Lu}[\p{L}'’-]{1,40}$/u;
/** No name is longer; what is cut off is not looked at. */
const LONGEST = 200;

/** Whether a name looks like a person's. Of a name alone nobody can be certain. */
export function isLikePerson(name: string): boolean {
	const text = name.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
	if (BUSINESS.test(text)) return false;
	return TITLES.test(text) || INITIALS_AND_SURNAME.test(text);
}

/**
 * True for an IBAN, also with spaces: a country, two check digits and at most 30 characters, which as a
 * number leave 1 when divided by 97 (ISO 13616, ISO 7064).
 */
export function isIban(text: string): boolean {
	const given = text.replaceAll(' ', '').toUpperCase();
	if (!/^[A-Z]{2}\d{2}[A-Z\d]{1,30}$/.test(given)) return false;
	const digits = [...given.slice(4), ...given.slice(0, 4)].map((sign) => parseInt(sign, 36)).join('');
	return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

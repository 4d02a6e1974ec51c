import { failureIn } from '../../../../services/eBoekhouden/soap/errors';

const problemOf = (text: string) => failureIn('AddMutatie', { LastErrorDescription: text })?.problem.code;

test.each([
	'De datum valt in een afgesloten periode.',
	'Periode is geblokkeerd',
	'De periode is dicht',
	'De btw-periode is afgesloten',
	'Periode 5 is afgesloten door de accountant',
	'Het boekjaar 2025 van deze administratie is geblokkeerd.',
	'Deze maand is afgesloten',
	'De factuurdatum valt in een geblokkeerde periode',
	'De periode is afgesloten. Vraag uw accountant of wijzig uw abonnement.',
	'De periode is afgesloten, mutatie op rekening 4000 is niet verwerkt',
	'Fout bij opslaan: periode is afgesloten',
	'Period is closed.',
	'Invoice date resides in a closed period.',
])('"%s" is about a closed period', (text) => {
	expect(problemOf(text)).toBe('periodClosed');
});

test.each([
	'Niet toegestaan',
	'Periode onbekend',
	'Het boekjaar bestaat niet',
	'De opzegperiode is niet open',
	'Afgesloten',
	'Grootboekrekening 4000 is in deze periode geblokkeerd',
	'De relatie is geblokkeerd',
	"De omschrijving 'Periode 5 afgesloten' is te lang.",
	'Uw proefperiode is afgesloten.',
	'Uw gratis periode is geblokkeerd',
	'Uw account is geblokkeerd voor deze periode',
	'De administratie is afgesloten',
	'Uw abonnement is verlopen',
	'Factuurdatum in de toekomst is niet toegestaan bij het boeken',
	'Er is een onverwachte fout opgetreden. Raadpleeg uw accountant.',
])('"%s" is refused with its own words', (text) => {
	expect(problemOf(text)).toBe('refused');
});

test('only a call that writes meets a closed period', () => {
	expect(failureIn('GetMutaties', { LastErrorDescription: 'De periode is dicht' })?.problem.code).toBe(
		'refused',
	);
});

import { ask, mend, set } from '../../../base/words/advice';
import { toMakers, type CheckTexts } from './check';

/** What is asked of OutSmart. */
export const outSmartChecks = {
	fieldServiceLogin: {
		asks: 'The list of employees: code 1004 means that Token is wrong, 1005 that Software Token is. Expected is an answer.',
		until: 'A login that is refused ends a run with a row, and no order is touched.',
		weight: 'stop',
		asExpected: ['Both tokens are right', 'Beide tokens kloppen'],
		otherwise: ['A token is wrong', 'Een token klopt niet'],
		advice: set(
			'credential',
			'Exchange the two tokens in the credential, or ask OutSmart for both.',
			'Wissel de twee tokens van je account in n8n om, of vraag ze beide aan OutSmart.',
		),
		notSeen: ['The employees were not read', 'De medewerkers zijn niet gelezen'],
	},
	exportStatuses: {
		asks: 'The work order statuses of Settings (1 and 99): expected is that each is free, or has the name that the export gives it (Naar E-boekhouden, Error), or that Settings give it.',
		until: 'Free codes are made at the first export; one with another name stops it.',
		weight: 'choose',
		asExpected: [
			'The work order statuses of Settings are free, or those of the workflow that invoices',
			'De werkbonstatussen van Settings zijn vrij, of al van de workflow die factureert',
		],
		otherwise: [
			'A work order status has another name than that of the export',
			'Een werkbonstatus heeft een andere naam dan die van de export',
		],
		advice: set(
			'settings',
			'Choose another status at Work Order Status or Error Status in Settings, here and in the OutSmart workflow; for orders to invoice, code and name together say that it is meant.',
			'Kies een andere status bij Work Order Status of Error Status in Settings, hier en in de OutSmart-workflow; bij te factureren werkbonnen zeggen code en naam samen dat hij bedoeld is.',
		),
		notSeen: ['The list of statuses may not be read', 'De lijst met statussen mag niet gelezen worden'],
	},
	ownCoupling: {
		asks: "Work orders of the last two months that are Afgehandeld while they have the work order status of the export, without an invoice of this package in the books: something else marked them, such as OutSmart's own coupling to e-Boekhouden. None are expected.",
		until:
			'An order that is Afgehandeld is not invoiced. Two couplings that look at the same moment make two invoices.',
		weight: 'stop',
		asExpected: [
			'No work order of these two months was handled by something else',
			'Geen werkbon van deze twee maanden is door iets anders afgehandeld',
		],
		otherwise: [
			'Handled by something else than the workflow that invoices',
			'Afgehandeld door iets anders dan de workflow die factureert',
		],
		advice: mend(
			'OutSmart',
			"Switch off OutSmart's own coupling to e-Boekhouden (Instellingen > Algemeen > Software-integraties): with both on, each order gets two invoices.",
			'Zet de eigen koppeling van OutSmart met e-Boekhouden uit (Instellingen > Algemeen > Software-integraties): staan ze allebei aan, dan krijgt elke werkbon twee facturen.',
		),
		notSeen: [
			'There is no work order with the status of the export, or not all invoices in e-Boekhouden were read',
			'Er is geen werkbon met de status van de export, of niet alle facturen in e-Boekhouden zijn gelezen',
		],
		restsOn: ['whether another coupling is on', 'of een andere koppeling aan staat'],
	},
	readingMarksNothing: {
		asks: 'Work orders that are Compleet, read twice with update_status=false: expected is that each is still Compleet.',
		until:
			'Orders are always read with update_status=false, and each is read again before its invoice is made.',
		weight: 'stop',
		asExpected: ['Reading leaves work orders as they are', 'Lezen laat werkbonnen zoals ze zijn'],
		otherwise: [
			'Work orders changed while they were read',
			'Werkbonnen veranderden terwijl ze gelezen werden',
		],
		advice: ask(
			'makers',
			'Run the check again when nobody works in OutSmart. If it comes back, switch nothing on and send the block at the end of this page to the makers.',
			'Doe de check nog eens als er niemand in OutSmart werkt. Komt het terug, zet dan niets aan en stuur het blok onder aan deze pagina naar de makers.',
		),
		notSeen: ['There is no work order that is Compleet', 'Er is geen werkbon die Compleet is'],
		restsOn: ['completed work orders', 'afgeronde werkbonnen'],
	},
	listsOfOutSmart: {
		asks: 'Relations, materials and hour types: how many there are, and whether a number is a multiple of 500, as a list that is cut off would have.',
		until:
			'A list whose number is a multiple of 500 does not count as complete: nothing is made that it lacks.',
		weight: 'know',
		asExpected: ['The lists look complete', 'De lijsten zijn zo te zien compleet'],
		otherwise: [
			'A list has a round number of records, and may be cut off',
			'Een lijst heeft een rond aantal records, en kan afgekapt zijn',
		],
		advice: mend(
			'OutSmart',
			'Compare the number with OutSmart. When it is right, add or remove a record.',
			'Vergelijk het aantal met OutSmart. Klopt het, voeg dan een record toe of haal er een weg.',
		),
		notSeen: ['The lists are empty', 'De lijsten zijn leeg'],
	},
	materialCodesTwice: {
		asks: 'Codes of visible materials: expected is that each is in one row.',
		until:
			'Of several rows with one code, the visible one with a price counts; where those differ in what an invoice takes of them, its order is blocked.',
		weight: 'choose',
		asExpected: ['No code of a material occurs twice', 'Geen materiaalcode komt dubbel voor'],
		otherwise: ['Codes of materials occur twice', 'Materiaalcodes komen dubbel voor'],
		advice: mend(
			'OutSmart',
			'Give one of each another code in OutSmart, or hide it.',
			'Geef een van beide in OutSmart een andere code, of verberg hem.',
		),
		notSeen: ['There is no material', 'Er is geen materiaal'],
	},
	freeFields: {
		asks: 'The free fields 1 and 2 of materials: expected are a VAT code and a ledger account, or nothing.',
		until:
			'What is something else is left there, and blocks an order whose line has it, until a setting says that the fields are not used.',
		weight: 'choose',
		asExpected: [
			'Free fields 1 and 2 are free, or have VAT code and ledger account',
			'Vrije velden 1 en 2 zijn vrij, of hebben btw-code en grootboekrekening',
		],
		otherwise: [
			'In free fields 1 and 2, materials have something else',
			'In vrije velden 1 en 2 hebben materialen iets anders',
		],
		advice: mend(
			'OutSmart',
			'Correct the cards, or set Free Fields of Materials to Not Used in the Settings of the OutSmart workflow.',
			'Verbeter de kaarten, of zet in Settings van de OutSmart-workflow Free Fields of Materials op Not Used.',
		),
		notSeen: ['No material has a value there', 'Geen materiaal heeft daar iets staan'],
	},
	fieldServiceDecimals: {
		asks: 'Prices of materials and lines as they are written: expected are digits with a dot, or with a comma.',
		until: 'Both are read; a price that is neither blocks its order.',
		weight: 'stop',
		asExpected: ['Prices are written as expected', 'Prijzen zijn geschreven zoals verwacht'],
		otherwise: ['Prices are written in another way', 'Prijzen zijn anders geschreven'],
		advice: toMakers('Do not switch on the invoices.', 'Zet het factureren niet aan.'),
		notSeen: ['There is no price', 'Er is geen prijs'],
		restsOn: ['prices in OutSmart', 'prijzen in OutSmart'],
	},
	discounts: {
		asks: 'Lines of completed orders with a discount: whether their total is quantity times price, or that less the discount. Either is expected; a line that fits both decides nothing, and neither do lines that disagree.',
		until: 'The total of the line is what is invoiced; where it is neither, the order is blocked.',
		weight: 'stop',
		asExpected: ['What a discount means here is known', 'Wat een korting hier betekent, is bekend'],
		otherwise: [
			'The total of a line with a discount follows from neither reading',
			'Het totaal van een regel met korting volgt uit geen van beide lezingen',
		],
		advice: toMakers('Orders with a discount are blocked.', 'Werkbonnen met korting worden tegengehouden.'),
		notSeen: [
			'No completed order has a discount that shows it',
			'Geen afgeronde werkbon heeft een korting die het laat zien',
		],
		restsOn: ['discounts', 'kortingen'],
	},
} as const satisfies Readonly<Record<string, CheckTexts>>;

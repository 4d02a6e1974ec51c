import { without } from '../../../nodes/shared/values/records';
import type { SettingTexts } from '../settings';

const both = {
	active: 'Uit: er wordt niets gelezen en niets geschreven.',
	language: 'Taal van de uitleg in de regels en op de pagina.',
};
const booking = {
	...both,
	preview:
		'Proefrun: je ziet wat er geboekt zou worden, en er wordt niets geboekt. Alleen als hij duidelijk uit staat, wordt er geboekt; is het veld leeg of weg, dan is de run een proefrun.',
	fromYear:
		'Vanaf welk jaar er geboekt wordt. 0 is nog niet gekozen. Begin na wat al met de hand is geboekt, en laat het zo als er een nieuw jaar begint: wat in een loonrun daarvoor verandert, wordt niet geboekt en niet gemeld.',
	fromPeriod:
		'Vanaf welke periode: een maand (1 tot en met 12), vier weken (1 tot en met 13) of een week (1 tot en met 53), zoals er verloond wordt. Is dat niet 1, geef dan bedrijven met een ander soort periode elk een eigen begin.',
	clearingAccount:
		'Tegenrekening in de kop van het memoriaal; het saldo ervan verandert niet. Automatisch: de rekening _Verrekeningen_, anders een balansrekening die zo bedoeld is (Tussenrekening, Kruisposten, Vraagposten); nooit een rekening uit de journaalpost zelf.',
	roundingAccount:
		'Rekening voor een afrondingsverschil van ten hoogste 0,05 in een journaalpost. Geen: zo’n journaalpost wordt niet geboekt.',
	closedUntil:
		'Tot en met deze dag wordt er niets geboekt, bijvoorbeeld 31-12-2025. Leeg: alleen wat e-Boekhouden zelf weigert.',
	closedPeriods:
		'Verandert er iets op een datum die dicht is, of komt er een loonrun bij in een maand die al is geboekt en nu dicht is: melden met de bedragen (_Report_), of boeken op de eerste dag van de eerste open maand daarna (_Book in the Next Open Period_). Dat telt daarna voor zijn eigen datum. Een loonrun van een dichte maand waarin nog niets is geboekt, wordt altijd gevraagd: `203=book` bij _Decisions_ boekt hem in de eerste open maand. Wat er was vóór de eerste boeking blijft zoals het is.',
	correction:
		'Verandert een journaalpost: alleen het verschil boeken, of de oude post terugboeken en de nieuwe helemaal boeken.',
	handEdits:
		'Is een boeking met de hand veranderd: herstellen zoals de loonadministratie zegt, of melden en laten staan.',
	decisions:
		'Wat jij over een loonrun hebt beslist: `887=book` (toch boeken, en van een dichte maand in de eerste open; met `887=book:101` alleen naast mutatie 101), `887=leave` (zo laten), `887=reverse` (terugboeken), `887=restore` (herstellen), `Q3f2a91c4=correct:887` (een bestand is run 887, met andere bedragen), met komma’s ertussen; met het nummer of het Boekstuk. Een regel die erom vraagt, eindigt met de tekst die je hier plakt.',
};

const office = {
	...without('decisions', booking),
	onlyLockedRuns:
		'Alleen runs boeken die in Nmbrs definitief (vergrendeld) zijn. Uit: ook runs die nog kunnen veranderen; elke verandering wordt bijgeboekt.',
	journalPer:
		'De journaalpost per bedrijf, per kostenplaats of per afdeling. Elke regel krijgt de kostenplaats in e-Boekhouden waarvan de omschrijving die code is, of ermee begint.',
	vanishedRuns: 'Is een geboekte run in Nmbrs verwijderd: melden, of de boeking ervan terugboeken.',
	clients:
		'Welke klanten nu gedaan worden, met naam of bedrijfsnummer zoals in de tabel en met komma’s ertussen; ook als ze vandaag al gedaan zijn. Leeg: alle klanten die aan de beurt zijn.',
	maxClients: 'Aan hoeveel klanten één run hoogstens begint. De volgende run gaat verder met de andere.',
	minutes: 'Hoeveel minuten lang één run aan klanten begint. Zet de _Timeout_ van de workflow er ruim boven.',
	ownWorkflows:
		'Welke workflows een regel van de tabel mag starten, met het id aan het eind van hun adres en met komma’s ertussen. Leeg: geen; een regel die een andere noemt wordt geweigerd.',
	fromYear:
		'Vanaf welk jaar er geboekt wordt bij klanten waarvan de regel dat niet zegt. 0: elke regel moet het zeggen. Laat het zo als er een nieuw jaar begint: wat in een loonrun daarvoor verandert, wordt niet geboekt en niet gemeld.',
	fromPeriod:
		'Vanaf welke periode, bij klanten waarvan de regel dat niet zegt. 0: elke regel moet het zeggen.',
	clearingAccount:
		'Nummer van de tegenrekening in de kop van het memoriaal, voor klanten waarvan de regel er geen noemt. Leeg: de rekening _Verrekeningen_.',
	roundingAccount:
		'Nummer van de rekening voor een afrondingsverschil van ten hoogste 0,05 in een journaalpost. Leeg: zo’n journaalpost wordt niet geboekt.',
	recipient: 'Wie de mail met het overzicht krijgt; meer adressen met komma’s ertussen.',
	sender: 'Van welk adres de mail komt. Leeg: het adres van de eerste ontvanger.',
};

/** What the form says in English, and what there is to know beside it. */
export const settingsNl: SettingTexts = {
	payroll: {
		...booking,
		companiesFrom: 'Hoe je zegt welke bedrijven er geboekt worden: kiezen uit de lijst (_List_), of typen.',
		companyList:
			'De bedrijven uit je Nmbrs-account. Kies daarvoor ook in _Settings_ je Nmbrs-account. Niets gekozen: het enige bedrijf dat je ziet; zie je er meer, dan wordt er niets gelezen.',
		companies:
			'Namen, nummers of id’s van bedrijven, met komma’s ertussen; `id:12345` of `number:12` als een nummer ook een id is. Een bedrijf mag een eigen begin hebben: `Garage B.V. from 2026-20`. Mag leeg zijn als je precies één bedrijf ziet.',
		onlyLockedRuns:
			'Alleen runs boeken die in Nmbrs definitief (vergrendeld) zijn. Uit: ook runs die nog kunnen veranderen; elke verandering wordt bijgeboekt.',
		journalPer:
			'De journaalpost per bedrijf, per kostenplaats of per afdeling. Elke regel krijgt de kostenplaats in e-Boekhouden waarvan de omschrijving die code is, of ermee begint.',
		vanishedRuns: 'Is een geboekte run in Nmbrs verwijderd: melden, of de boeking ervan terugboeken.',
	},
	payrollSignOff: {
		reviewer:
			'Het mailadres van wie akkoord geeft. Staat hier geen geldig adres, dan wordt er niets gelezen of geboekt.',
		sender: 'Van welk adres de mail komt. Leeg: dat van de controleur zelf.',
	},
	payrollFiles: {
		...booking,
		companies:
			'Van welk bedrijf de bestanden zijn: het nummer zoals het in je Boekstukken staat (`12345`), of `12345=Garage B.V.` zoals het bestand het noemt of zoals de bestandsnaam begint, met komma’s ertussen. Er wordt nooit gegokt.',
		periodsPerYear: 'Loontijdvak: maanden (12), vier weken (13) of weken (53).',
		source:
			'De naam van het salarispakket, waarmee elk Boekstuk begint. Laat hem staan: onder een andere naam wordt wat geboekt is niet meer herkend. Een ander salarispakket krijgt een eigen naam.',
		folder:
			'Map waarin elke ochtend gekeken wordt; de bestanden worden geboekt zonder te vragen, en blijven liggen. Leeg: alleen het formulier en de mailbox. n8n 2 leest alleen in `~/.n8n-files`, tenzij `N8N_RESTRICT_FILE_ACCESS_TO` een andere map noemt.',
		mailFrom:
			'De mailadressen van wie bestanden mag mailen die geboekt worden, met komma’s ertussen. Wat een ander mailt, of waarvan een mailserver de afzender betwijfelt, wordt alleen getoond. Leeg: alles wat gemaild wordt, wordt alleen getoond, ook als _Preview_ uit staat. Wie je mailbox als een van hen kan mailen, kan boeken.',
		format: 'Wat voor bestanden het zijn, als dat niet te zien is; een regel vraagt er dan om.',
		columns:
			'Bij tabellen: welke kolom wat is, met de naam of het nummer, als dat niet vanzelf wordt herkend: `ledgerAccount=Grootboek, company=Entiteit`. De gewone Nederlandse en Engelse namen van de andere kolommen blijven herkend.',
		encoding: 'Bij teksten die op twee manieren te lezen zijn (tekencodering); de regel zegt het dan.',
		decimals: 'Bij tabellen die op twee manieren te lezen zijn: komma of punt; de regel zegt het dan.',
		creditSign: 'In een tabel met één kolom met bedragen: wat een bedrag boven nul is, debet of credit.',
		severalPeriods:
			'Bij een tabel met regels van meer dan één periode: _One Run_ als dat correcties zijn bij één loonrun, _Run for Each_ als elke periode een eigen loonrun is. _Ask_: zo’n bestand wordt geweigerd.',
	},
	fieldService: {
		...both,
		preview:
			'Proefrun: je ziet wat er zou gebeuren, en er wordt niets gemaakt of veranderd. Alleen als hij duidelijk uit staat, wordt er iets geschreven; is het veld leeg of weg, dan is de run een proefrun.',
		invoiceTemplate:
			'Naam van het factuursjabloon, precies zoals in e-Boekhouden, en een sjabloon _exclusief_ btw. De koppeling geeft er geen lijst van.',
		paymentTermDays: 'Betalingstermijn in dagen.',
		importRelations: 'Relaties uit e-Boekhouden bijhouden in OutSmart.',
		importMaterials: 'Artikelen uit e-Boekhouden bijhouden als materialen in OutSmart.',
		importHourTypes: 'Artikelen met de eenheid _Uur_ bijhouden als uursoorten in OutSmart.',
		exportInvoices: 'Complete werkbonnen worden facturen in e-Boekhouden.',
		exportRelations:
			'De relatie van een werkbon wordt in e-Boekhouden aangemaakt; een relatie die er al is, krijgt alleen wat een factuur nodig heeft en er helemaal ontbreekt: naam, adres. Uit: een werkbon waarvan de relatie ontbreekt, wordt niet gefactureerd.',
		workOrderStatus:
			'De werkbonstatus die om een factuur vraagt: de code, de naam, of allebei (`1 Naar E-boekhouden`). Is de code nog vrij, dan wordt hij in OutSmart gemaakt. Hoort bij de code een andere naam, dan wordt er niets gefactureerd tot je allebei invult.',
		errorStatus: 'Status van een werkbon die iemand moet verbeteren. Geen: hij blijft zoals hij is.',
		completedFrom:
			'Vanaf welke werkdatum er gefactureerd wordt, bijvoorbeeld 01-01-2026; oudere werkbonnen worden in één regel geteld. Vul dit in als oude werkbonnen al op een andere manier zijn gefactureerd.',
		blockedPaymentMethods:
			'Werkbonnen die zo zijn betaald of aangeboden, worden niet gefactureerd: `pin betaling, conform offerte`.',
		bookDirectly: 'Aan: de factuur wordt meteen verwerkt, als open post. Uit: alleen klaargezet.',
		invoiceNumber:
			'Het volgende nummer van e-Boekhouden, of het nummer van de werkbon, met `-2` erachter als de eerste factuur is gecrediteerd.',
		invoiceDate: 'Vandaag, of de laatste dag waarop is gewerkt, nooit in de toekomst.',
		invoiceTexts:
			'Tekstregels op de factuur: werkadres, omschrijving, project, monteur. De datum van het werk staat er altijd.',
		closedUntil: 'Geen factuur krijgt een datum tot en met deze dag.',
		hourUnits:
			'Eenheden, met komma’s ertussen, die van een artikel een uursoort maken. Al het andere zijn materialen.',
		roundHoursToMinutes:
			'Elke urenregel wordt afgerond op een veelvoud van dit aantal minuten; 0 rondt niet af. Met 15 leveren vier regels van 7 minuten niets op; de regel zegt dat.',
		defaultVatCode: 'Btw-code van regels die er geen hebben, en waarvan het artikel er ook geen heeft.',
		defaultLedgerAccount:
			'Omzetrekening van regels die er geen hebben, en waarvan het artikel er ook geen heeft.',
		vatExceptions:
			'Btw per klant: `DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own`: per land, voor relaties met een btw-nummer (goederen / uren, of één code voor beide), of per relatiecode (`relation:BE` als die op een land lijkt); `own` laat het zoals het op de bon staat.',
		leadingRelations:
			'Welke relatiegegevens voorgaan: die van e-Boekhouden (_Bookkeeping_) of die van OutSmart (_Field Service_).',
	},
	reconciliation: {
		year: 'Het kalenderjaar dat wordt vergeleken. Leeg: dit jaar, en in januari het vorige.',
	},
	orderReport: {
		from: 'Eerste dag van de periode, naar de laatste werkdag op de werkbon. Leeg: de eerste van de vorige maand.',
		until: 'Laatste dag van de periode. Leeg: het einde van de maand waarin de periode begint.',
		attentionAfterDays: 'Na zoveel dagen vraagt een werkbon die op zijn factuur wacht je aandacht.',
		explained:
			'Werkbonnen die terecht geen factuur hebben, met nummer of ID, elk met de reden achter een isgelijkteken en met komma’s ertussen: `WB-2026-0101=garantie, 204511=in het contract`.',
		workOrderStatus:
			'De werkbonstatus die om een factuur vraagt. Vul dezelfde in als in de workflow die factureert.',
		errorStatus:
			'De foutstatus. Vul dezelfde in als in de workflow die factureert; leeg of _None_ als je er geen gebruikt.',
		completedFrom:
			'Vanaf welke werkdag er gefactureerd wordt. Oudere werkbonnen zonder factuur zijn daarmee verklaard.',
		blockedPaymentMethods:
			'Betaalwijzen die niet gefactureerd worden, met komma’s ertussen. Een afgehandelde werkbon met zo’n betaalwijze is daarmee verklaard.',
		roundHoursToMinutes:
			'Waarop uren worden afgerond. Vul hetzelfde in als in de workflow die factureert, anders verschillen de aantallen van die op de factuur.',
		language: 'De taal van het verslag.',
	},
	office,
	officeFile: {
		...office,
		file: 'De spreadsheet met klanten (Excel of CSV), met de map erbij. Ernaast komt een bestand met dezelfde naam en `-status.csv`, waarin staat wat er gedaan is.',
	},
	officeSignOff: {
		...without('recipient', office),
		sender: 'Van welk adres de mails komen. Leeg: dat van elke controleur zelf.',
	},
	digest: {
		recipient: 'Wie de mail krijgt; meer adressen met komma’s ertussen.',
		sender: 'Van welk adres de mail komt. Leeg: het adres van de eerste ontvanger.',
		payroll:
			'Waar je lonen vandaan komen: uit Nmbrs (ook wat nog geboekt moet worden), uit bestanden (alleen wat in de boekhouding staat), of geen lonen.',
		fieldService: 'Of het bericht ook over werkbonnen en hun facturen gaat.',
	},
};

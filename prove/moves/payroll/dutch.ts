/** The Dutch of every text of these moves. */
export const payrollDutch: Readonly<Record<string, string>> = {
	'the difference is booked': 'het verschil wordt geboekt',
	'a booked journal changes in the payroll': 'een geboekte journaalpost verandert in Nmbrs',
	'nothing is written up to that date; a row says so':
		'tot en met die datum wordt niets geboekt; een regel zegt dat',
	'the difference is booked on 1 November, for October':
		'het verschil wordt op 1 november geboekt, voor oktober',
	'the old date is taken back, the new one is booked': 'de oude datum wordt teruggeboekt, de nieuwe geboekt',
	'the date of a booked journal changes in the payroll':
		'de datum van een geboekte journaalpost verandert in Nmbrs',
	'the booking stays; a row asks a person to look (nothing is reversed because something is absent)':
		'de boeking blijft staan; een regel vraagt om te kijken (er wordt niets teruggeboekt omdat er iets ontbreekt)',
	'the journal of a booked run becomes empty': 'de journaalpost van een geboekte loonrun wordt leeg',
	'nothing of that run is written; a row names the difference':
		'van die loonrun wordt niets geboekt; een regel noemt het verschil',
	'a journal no longer balances': 'een journaalpost is niet meer in evenwicht',
	'the booking stays; a row names it': 'de boeking blijft staan; een regel noemt haar',
	'a booked run is deleted in the payroll': 'een geboekte loonrun wordt in Nmbrs verwijderd',
	'the booking is taken back by a second entry': 'de boeking wordt met een tweede mutatie teruggeboekt',
	'the booking stays, the period being closed; a row says so':
		'de boeking blijft staan, want de periode is gesloten; een regel zegt dat',
	'the booking stays, for good': 'de boeking blijft voorgoed staan',
	'nothing is taken back twice; a row names both entries, and the Boekstuk that makes the second one count':
		'er wordt niets tweemaal teruggeboekt; een regel noemt beide mutaties, en het Boekstuk waarmee de tweede meetelt',
	'a booked run is deleted in the payroll, and someone takes the booking back by an entry without our Boekstuk':
		'een geboekte loonrun wordt in Nmbrs verwijderd, en iemand boekt hem terug met een mutatie zonder ons Boekstuk',
	'the run is settled; no row is left': 'de loonrun is afgehandeld; er blijft geen regel over',
	'the second entry is given that Boekstuk': 'de tweede mutatie krijgt dat Boekstuk',
	'both entries stay as they are, for good': 'beide mutaties blijven voorgoed zoals ze zijn',
	'the booking stays and the new run is not booked beside it; a row for each names both':
		'de boeking blijft staan en de nieuwe loonrun wordt er niet naast geboekt; van elk noemt een regel beide',
	'a booked run is deleted in the payroll and made again under a new number':
		'een geboekte loonrun wordt in Nmbrs verwijderd en onder een nieuw nummer opnieuw gemaakt',
	'the old booking is taken back, the new run is booked':
		'de oude boeking wordt teruggeboekt, de nieuwe loonrun geboekt',
	'both stay as they are; a row for each': 'beide blijven zoals ze zijn; van elk een regel',
	'both stay as they are, the period being closed; a row for each':
		'beide blijven zoals ze zijn, want de periode is gesloten; van elk een regel',
	'the new run is left for good; the row of the old one stays until that is settled as well':
		'de nieuwe loonrun blijft voorgoed ongeboekt; de regel van de oude blijft tot ook die is afgehandeld',
	'the new run is booked beside the old one, which keeps its row':
		'de nieuwe loonrun wordt naast de oude geboekt; de oude houdt zijn regel',
	'it is booked': 'die wordt geboekt',
	'it is booked on 1 November, for June': 'die wordt geboekt op 1 november, voor juni',
	'a correction run of an earlier period appears': 'er komt een correctierun over een eerdere periode',
	'the books are brought back to the payroll': 'de boekhouding wordt weer gelijk gemaakt aan Nmbrs',
	'someone moves an amount of our entry to another ledger account':
		'iemand zet een bedrag van onze mutatie op een andere grootboekrekening',
	'the entry is left alone; a row names it': 'de mutatie blijft zoals ze is; een regel noemt haar',
	'this run is brought back to the payroll, other edits are left alone':
		'deze loonrun wordt weer gelijk gemaakt aan Nmbrs; andere wijzigingen blijven',
	'the run is left as it is, for good': 'de loonrun blijft voorgoed zoals hij is',
	'someone moves an amount of our entry to another ledger account, and gives the entry another description':
		'iemand zet een bedrag van onze mutatie op een andere grootboekrekening, en verandert ook de omschrijving',
	'nothing is booked twice; a row names the entry and how to adopt it':
		'er wordt niets dubbel geboekt; een regel noemt de mutatie, en hoe ze gaat meetellen',
	'someone replaces our entry by one of his own, of which one amount is on another ledger account':
		'iemand vervangt onze mutatie door een eigen, met een bedrag op een andere grootboekrekening',
	'the payroll is booked beside it': 'de journaalpost wordt ernaast geboekt',
	'all four are brought back to the payroll': 'alle vier worden weer gelijk gemaakt aan Nmbrs',
	'someone moves amounts of our entries of January, February and March, and the journal of October changes':
		'iemand zet bedragen van onze mutaties van januari, februari en maart op een andere grootboekrekening, en de journaalpost van oktober verandert',
	'the three are left alone, a row for each; October is booked':
		'de drie blijven zoals ze zijn, van elk een regel; oktober wordt geboekt',
	'all four are brought back to the payroll, on 1 November':
		'alle vier worden weer gelijk gemaakt aan Nmbrs, op 1 november',
	'someone gives our entry another date': 'iemand geeft onze mutatie een andere datum',
	'someone adds an entry with the same Boekstuk, a copy of ours':
		'iemand boekt een kopie van onze mutatie, met hetzelfde Boekstuk',
	'it counts as ours: the books are brought back to the payroll (that is also how an entry is adopted)':
		'die telt als de onze: de boekhouding wordt weer gelijk gemaakt aan Nmbrs (zo laat je ook een eigen boeking meetellen)',
	'someone adds an entry of his own with the same Boekstuk':
		'iemand boekt iets eigens met hetzelfde Boekstuk',
	'it is booked again': 'ze wordt opnieuw geboekt',
	'someone deletes our entry': 'iemand verwijdert onze mutatie',
	'someone changes the Boekstuk of our entry': 'iemand verandert het Boekstuk van onze mutatie',
	'nothing is booked twice; a row names what is booked already, and the ways on':
		'er wordt niets dubbel geboekt; een regel noemt wat er al staat, en hoe het verder kan',
	'someone books a new payroll run by hand, in two memorials':
		'iemand boekt een nieuwe loonrun met de hand, in twee memorialen',
	'they count as ours: nothing is left to do': 'ze tellen als de onze: er is niets meer te doen',
	'every entry that the row names is given the Boekstuk that it names':
		'elke mutatie die de regel noemt, krijgt het Boekstuk dat er staat',
	'someone books a new payroll run by hand, and gross and net are a cent off':
		'iemand boekt een nieuwe loonrun met de hand, met bruto en netto een cent anders',
	'someone books a new payroll run by hand, with a date in the next month':
		'iemand boekt een nieuwe loonrun met de hand, met een datum in de volgende maand',
	'nothing is written; a row names the second entry':
		'er wordt niets geboekt; een regel noemt de tweede mutatie',
	'someone books a payroll run once more that we booked before':
		'iemand boekt een loonrun die wij al boekten, nog een keer',
	'no row is left': 'er blijft geen regel over',
	'the second entry is deleted': 'de tweede mutatie wordt verwijderd',
	'the second entry is no objection any more; no row is left':
		'de tweede mutatie is geen bezwaar meer; er blijft geen regel over',
	'nothing is booked a second time; a row for each run names the entries under the former number':
		'er wordt niets nog een keer geboekt; van elke loonrun noemt een regel de mutaties onder het oude nummer',
	'the company has another number in the payroll, as after moving to the environment of another accountant':
		'het bedrijf heeft in Nmbrs een ander nummer, zoals na een overstap naar de omgeving van een andere accountant',
	'a new payroll run appears': 'er komt een nieuwe loonrun',
	'no run has that number: a row says so, and stops nothing':
		'geen loonrun heeft dat nummer: een regel zegt dat, en houdt niets tegen',
	'the period is left alone; a row gives the refusal':
		'de periode blijft zoals ze is; een regel geeft de weigering',
	'a period is closed in e-Boekhouden, and its journal changes':
		'een periode wordt in e-Boekhouden gesloten, en haar journaalpost verandert',
	'that period is opened again': 'die periode wordt weer geopend',
	'nothing: it is booked already, and not booked twice':
		'niets: het is al geboekt, en komt er niet dubbel in',
	'nothing of that run is written; a row names every missing account':
		'van die loonrun wordt niets geboekt; een regel noemt alle rekeningen die er niet zijn',
	'a ledger account that a changed journal needs is removed':
		'een grootboekrekening die een veranderde journaalpost nodig heeft, wordt verwijderd',
	'that ledger account is added again': 'die grootboekrekening wordt weer toegevoegd',
	'March is booked; January is left, and a row names the amounts':
		'maart wordt geboekt; januari niet, en een regel noemt de bedragen',
	'a run of March, which is open, gets lines for January, which is closed in e-Boekhouden':
		'een loonrun van maart, dat open is, krijgt regels voor januari, dat in e-Boekhouden gesloten is',
	'March is booked, and January on 1 February, with a Boekstuk that ends with @2026-01-31':
		'maart wordt geboekt, en januari op 1 februari, met een Boekstuk dat eindigt op @2026-01-31',
	'both are booked on 1 November': 'beide worden op 1 november geboekt',
	'January is booked': 'januari wordt geboekt',
	'and January is opened again afterwards': 'en daarna wordt januari weer geopend',
	'nothing: it is booked for January already, and not booked twice':
		'niets: het is al voor januari geboekt, en komt er niet dubbel in',
	'nothing is booked twice; a row names the entry, and the Boekstuk that makes it count':
		'er wordt niets dubbel geboekt; een regel noemt de mutatie, en het Boekstuk waarmee ze meetelt',
	'the journal of a closed month changes, someone books the difference by hand in the next month, and the closed month is opened again':
		'de journaalpost van een gesloten maand verandert, iemand boekt het verschil met de hand in de volgende maand, en de gesloten maand wordt weer geopend',
	'the difference was booked on 1 November before; a row names the second entry':
		'het verschil was al op 1 november geboekt; een regel noemt de tweede mutatie',
	'it counts for October: nothing is left to do': 'ze telt voor oktober: er is niets meer te doen',
	'the entry is given that Boekstuk, which ends with @2026-10-31':
		'de mutatie krijgt dat Boekstuk, dat eindigt op @2026-10-31',
	'the answer of the row with `correct` is put into `decisions`':
		'het antwoord met `correct` uit de regel komt bij `decisions`',
	'`decisions` = `822=book:388`, 388 being that entry, which is of something else':
		'`decisions` = `822=book:388`, waarbij 388 die mutatie is, die over iets anders gaat',
	'what is booked of October by us is taken back, and stays so while the decision stands':
		'wat wij van oktober boekten, wordt teruggeboekt, en blijft zo zolang het besluit er staat',
	'the new run is booked; what was booked before is right as it is':
		'de nieuwe loonrun wordt geboekt; wat er al stond, klopt zoals het is',
	'a ledger account gets another number on both sides, and a new run appears':
		'een grootboekrekening krijgt aan beide kanten een ander nummer, en er komt een nieuwe loonrun',
	'nothing: what is booked is equal per ledger account':
		'niets: wat er staat, is per grootboekrekening gelijk',
	'a cost centre of a booked year is renamed in e-Boekhouden, so that no code of the payroll fits it any more':
		'een kostenplaats van een geboekt jaar krijgt in e-Boekhouden een andere naam, zodat er geen code uit Nmbrs meer bij past',
	'each corrects the other until a date has more than six entries; then nothing is written any more':
		'elk verbetert de ander, tot er voor een datum meer dan zes mutaties zijn; dan wordt er niets meer geboekt',
	'two workflows book the same company, one with `journalPer` = `company` and one with `costCenter`':
		'twee workflows boeken hetzelfde bedrijf, de een met `journalPer` = `company` en de ander met `costCenter`',
	'the same, with two entries each time; a row for each run':
		'hetzelfde, met telkens twee mutaties; van elke loonrun een regel',
	'nothing is written up to that date': 'tot en met die datum wordt niets geboekt',
	'the same, with entries on 1 November': 'hetzelfde, met mutaties op 1 november',
	'it writes nothing; a row for each run asks which of the two is right':
		'die boekt niets; van elke loonrun vraagt een regel welke van de twee gelijk heeft',
	'the workflow of which the booking does not stand runs once more':
		'de workflow waarvan de boeking niet staat, draait nog een keer',
	'a run appears that was booked from a file before':
		'er verschijnt een loonrun die eerder uit een bestand is geboekt',
	'it stands booked; nothing is written': 'die staat geboekt; er wordt niets geschreven',
	'a run appears of which an earlier state was booked from a file':
		'er verschijnt een loonrun waarvan een eerdere versie uit een bestand is geboekt',
	'nothing is written; a row names both and asks which it is':
		'er wordt niets geschreven; een regel noemt beide en vraagt welke het is',
	'the difference is booked, under the Boekstuk that stands':
		'het verschil wordt geboekt, onder het Boekstuk dat er staat',
	'the run is left for good; a row asks about the booking of the file':
		'de loonrun wordt voorgoed gelaten; een regel vraagt naar de boeking uit het bestand',
};

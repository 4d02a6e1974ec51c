/** The Dutch of every text of these moves. */
export const fieldServiceDutch: Readonly<Record<string, string>> = {
	'OutSmart follows': 'OutSmart volgt',
	'a relation changes in e-Boekhouden': 'een relatie verandert in e-Boekhouden',
	'both stay as they are until a work order of the relation is invoiced':
		'beide blijven zoals ze zijn tot er een werkbon van de relatie wordt gefactureerd',
	'e-Boekhouden wins: OutSmart is brought back': 'e-Boekhouden wint: OutSmart wordt hersteld',
	'a relation changes in OutSmart': 'een relatie verandert in OutSmart',
	'e-Boekhouden wins': 'e-Boekhouden wint',
	'a relation changes on both sides': 'een relatie verandert aan beide kanten',
	'e-Boekhouden wins, then the order is invoiced':
		'e-Boekhouden wint, en daarna wordt de werkbon gefactureerd',
	'a relation changes in OutSmart, and a work order of it is completed':
		'een relatie verandert in OutSmart, en een werkbon van haar wordt voltooid',
	'e-Boekhouden takes it over, then the order is invoiced':
		'e-Boekhouden neemt het over, en daarna wordt de werkbon gefactureerd',
	'e-Boekhouden wins; the order is not invoiced, a row says so':
		'e-Boekhouden wint; de werkbon wordt niet gefactureerd, een regel zegt dat',
	'OutSmart keeps it: what is missing is never taken for deleted':
		'OutSmart houdt haar: wat ontbreekt, geldt nooit als verwijderd',
	'a relation disappears from e-Boekhouden': 'een relatie verdwijnt uit e-Boekhouden',
	'it becomes an hour type; the material stays, which OutSmart cannot switch off; a row says so':
		'het wordt een uursoort; het materiaal blijft, want OutSmart kan het niet uitzetten; een regel zegt dat',
	'the unit of a product changes from Stuk to Uur': 'de eenheid van een product verandert van Stuk in Uur',
	'it becomes a material, and the hour type inactive': 'het wordt een materiaal, en de uursoort inactief',
	'the unit of a product changes from Uur to Stuk': 'de eenheid van een product verandert van Uur in Stuk',
	'the hour type becomes inactive': 'de uursoort wordt inactief',
	'a product in hours becomes inactive': 'een product in uren wordt inactief',
	'the material stays, which OutSmart cannot switch off; a row says so':
		'het materiaal blijft, want OutSmart kan het niet uitzetten; een regel zegt dat',
	'another product becomes inactive': 'een ander product wordt inactief',
	'the price of a product changes': 'de prijs van een product verandert',
	'nothing: it is invoiced already and no longer in the queue':
		'niets: hij is al gefactureerd en staat niet meer in de rij',
	'a handled work order is edited, and stays handled':
		'een afgehandelde werkbon wordt bewerkt, en blijft afgehandeld',
	'its invoice is found; it becomes Afgehandeld again':
		'zijn factuur wordt gevonden; hij wordt weer Afgehandeld',
	'a handled work order is set back to Compleet': 'een afgehandelde werkbon wordt teruggezet op Compleet',
	'it is not invoiced twice: it gets the error status, a row names the invoice':
		'hij wordt niet dubbel gefactureerd: hij krijgt de foutstatus, een regel noemt de factuur',
	'a handled work order is set back to Compleet and edited':
		'een afgehandelde werkbon wordt teruggezet op Compleet en bewerkt',
	'it is not invoiced twice: it stays as it is, a row names the invoice every time':
		'hij wordt niet dubbel gefactureerd: hij blijft zoals hij is, een regel noemt telkens de factuur',
	'it is invoiced again': 'hij wordt opnieuw gefactureerd',
	'an invoice is deleted and its work order set back to Compleet':
		'een factuur wordt verwijderd en haar werkbon teruggezet op Compleet',
	'it is not invoiced; a row says so': 'hij wordt niet gefactureerd; een regel zegt dat',
	'it is invoiced': 'hij wordt gefactureerd',
	'a work order on the error status is mended and put back into the queue':
		'een werkbon op de foutstatus wordt verbeterd en teruggezet in de rij',
	'a work order is completed and put into the queue': 'een werkbon wordt voltooid en in de rij gezet',
	'nothing is invoiced; one row gives the refusal, and every order stays as it is':
		'er wordt niets gefactureerd; één regel geeft de weigering, en elke werkbon blijft zoals hij is',
	'the invoice template is renamed, and a work order is completed':
		'het factuursjabloon krijgt een andere naam, en een werkbon wordt voltooid',
	'it is not invoiced; a row gives the refusal; the order stays as it is':
		'hij wordt niet gefactureerd; een regel geeft de weigering; de werkbon blijft zoals hij is',
	'the period is closed in e-Boekhouden, and a work order is completed':
		'de periode wordt in e-Boekhouden gesloten, en een werkbon wordt voltooid',
	'it is invoiced: a draft is not booked yet': 'hij wordt gefactureerd: een concept is nog niet geboekt',
	'the order is invoiced': 'de werkbon wordt gefactureerd',
	'nothing: it was invoiced before': 'niets: ze was al gefactureerd',
	'no order is touched; one row says what is missing':
		'geen werkbon verandert; één regel zegt wat er ontbreekt',
	'the default ledger account is removed, and a work order is completed':
		'de standaardgrootboekrekening wordt verwijderd, en een werkbon wordt voltooid',
	'it stays as it is; the same row every time': 'hij blijft zoals hij is, met telkens dezelfde regel',
	'a handled work order gets another number and is set back to Compleet':
		'een afgehandelde werkbon krijgt een ander nummer en wordt teruggezet op Compleet',
	'its invoice is found by the id of the order; there is no second one':
		'zijn factuur wordt gevonden aan het id van de werkbon; er komt geen tweede',
	'a handled work order gets another debtor and is set back to Compleet':
		'een afgehandelde werkbon krijgt een andere debiteur en wordt teruggezet op Compleet',
	'it is not invoiced twice: it gets the error status, a row names both debtors and the invoice':
		'hij wordt niet dubbel gefactureerd: hij krijgt de foutstatus, een regel noemt beide debiteuren en de factuur',
	'a material of a handled work order gets another VAT code, and the order is set back':
		'een materiaal van een afgehandelde werkbon krijgt een andere btw-code, en de werkbon wordt teruggezet op Compleet',
	'it is not invoiced twice: it gets the error status, a row names both VAT codes and the invoice':
		'hij wordt niet dubbel gefactureerd: hij krijgt de foutstatus, een regel noemt beide btw-codes en de factuur',
	'the tariff of an hour type is raised, and a handled work order is set back to Compleet':
		'het tarief van een uursoort gaat omhoog, en een afgehandelde werkbon wordt teruggezet op Compleet',
	'OutSmart follows; the invoice is right as it was made, and the order becomes Afgehandeld again':
		'OutSmart volgt; de factuur klopt zoals ze is gemaakt, en de werkbon wordt weer Afgehandeld',
	'it is invoiced anew': 'hij wordt opnieuw gefactureerd',
	'an invoice is credited by a copy with its lines of text, and its work order set back to Compleet':
		'een factuur wordt gecrediteerd met een kopie waar de tekstregels op staan, en haar werkbon teruggezet op Compleet',
	'it is not invoiced anew by itself, as perhaps nobody set it back on purpose: a row names the invoice and the credit every time':
		'hij wordt niet vanzelf opnieuw gefactureerd, want misschien zette niemand hem met opzet terug: een regel noemt telkens de factuur en de creditfactuur',
	'it is invoiced anew, with -2 behind its number':
		'hij wordt opnieuw gefactureerd, met -2 achter zijn nummer',
	'the same, but the credit has no lines of text':
		'hetzelfde, maar op de creditfactuur staan geen tekstregels',
	'it is not invoiced: it gets the error status, a row names both invoices and the line to add to the credit':
		'hij wordt niet gefactureerd: hij krijgt de foutstatus, een regel noemt beide facturen en de tekstregel die op de creditfactuur moet',
	'that line is added, and the order put back into the queue':
		'die tekstregel komt erop, en de werkbon gaat terug in de rij',
	'a work order is completed on which a material has a total that is not its quantity × price, without a discount':
		'een werkbon wordt voltooid met een materiaal waarvan het totaal niet aantal × prijs is, zonder korting',
	'it is not invoiced: it gets the error status, a row names both amounts':
		'hij wordt niet gefactureerd: hij krijgt de foutstatus, een regel noemt beide bedragen',
	'a work order is completed on which a discount explains the total of a material':
		'een werkbon wordt voltooid waarop een korting het totaal van een materiaal verklaart',
	'what was charged is billed; its row says what it would be without the discount':
		'wat er berekend is, wordt gefactureerd; zijn regel zegt wat het zonder de korting zou zijn',
	'a work order is completed of which the payment method is pin betaling':
		'een werkbon wordt voltooid met betaalwijze pin betaling',
	'it is invoiced; its row names the payment method':
		'hij wordt gefactureerd; zijn regel noemt de betaalwijze',
	'it is not invoiced: it gets the error status, a row names the payment method':
		'hij wordt niet gefactureerd: hij krijgt de foutstatus, een regel noemt de betaalwijze',
	'a work order is completed of a business customer abroad':
		'een werkbon wordt voltooid van een zakelijke klant in het buitenland',
	'it is not invoiced with Dutch VAT: it stays in the queue, a row names what to put in `vatExceptions`':
		'hij wordt niet met Nederlandse btw gefactureerd: hij blijft in de rij, en een regel van het verslag noemt wat je bij `vatExceptions` zet',
	'it is invoiced with these VAT codes, one for goods and one for hours':
		'hij wordt met deze btw-codes gefactureerd, een voor goederen en een voor uren',
	'the invoice template is turned to prices including VAT, and two work orders are completed':
		'het factuursjabloon wordt op prijzen inclusief btw gezet, en twee werkbonnen worden voltooid',
	'the first one is invoiced wrongly and gets the error status; the other is not invoiced, one row names the wrong invoice':
		'de eerste wordt verkeerd gefactureerd en krijgt de foutstatus; de andere wordt niet gefactureerd, één regel noemt de verkeerde factuur',
	'the same, but the first one stays as it is': 'hetzelfde, maar de eerste blijft zoals hij is',
	'the template is turned back': 'het sjabloon wordt teruggezet',
	'the other still waits: nothing is created as long as the wrong invoice stands, which one row names':
		'de andere wacht nog: er wordt niets gemaakt zolang de verkeerde factuur er staat, die één regel noemt',
	'the template is turned back, the wrong invoice is credited, and its order put back into the queue':
		'het sjabloon wordt teruggezet, de verkeerde factuur gecrediteerd, en haar werkbon gaat terug in de rij',
	'both are invoiced as they should be': 'beide worden gefactureerd zoals het hoort',
	'the work order status that asks for an invoice is renamed Materiaal bestellen in OutSmart, and a work order is completed':
		'de werkbonstatus die om een factuur vraagt, krijgt in OutSmart de naam Materiaal bestellen, en een werkbon wordt voltooid',
	'no order is touched; one row names the status, and what to put in `workOrderStatus` when it is the right one':
		'geen werkbon verandert; één regel noemt de status, en wat je bij `workOrderStatus` zet als het de goede is',
	'the status gets its own name back': 'de status krijgt zijn eigen naam terug',
	'a work order stands on the error status although its one invoice is right, and another order is completed':
		'een werkbon staat op de foutstatus terwijl zijn ene factuur klopt, en een andere werkbon wordt voltooid',
	'it becomes Afgehandeld, the other is invoiced (without another order it takes an hour at most)':
		'hij wordt Afgehandeld, de andere wordt gefactureerd (zonder andere werkbon duurt het ten hoogste een uur)',
	'it becomes Afgehandeld; the other is not invoiced, a row says so':
		'hij wordt Afgehandeld; de andere wordt niet gefactureerd, een regel zegt dat',
	'no status is the error status then: it stays where it is, the other is invoiced':
		'er is dan geen foutstatus: hij blijft waar hij is, de andere wordt gefactureerd',
	'neither is invoiced; a row says so': 'geen van beide wordt gefactureerd; een regel zegt dat',
};

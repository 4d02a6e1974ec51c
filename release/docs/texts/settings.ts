export const settingsHead = `# Instellingen

Voor wie _Settings_ invult: wat doet elk veld?

Het blok _Settings_ aan het begin van elke workflow is een formulier, en het enige blok dat je aanpast. Bovenaan staat wat iedereen
invult. De rest is weggevouwen onder kopjes en kan meestal zo blijven: met _Add Setting_ voeg je een veld toe, en zonder geldt de
standaard hieronder. De kopjes: _Payroll Runs_ (loonruns), _Ledger Accounts_ (grootboekrekeningen), _Closed Periods_ (afgesloten
periodes), _Corrections_ (correcties), _Files_ (bestanden), _File Layout_ (indeling van het bestand), _Work Orders_ (werkbonnen),
_Invoices_ (facturen), _Hours_ (uren), _VAT and Turnover_ (btw en omzet), _Relations_ (relaties), _Mail_ (mail), _Execution_ (de uitvoering),
_Products_ (artikelen), _Log_ (verslag). Houd de muis op het vraagteken bij een veld: dan staat er hoe het heet, en in het Engels wat het doet.

- **Lijsten.** Kies je ook in _Settings_ je accounts, dan komen bedrijven, relaties, grootboekrekeningen, werkbonstatussen,
  uursoorten, werkbonnen en betaalwijzen uit een lijst. Zonder typ je een bedrijf, relatie of werkbon, en zet je een ander veld op
  _Expression_ om het nummer te typen. Van factuursjablonen geeft de koppeling van e-Boekhouden alleen met een API-token een lijst;
  anders typ je die naam.
- **Tabellen.** Bedrijven, beslissingen, btw-uitzonderingen en meer zijn regels: elke regel is er een. Een expressie krijgt ze als één tekst.
  Een expressie die in één veld van een regel een lijst geeft, is een fout: geef één tekst, of maak een regel voor elk.
- **Datums** kies je, of je typt ze als 31-12-2025.
- **Het beginjaar kies je zelf**: 0 is nog niet gekozen, en dan wordt er niets gelezen.
- **De naam** is hoe regels en expressies een veld noemen. Je hoeft hem niet te typen, en het woord achter een keuze ook niet.
- **Een schakelaar** staat aan of uit. Is een instelling weg of onleesbaar (een expressie die \`nee\` geeft), dan staat dat in één regel,
  samen met de andere fouten die zijn gevonden; wat ervan afhangt, gebeurt niet. Instellingen die elkaar tegenspreken worden ook gemeld
  (één rekening voor tegenrekening en afronding, een _Closed Until_ meer dan een jaar vooruit), net als een tijdzone van de
  workflow die niet Europe/Amsterdam is.
`;

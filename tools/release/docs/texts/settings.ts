export const settingsHead = `# Instellingen

Voor wie _Settings_ invult: wat doet elk veld?

Het blok _Settings_ aan het begin van elke workflow is een formulier. Alleen accounts, een mailserver of een andere workflow
kies je in andere blokken. Bovenaan staat wat iedereen invult. De rest is weggevouwen onder kopjes en kan meestal zo blijven: met _Add to …_ voeg je een veld toe, en zonder geldt de
standaard hieronder. De kopjes: _Payroll Runs_ (loonruns), _Ledger Accounts_ (grootboekrekeningen), _Closed Periods_ (afgesloten
periodes), _Corrections_ (correcties), _Files_ (bestanden), _Columns_ (kolommen), _Lines_ (regels), _Work Orders_ (werkbonnen),
_Invoices_ (facturen), _Hours_ (uren), _VAT and Turnover_ (btw en omzet), _Relations_ (relaties), _Master Data_ (stamgegevens),
_Execution_ (uitvoering). Houd de muis op het vraagteken bij een veld: dan zie je de Nederlandse naam, en in het Engels wat het doet.

- **Lijsten.** Kies je ook in _Settings_ je accounts, dan komen bedrijven, relaties, grootboekrekeningen, werkbonstatussen,
  uursoorten, werkbonnen en betaalwijzen uit een lijst. Zonder account typ je een bedrijf, relatie of werkbon, en zet je een ander veld op _Expression_ om het nummer te typen. Factuursjablonen staan alleen met een API-token in een lijst; anders typ je de naam.
- **Tabellen.** Bedrijven, beslissingen, btw-uitzonderingen en meer vul je in als regels, een per regel. Een expressie krijgt ze als één tekst. Een expressie die in één veld van een regel een lijst geeft, is een fout: geef één tekst, of maak meer regels.
- **De naam** is hoe regels en expressies een veld noemen. Je hoeft hem niet te typen, en het woord achter een keuze ook niet.
- **Een schakelaar** staat aan of uit. Is een instelling weg of onleesbaar (een expressie die \`nee\` geeft), dan komt er één regel met alle gevonden fouten; wat van die instelling afhangt, gebeurt niet. Instellingen die elkaar tegenspreken worden ook gemeld
  (één rekening voor tegenrekening en afronding, een _Closed Until_ meer dan een jaar vooruit), net als een tijdzone van de
  workflow die niet Europe/Amsterdam is.
`;

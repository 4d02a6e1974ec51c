export const settingsHeadEn = `# Settings

The node _Settings_ at the head of each workflow is a form, and the only node you edit. What everybody fills in stands on top; the
rest is folded away under headings, and can mostly stay. Each field says what it does when you hold the mouse on its name, with
the Dutch word. \`npm run docs\` makes these tables of the form itself; a test compares them. _Nederlands: [settings.nl.md](settings.nl.md)._

- **Lists.** Choose your credentials in _Settings_ too: then companies, ledger accounts and work order statuses come from a list.
  Without, type the companies, and switch an account or status to _Expression_ to type its number. e-Boekhouden's interface has no
  list of invoice templates, so that name is typed.
- **Dates** are picked, or typed as 31-12-2025 or 2025-12-31.
- **The start has no default**: 0 is told as not chosen. The shipped workflows begin at 2026, period 1.
- **The name** is what rows and expressions call a field. You need not type it, nor the word behind a choice.
- **A switch** is on or off. What nobody can read (an expression that gives \`nee\`), or is gone, is named in one \`blocked\` row
  with all else that was found wrong, and nothing that depends on it is done. Two settings that contradict each other are told as
  well (one account for both clearing and rounding, a _Closed Until_ more than a year ahead), and so is a time zone of the
  workflow that is not Europe/Amsterdam.
`;

export const settingsTailEn = `## The notice

\`failure-notice.json\` has an _Edit Fields_ node with three fields:

| name             | default | meaning                                                    |
| ---------------- | ------- | ---------------------------------------------------------- |
| \`recipient\`      | empty   | who gets the mail; several addresses with commas           |
| \`sender\`         | empty   | the address that it comes from; empty: the recipient's own |
| \`sameOncePerDay\` | on      | the same message once a day; off: every time               |
`;

export const settingsHeadNl = `# Instellingen

Het blok _Settings_ aan het begin van elke workflow is een formulier, en het enige blok dat je aanpast. Bovenaan staat wat iedereen
invult; de rest is weggevouwen onder kopjes en kan meestal zo blijven: _Payroll Runs_ (loonruns), _Ledger Accounts_
(grootboekrekeningen), _Closed Periods_ (afgesloten periodes), _Changes and Corrections_ (correcties), _Work Orders_ (werkbonnen),
_Invoices_ (facturen), _Hours_ (uren), _VAT and Turnover_ (btw en omzet), _Relations_ (relaties), _Log_ (verslag). Houd de muis op de
naam van een veld: dan staat er wat het doet, met het Nederlandse woord erbij. _English: [settings.md](settings.md)._

- **Lijsten.** Kies je ook in _Settings_ je accounts, dan komen bedrijven, grootboekrekeningen en werkbonstatussen uit een lijst. Zonder
  typ je de bedrijven, en zet je een rekening of status op _Expression_ om het nummer te typen. Van factuursjablonen geeft de koppeling
  van e-Boekhouden geen lijst: die naam typ je.
- **Datums** kies je, of je typt ze als 31-12-2025.
- **Het begin kies je zelf**: 0 is nog niet gekozen. In de workflow staat eerst 2026, periode 1.
- **De naam** is hoe regels en expressies een veld noemen. Je hoeft hem niet te typen, en het woord achter een keuze ook niet.
- **Een schakelaar** staat aan of uit. Is een instelling weg of onleesbaar (een expressie die \`nee\` geeft), dan staat dat in één regel,
  samen met de andere fouten die zijn gevonden; wat ervan afhangt, gebeurt niet. Instellingen die elkaar tegenspreken worden ook gemeld
  (één rekening voor tegenrekening en afronding, een _Closed Until_ meer dan een jaar vooruit), net als een tijdzone van de
  workflow die niet Europe/Amsterdam is.
`;

export const settingsTailNl = `## Het bericht bij fouten

\`failure-notice.json\` heeft een blok _Edit Fields_ met drie velden:

| naam             | standaard | betekenis                                                      |
| ---------------- | --------- | -------------------------------------------------------------- |
| \`recipient\`      | leeg      | wie de mail krijgt; meer adressen met komma’s ertussen         |
| \`sender\`         | leeg      | van welk adres hij komt; leeg: het adres van de ontvanger zelf |
| \`sameOncePerDay\` | aan       | hetzelfde bericht één keer per dag; uit: elke keer             |
`;

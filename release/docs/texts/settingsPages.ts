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

## From a copy of before the form

Workflows that you imported while _Settings_ was an _Edit Fields_ node go on working as they are; nothing has to be done. To go
over to the form:

1. Import the new workflow beside the old one, and choose the same credentials.
2. Open the old _Settings_ in one window and the new one in another. The old fields are called as in the column _name_ above, and
   the old texts as the word behind each choice: \`correction\` = \`reverse\` is now _Correction_: _Reverse and Book Again_; \`true\` is
   a switch that is on. What you never changed is the same in both.
3. Start the new one by hand with _Preview_ on. It reads the same books, so it says that there is nothing to synchronize, as the
   old one would. Then unpublish the old one, and publish the new one.

Nothing is booked twice when both run for a while: what is booked is known by the books, not by the workflow.

**Without typing anything over**: a new workflow also works with an old _Settings_. Click the old _Settings_ and press Ctrl+C; in the new
workflow delete _Settings_, press Ctrl+V, and connect the pasted node as the other was (from each trigger, and to what came after it). It must be called _Settings_. You then have the new steps with the old fields, not the form. (The steps were run so on
n8n's engine; the pasting in the editor was not tried.)
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

## Van een oudere workflow naar het formulier

Een workflow die je hebt geïmporteerd toen _Settings_ nog een blok _Edit Fields_ was, blijft gewoon werken. Je hoeft niets te doen. Wil je
toch het formulier:

1. Importeer de nieuwe workflow naast de oude, en kies dezelfde accounts.
2. Open de oude _Settings_ in het ene venster en de nieuwe in het andere. De oude velden heten zoals in de kolom _naam_ hierboven, de oude
   teksten zoals het woord achter elke keuze: \`correction\` = \`reverse\` is nu _Correction_: _Reverse and Book Again_; \`true\` is een
   schakelaar die aan staat. Wat je nooit hebt veranderd, is in beide gelijk.
3. Start de nieuwe met de hand, met _Preview_ aan. Hij leest dezelfde boekhouding en zegt dus dat er niets te doen is, net als de oude. Zet
   dan de oude uit en de nieuwe aan.

Staan ze een tijdje allebei aan, dan wordt er niets dubbel geboekt: wat geboekt is, leest de workflow in de boekhouding.

**Zonder iets over te typen**: een nieuwe workflow werkt ook met een oude _Settings_. Klik de oude _Settings_ aan en druk op Ctrl+C; verwijder
_Settings_ in de nieuwe workflow, druk op Ctrl+V, en verbind het geplakte blok zoals het andere was (vanaf elke start, en naar wat erna
kwam). Het moet _Settings_ heten. Je hebt dan de nieuwe stappen met de oude velden, niet het formulier. (De stappen zijn zo op
n8n’s eigen motor uitgevoerd; het plakken in het scherm is niet geprobeerd.)
`;

import { readDecision } from "./read-decision.ts";
import type { Reading } from "./reading.ts";

/** An invented decision that asks something of every part of the reader. */
const sample = `Region Exempel
Regionstaben

Delegationsbeslut
2018-06-21
Dnr RS/1/2018

Fördelning av statsbidraget för kortare köer

Ärendebeskrivning

Regionen har fått 4,5 miljoner kronor för 2018. Elva önskemål har kommit in.

Delegationsbestämmelse och delegation

Regionstyrelsen beslutade 2018-04-25 § 114 att ge regiondirektören delegation på att fördela medlen till vård och kurser, med rätt att vidaredelegera.

Beslut

1. Av bidraget på 4 500 000 kr fördelas följande:

Aktivitet\tAnsvarig\tBelopp (kr)\tBehov 2019
Kvällsmottagning\tAnna Exempel\t1 200 000\tja
Kurser\tBo Exempel\t800 000\tja?
Summa\t\t2 000 000

2. För läger fördelas 1 500 000 kr till HR-direktören för fördelning, 600 tkr till kurser, ansvarig Bo Exempel, och 400 tkr till simskola med Anna Exempel som ansvarig.

3. HR-direktören får i uppdrag att redovisa hur potten har fördelats för regionstyrelsen senast i mars 2019.

4. Under förutsättning att planen fastställs ska IT-chefen ta fram ett förslag till höstens möte.

Eva Exempel
Regiondirektör

Anmälan

Beslutet anmäls till regionstyrelsen i augusti 2018.

Utdrag till

HR-direktören
IT-chefen
`;

/**
 * Reads a sample, so that the patterns of the reader, two thousand with long lists of words, are compiled before the
 * first document comes: that one would take a second longer. Returns what was read.
 */
export const warmReader = (): Reading => readDecision(sample);

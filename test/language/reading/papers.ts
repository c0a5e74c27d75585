/** A decision with one gift, before the points that a test adds to it. */
export const decisionHead = `REGION NORR
Delegationsbeslut
Datum: 2024-05-14
Dnr RS 2024/77

Beslut
1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.
`;

/** What a decision about schools tells before it decides: its frame, and who may distribute it. */
export const schoolHead = (frame = "2 000 000"): string => `Region Norr
Delegationsbeslut
2025-03-04
RS/12/2025

Statsbidrag för skolan 2025

Bakgrund

Regionen får ${frame} kr i statsbidrag. Regionstyrelsen gav 2025-02-04 § 12 regiondirektören rätt att fördela bidraget.
`;

/** Notes of a meeting at which somebody expects money, around what a test adds to them. */
export const notesWith = (part: string): string => `Minnesanteckningar
Styrgruppen för kompetensmedel 2023-11-15

Närvarande: Lena Wigren (HR-direktör), Åsa Hjelm (HR), Pontus Rehn (ekonomi)

1. Läget

Utfallet gicks igenom. Lena räknar med 700 000 kr nästa år.

${part}

Nästa möte: 13 december
`;

/** A decision on delegation that holds these lines and nothing else. */
export const decisionOf = (lines: string): string => `Delegationsbeslut
2025-03-04
RS/12/2025

Fördelning av statsbidrag 2025

Beslut

${lines}
`;

/** A decision on delegation with what it tells of its frame above what a test lets it decide. */
export const healthPaper = (
  decision: string,
  told = "Region Väst har fått 10 000 000 kr för hälsa 2024.",
): string =>
  `Region Väst
2024-05-14
RS/77/2024

Delegationsbeslut om medel för hälsa

Bakgrund
${told} Regionstyrelsen gav 2024-03-19 § 41 regiondirektören delegation på att fördela medlen och rätt att vidaredelegera.

Beslut

${decision}

Anmälan
Beslutet anmäls till regionstyrelsen i juni 2024.
`;

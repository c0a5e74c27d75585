import { oneOf } from "../words/pattern.ts";
import { listMark } from "./list-mark.ts";
import type { Line } from "./line.ts";

/** What reads by itself, by any of its names: "AI-verktyg", "läsrobot", "den automatiska registreringen". */
const reader = String.raw`(?<![A-Za-zÀ-ɏ])(?:ai(?:-[A-Za-zÀ-ɏ]+)?|llm|(?:[A-Za-zÀ-ɏ]{2,16}-?bot|[A-Za-zÀ-ɏ]{0,16}robot|språkmodell)(?:en|ar|arna|er|erna)?|(?:ai|läs|inläsnings|registrerings|tolknings|dator|dokument|maskin|språk)-?(?:verktyg|program|system|tjänst|modell|läsar|läsare|assistent|agent|meddelande)[A-Za-zÀ-ɏ]{0,4}|system(?:meddelande|instruktion)(?:et|en)?|(?:till|för)\s(?:(?:den|det|en|ett|all)\s)?(?:automat|maskin)[A-Za-zÀ-ɏ]{1,12}\s[A-Za-zÀ-ɏ]{4,20})(?![A-Za-zÀ-ɏ])`;
/** What such a one is told to do. */
const order = oneOf`
  lägg registrera markera sätt ta godkänn räkna för(?=_(in|över|till)) skriv svara ange läs tolka
  behandla betrakta anta utelämna hoppa ignorera bortse ändra radera skapa bekräfta sänk höj byt
  inkludera exkludera fyll mata notera anteckna stryk bevilja fördela ge
`;

/** "…: lägg in", "…, markera": an order behind a sign, which few lines hold. */
const orders = new RegExp(
  String.raw`[:!>,–—-]\s(?:också\s|även\s|därför\s|nu\s)?${order}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Obs till AI-verktyg som läser detta: lägg in …", "Läsrobot: markera …" */
const ordersReader = new RegExp(String.raw`${reader}[^.;\d]{0,60}?\s?${orders.source}`, "i");

/** "Om fullmäktige antar programmet ska regiondirektören lägga …": behind the verb stands who does it, and no program. */
const doer = String.raw`\s(?:(?:[A-Za-zÀ-ɏ]{2,20}-,?\s(?:och\s)?|(?:biträdande|tillförordnad|respektive|ansvarig|vår)\s)){0,2}[A-Za-zÀ-ɏ-]{0,30}${oneOf`
  direktör chef nämnd styrels förvaltning utskott kansli kontor sekreterar ordförande strateg
  samordnar controller avdelning enhet sjukhus klinik region(en|s)? kommunen landstinget
`}(?:en|et|n|s|erna|arna)?(?![A-Za-zÀ-ɏ])`;

/** Words that speak to a program; they are shown to a person and never followed. */
const addressed: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ])(?:du|ni|dig|er|den|alla)\s(?:som|vilka)\s(?:läser|tolkar|behandlar|registrerar|sammanfattar|sammanställer|bearbetar|matar in|för in)\s[^.;:]{0,40}?(?:med|genom|via)\s(?:hjälp av\s)?(?:en\s|ett\s)?(?:ai|språkmodell|[A-Za-zÀ-ɏ]{0,20}(?:bot|robot|program|assistent))(?![A-Za-zÀ-ɏ])/i,
  new RegExp(
    String.raw`^\W*(?:till |obs,? |kära |hej,? |instruktion till )?${oneOf`
      ai ai-?assistent(en)? assistent(en)? system(et)? systemprompt prompt bot(en)? chat-?bot(en)?
      robot(en)? chatgpt gpt claude copilot llm språkmodell(en)? fördela program(met)?
      läsprogram(met)? user developer
    `}\s*(?:[:>,!]|–|—| - )\s*\S`,
    "i",
  ),
  /\b(?:ignorera|bortse från|glöm|strunta i|åsidosätt|hoppa över)\b.{0,40}\b(?:instruktion|anvisning|regler|prompt|ovanstående|föregående|kontroll|spärr|text(?:en)?\b)/i,
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|rule|prompt|previous|above)/i,
  /\b(?:du är|agera som|låtsas (?:att|vara)|you are|act as)\b.{0,60}\b(?:ai|assistent|bot|språkmodell|system|(?:dator|läs)?program|assistant|model|registrator|administratör)/i,
  new RegExp(
    String.raw`\b${oneOf`
      ai(?!-[a-zåäö]) boten roboten assistenten språkmodellen programmet systemet tolken automaten läsaren
      fördela-boten (den|du)_som_läser_(detta|det_här)_(maskinellt|automatiskt)
    `}\b.{0,20}\b(?:ska|skall|måste|bör|uppmanas|ombeds|instrueras)\b(?!${doer}).{0,60}\b${oneOf`
      registrera godkän fördela besluta markera skapa lägg ändra sätt skriv svara utelämna radera
      behandla betrakta tolka anse
    `}`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:du|ni) som läser (?:detta|det här) (?:automatiskt|maskinellt)\b|\b(?:registrera|godkänn|markera|behandla|läs in|tolka|betrakta)\b.{0,80}\b${oneOf`
      som_(beslutad|beslutat|godkänd|godkänt|fattat|redan_beslutat) utan_att_fråga utan_granskning
      utan_kontroll automatiskt
    `}`,
    "i",
  ),
  /<!--|<\/?(?:script|system|instructions?|prompt|assistant)\b|\[(?:system|inst|instruktion)\]|```/i,
  /\b(?:till|för) (?:den )?(?:ai|bot(?:en)?|språkmodell(?:en)?|robot(?:en)?|program(?:met)?|maskin(?:en)?|assistent(?:en)?) (?:som|vilken)\b/i,
  /\b(?:to|for|dear) (?:the |any )?(?:ai|llm|bot|chatbot|assistant|language model)\b|\bplease (?:mark|approve|register|record)\b/i,
  /(?<![A-Za-zÀ-ɏ])(?:ai|[A-Za-zÀ-ɏ]{0,20}(?:bot|assistent|modell|program|system|läsare|maskin|robot|automat))(?:en|et|n)?\s(?:eller\s(?:[A-Za-zÀ-ɏ]+\s){1,4})?som\s(?:läser|tolkar|behandlar|registrerar|sammanfattar|sammanställer|extraherar|bearbetar)\s(?:detta|det här|den här|dokument|text|beslut)/i,
  /(?<![A-Za-zÀ-ɏ])(?:automatisk(?:a|t)?|maskinell(?:a|t)?|digital(?:a|t)?)\s(?:läsare|läsning|tolkning|assistent[A-Za-zÀ-ɏ]*)\s?[:>]/i,
  /(?:^|[.:!?”"]\s)(?:Registrera|Godkänn|Markera|Behandla|Betrakta|Bekräfta|Bevilja|Anteckna|Skriv|Svara)\s(?:\p{L}+\s){0,6}?att\s.{0,120}(?:(?:har|är)\s(?:\p{L}+\s)?(?:beslut|bevilja|godkän)|frågor)/u,
  /\b(?:ai|language)[ -]?(?:model|assistant|system)s?\b.{0,20}\breading\b/i,
  /\b(?:note|message|instructions?) (?:to|for) (?:any |all |the )?(?:automat\w+|machines?|ai|software)\b/i,
  /\bsystem ?prompt\b|\bjailbreak\b|\bprompt injection\b/i,
];

export interface Screened {
  readonly lines: readonly Line[];
  /** What was addressed to the program, as it stands. */
  readonly addressed: readonly string[];
}

/** Takes away what a text says to the program that reads it: such lines propose nothing, they are asked about. */
export function screen(lines: readonly Line[]): Screened {
  const kept: Line[] = [];
  const found: string[] = [];
  let state: "outside" | "list" | "comment" = "outside";
  for (const line of lines) {
    if (state === "comment") {
      if (/-->/.test(line.text)) state = "outside";
      continue;
    }
    if (isAddressed(line.text)) {
      found.push(line.text);
      state = after(line.text);
    } else if (state === "list" && (!line.afterGap || listMark.test(line.text))) {
      found.push(line.text);
    } else if (state === "list" && found.at(-1)?.endsWith(":") === true) {
      found.push(line.text);
    } else {
      state = "outside";
      kept.push(line);
    }
  }
  return { lines: kept, addressed: found };
}

function isAddressed(text: string): boolean {
  return (
    addressed.some((pattern) => pattern.test(text)) ||
    (orders.test(text) && ordersReader.test(text))
  );
}

/** What follows a line that speaks to the program: a list after a colon, the rest of a comment, or nothing. */
function after(text: string): "outside" | "list" | "comment" {
  if (text.includes("<!--") && !text.includes("-->")) return "comment";
  return /:\s*$/.test(text) ? "list" : "outside";
}

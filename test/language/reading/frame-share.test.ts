import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const frameOf = (background: string) =>
  readDecision(
    `Region Insjölandet\nDelegationsbeslut\n2020-10-20\nDnr RSI 2020/904\n\nBeslut\n\nTill provtagning avsätts 5 900 000 kr, ansvarig Tobias Lind.\nTill rehabilitering avsätts 3 100 000 kr, ansvarig Amira Haddad.\n\nÄrendebeskrivning\n\n${background}\n`,
  ).frame?.amountKr ?? null;

describe("the part of the whole that is ours", () => {
  it.each([
    "Regeringen har beslutat om ytterligare stöd. Region Insjölandets andel beräknas till 11,75 miljoner kronor och ska användas under 2020.",
    "Regionens del av stödet har beräknats till 11,75 miljoner kronor.",
    "Vår andel uppskattas till 11,75 mnkr.",
    "Regionens andel av de nationella medlen bedöms bli 11 750 000 kronor.",
    "Regionens del väntas uppgå till 11 750 000 kr.",
    "Av statens 500 miljoner kronor är regionens andel 11 750 000 kr.",
    "Regionen disponerar under 2020 sammanlagt 11 750 tkr av de medel som följer av överenskommelsen mellan staten och SKR, sedan kommunernas del räknats av.",
    "Efter avdrag för kommunernas andel har regionen fått 11 750 tkr.",
    "Regionen har fått 11 750 tkr, utöver kommunernas del.",
  ])("is the frame: %s", (background) => {
    expect(frameOf(background)).toBe(11_750_000);
  });

  it.each([
    "Kommunernas andel beräknas till 11,75 miljoner kronor och hanteras i ett annat ärende.",
    "Landets regioner delar på stödet. Regionernas andel beräknas till 11,75 miljoner kronor.",
    "Kostnaden för provtagningen beräknas till 11,75 miljoner kronor.",
    "Förra året beräknades regionens andel till 11,75 miljoner kronor.",
    "Regionens andel beräknas till 90 miljoner kronor.",
    "Antalet prov beräknas till 11 750 000.",
  ])("is none here: %s", (background) => {
    expect(frameOf(background)).toBeNull();
  });
});

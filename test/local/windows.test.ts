import { describe, expect, it } from "vitest";
import { addressOf, playgroundConfiguration, windowPlans } from "../../src/local/windows.ts";

describe("the three windows", () => {
  it("are the pot holder's, the chief executive's and the secretariat's", () => {
    expect(
      windowPlans().map(({ key, person }) => [key, person.positions, person.secretariat]),
    ).toEqual([
      ["pot-holder", ["HS-direktör"], false],
      ["chief-executive", ["Regiondirektör"], false],
      ["secretariat", ["Kanslijurist"], true],
    ]);
  });

  it("each know exactly five other people, and nobody twice", () => {
    for (const plan of windowPlans()) {
      const facts = read(playgroundConfiguration(plan));
      const users = facts.users as { id: string }[];
      expect(users).toHaveLength(5);
      const ids = [(facts.currentUser as { id: string }).id, ...users.map((user) => user.id)];
      expect(new Set(ids).size).toBe(6);
      expect(facts.personalChat).toEqual({ id: plan.conversationId });
    }
  });

  it("write every value so that none is read as a number or a truth value", () => {
    for (const plan of windowPlans()) {
      expect(read(playgroundConfiguration(plan)).version).toBe("0.1.1");
      expect(playgroundConfiguration(plan)).toContain(`"aadObjectId":"${plan.person.aadObjectId}"`);
    }
  });

  it("are reached by the bot on the loopback of the machine", () => {
    const [plan] = windowPlans();
    expect(plan && addressOf(plan, 56151)).toMatchObject({
      serviceUrl: "http://localhost:56151/_connector",
      conversationId: "personal-pot-holder",
      userId: "29:hs-direktor",
    });
  });
});

/** Each line is a name and a JSON value, which YAML reads the same way. */
function read(configuration: string): Record<string, unknown> {
  const lines = configuration.trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 1))];
    }),
  );
}

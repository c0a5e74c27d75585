import { expect, it } from "vitest";
import { decided } from "./ask.ts";
import { authority, proposals } from "./fixture.ts";
import { worldOf } from "./given.ts";
it("x", () => {
  for (const pot of ["skills", "tools", "own", "digital"] as const)
    expect(
      worldOf(...authority, ...decided(pot)).state.proposals.get(proposals[pot])?.decision,
    ).toBe("1/2018");
});

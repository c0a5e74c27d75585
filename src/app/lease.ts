import type { Instant } from "../domain/brand.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Clock } from "./clock.ts";
import type { Commits } from "./outcome.ts";

const leaseName = "delivery";
const leaseMilliseconds = 15_000;
const renewMilliseconds = 5_000;

/** So long nobody has delivered when the secretariat is told that the program stood still. */
const stallMilliseconds = 5 * 60_000;

export interface LeaseOptions {
  readonly commits: Commits;
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Names this process. */
  readonly holder: string;
}

/** Only the holder of the lease delivers; the log's claims are the fence should two believe they are. */
export class DeliveryLease {
  readonly #options: LeaseOptions;
  #renewedAt = -Infinity;
  #isHeld = false;

  constructor(options: LeaseOptions) {
    this.#options = options;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Asks for the lease when it is time to. */
  async renew(): Promise<void> {
    const { ledger, holder, clock } = this.#options;
    const now = clock.now();
    // A clock that was set back must not keep the lease from being renewed.
    if (this.#renewedAt <= now && now < this.#renewedAt + renewMilliseconds) return;
    this.#renewedAt = now;
    const { held, freeSince } = await ledger.lease(leaseName, holder, leaseMilliseconds);
    this.#isHeld = held;
    if (held && freeSince !== null && now - freeSince > stallMilliseconds)
      await this.#tellStall(freeSince, now);
  }

  /** Nobody delivered for a while: a process hung, died or was not started. The secretariat hears of it. */
  async #tellStall(since: Instant, until: Instant): Promise<void> {
    const { commits } = this.#options;
    const moved = (await commits.current()).authority.get("")?.clock?.to ?? 0;
    // Where the clock was moved by hand, no time has passed.
    if (moved > since) return;
    await commits.execute({
      command: { type: "tell-stall", since, until },
      actor: { kind: "system", name: "delivery" },
      key: null,
    });
  }
}

/** Lets go of the lease when a process ends, so that the next one delivers at once. */
export async function handOverDelivery(
  ledger: Pick<Ledger, "lease">,
  holder: string,
): Promise<void> {
  await ledger.lease(leaseName, holder, 1);
}

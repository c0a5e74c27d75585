import { Server } from "node:net";

const original = Reflect.get(Server.prototype, "listen") as (...given: unknown[]) => Server;

/**
 * Loaded before a Playground, which would otherwise listen on every network of the machine and let anybody
 * there act as the people in it: a port without a host becomes a port on the loopback.
 */
function listenOnLoopback(this: Server, ...given: unknown[]): Server {
  const [port, host, ...rest] = given;
  const isBarePort = typeof port === "number" && typeof host !== "string";
  return Reflect.apply(original, this, isBarePort ? [port, "127.0.0.1", host, ...rest] : given);
}

Server.prototype.listen = listenOnLoopback as Server["listen"];

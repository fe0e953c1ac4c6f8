import dns from "node:dns/promises";
import net from "node:net";
import { syncBuiltinESMExports } from "node:module";

type Names = {
  /** What a name is looked up as, from the first time on; the last answer stays. */
  answer: (name: string, ...answers: string[][]) => void;
  /** Names that were looked up, in order. */
  asked: string[];
  /** Addresses that connections were made to under these names. */
  reached: string[];
  close: () => void;
};

/**
 * A name server and a network for names below `.example`: they lead to whatever a test says, and each
 * address of the public kind is one of this machine. All other names and connections are as ever.
 */
export function openFalseNames(): Names {
  const answers = new Map<string, string[][]>();
  const asked: string[] = [];
  const reached: string[] = [];
  const { lookup } = dns;
  const { connect } = net;

  async function lookUp(name: string, options: object) {
    const known = answers.get(name);
    if (!known) return lookup(name, options);
    asked.push(name);
    const addresses = known.length > 1 ? known.shift()! : known[0]!;
    return addresses.map((address) => ({ address, family: net.isIP(address) }));
  }

  function connectTo(options: net.TcpNetConnectOpts, done?: () => void): net.Socket {
    if (!options.host?.endsWith(".example")) return connect(options, done);
    return connect({ ...options, lookup: leadHere(options.lookup!, reached) }, done);
  }

  const put = (found: object, reach: object) => {
    Object.assign(dns, found);
    Object.assign(net, reach);
    syncBuiltinESMExports();
  };
  put({ lookup: lookUp }, { connect: connectTo });
  return {
    answer: (name, ...given) => void answers.set(name, given),
    asked,
    reached,
    close: () => put({ lookup }, { connect }),
  };
}

/** Notes where a connection would go, and has it go to this machine. */
function leadHere(lookup: net.LookupFunction, reached: string[]): net.LookupFunction {
  return (name, options, done) =>
    lookup(name, options, (error, found, family) => {
      if (error) return done(error, found, family);
      const [first] = typeof found === "string" ? [{ address: found }] : found;
      reached.push(first!.address);
      if (options.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
      else done(null, "127.0.0.1", 4);
    });
}

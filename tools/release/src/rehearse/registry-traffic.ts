/** What a registry was asked, and what it asked others. */
export interface RegistryTraffic {
  /** Requests that came to it, all from loopback. */
  received: number;
  /** Requests that came from elsewhere than loopback. */
  fromOutside: number;
  /** Requests that it passed on to the registry of the machine. */
  passedOn: number;
  /** Requests that it sent anywhere else. */
  elsewhere: string[];
  /** Requests for packages of ours that it sent to anybody. */
  oursPassedOn: string[];
}

interface LogLine {
  sub?: string;
  msg?: string;
  uri?: string;
  ip?: string;
  req?: { method?: string; url?: string };
}

/**
 * Reads verdaccio's log, of which a line is JSON.
 * @param upstream - the registry of the machine.
 */
export function readTraffic(log: string, upstream: string): RegistryTraffic {
  const traffic: RegistryTraffic = {
    received: 0,
    fromOutside: 0,
    passedOn: 0,
    elsewhere: [],
    oursPassedOn: [],
  };
  const origin = new URL(upstream).origin;
  for (const line of log.split('\n')) {
    const entry = parseLine(line);
    if (entry?.sub === 'in' && entry.req !== undefined) {
      traffic.received += 1;
      if (!/^(::ffff:)?127\.|^::1$/.test(entry.ip ?? '')) traffic.fromOutside += 1;
    }
    if (entry?.uri === undefined || !entry.msg?.startsWith('making request')) continue;
    traffic.passedOn += 1;
    if (!URL.canParse(entry.uri) || new URL(entry.uri).origin !== origin) traffic.elsewhere.push(entry.uri);
    if (/\/@runspec(%2f|\/)/i.test(entry.uri)) traffic.oursPassedOn.push(entry.uri);
  }
  return traffic;
}

function parseLine(line: string): LogLine | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // The last line of a log that is still written.
  }
}

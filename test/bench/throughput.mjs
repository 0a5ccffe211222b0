import autocannon from 'autocannon';
import { median } from './measure.mjs';

const CONNECTIONS = 16;

async function requestsPerSecond(url, headers, seconds) {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

/** Requests per second of ours and of the bare server with 16 connections, taken in turn three times: the medians. */
export async function compareThroughput({ origin, client, bare, results, names, seconds }) {
  const figures = [];
  for (const { name, title, path } of results.filter((result) => names.includes(result.name))) {
    const [ours, bares] = [[], []];
    for (let round = 0; round < 3; round += 1) {
      ours.push(await requestsPerSecond(`${origin}${path}`, { cookie: client(name).cookie }, seconds));
      bares.push(await requestsPerSecond(`${bare.origin}/${name}`, {}, seconds));
    }
    figures.push({ name, title, ours: median(ours), bare: median(bares), share: median(ours) / median(bares) });
  }
  return figures;
}

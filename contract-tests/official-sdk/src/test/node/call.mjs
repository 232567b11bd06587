import { Configuration, Dana } from 'dana-node';
import { outcome } from './report.mjs';

/** Calls of the SDK for the product in PRODUCT, one after the other; CALLS is a list of names and requests. */
const sdk = await import(`dana-node/${process.env.PRODUCT}/v1`);
const api = Object.entries(sdk).find(([name]) => name.endsWith('Api'))[1];

/** The SDK's own client at another address; what is signed and sent stays untouched. */
class AtStandIn extends api {
  constructor(options, basePath) {
    super(options);
    this.configuration = new Configuration({ basePath });
  }
}

const client = new AtStandIn(new Dana().opts, process.env.STAND_IN);
const outcomes = [];
for (const { call, request } of JSON.parse(process.env.CALLS)) {
  const answer = `${call[0].toUpperCase()}${call.slice(1)}Response`;
  outcomes.push(
    await outcome(() => client[call](request), sdk[`instanceOf${answer}`], sdk[`validate${answer}`]),
  );
}
process.stdout.write(JSON.stringify(outcomes));

/** Prints the names of the calls that the SDK offers for the products in PRODUCTS. */
const names = [];
for (const product of process.env.PRODUCTS.split(',')) {
  const sdk = await import(`dana-node/${product}/v1`);
  const api = Object.entries(sdk).find(([name]) => name.endsWith('Api'))[1];
  for (const name of Object.getOwnPropertyNames(api.prototype)) {
    if (name !== 'constructor') {
      names.push(`${product}.${name}`);
    }
  }
}
process.stdout.write(JSON.stringify({ parsed: names, complete: true, faults: [] }));

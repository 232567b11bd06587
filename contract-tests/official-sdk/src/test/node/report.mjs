/**
 * Prints how a use of the SDK ended, as one JSON document: what the SDK made of the message that it received,
 * whether its own type check finds every mandatory member, and the faults that its own validation finds; or the
 * error that it threw.
 */
export async function report(use, isComplete, faultsOf) {
  process.stdout.write(JSON.stringify(await outcome(use, isComplete, faultsOf)));
}

/** The same, as an object. */
export function outcome(use, isComplete, faultsOf) {
  return Promise.resolve()
    .then(use)
    .then((parsed) => ({ parsed, complete: isComplete(parsed), faults: faultsOf(parsed) }))
    .catch((error) => ({ error: describe(error) }));
}

function describe(error) {
  return {
    name: error.name,
    message: error.message,
    cause: error.cause?.message,
    status: error.status,
    answer: error.rawResponse,
  };
}
